import { createHash } from 'node:crypto';
import type { Document } from '../../src/model/document.ts';
import type { Event } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Person } from '../../src/model/person.ts';
import { documentId } from '../../src/resolve/index.ts';

type Sourced<T> = Partial<Omit<T, 'sources'>>;

/** What a made-up page states; everything that is left out is plain. */
export interface PageSketch {
  readonly document?: Partial<Document>;
  readonly events?: readonly Sourced<Event>[];
  readonly memberships?: readonly (Omit<Sourced<Membership>, 'member' | 'organization'> & {
    readonly member: string;
    readonly organization: string;
    readonly acronym?: string;
  })[];
  readonly organizations?: readonly Sourced<Organization>[];
  readonly persons?: readonly Sourced<Person>[];
  readonly text?: string;
}

/** An extract whose evidence slices out of its text: each record is quoted by its name, in order. */
export function sketchExtract(path: string, sketch: PageSketch = {}): Extract {
  const names = [
    ...(sketch.events ?? []).map(({ name }) => name ?? 'Spotkanie'),
    ...(sketch.memberships ?? []).map(({ member, organization }) => `${member} – ${organization}`),
    ...(sketch.organizations ?? []).map(({ name }) => name ?? ''),
    ...(sketch.persons ?? []).map(({ name }) => name ?? ''),
  ];
  const text = [...names, sketch.text ?? ''].join('\n');
  const document = makeDocument(path, text, sketch.document ?? {});
  const quotes = names.map((quote, index) => ({
    quote,
    start: names.slice(0, index).join('\n').length + (index > 0 ? 1 : 0),
  }));
  let next = 0;
  const evidence = (...fields: readonly string[]): Evidence[] => {
    const { quote, start } = quotes[next++] ?? { quote: '', start: 0 };
    const { id, url } = document;
    return fields.map((field) => ({
      ...{ document_id: id, path, url, quote, start, end: start + quote.length },
      ...{ field, rule: 'facts/made-up.ts' },
    }));
  };
  return {
    document,
    events: (sketch.events ?? []).map((event) => ({
      ...PLAIN_EVENT,
      ...event,
      sources: evidence('name', 'start_date'),
    })),
    memberships: (sketch.memberships ?? []).map(({ member, organization, acronym, ...membership }) => ({
      ...PLAIN_MEMBERSHIP,
      ...membership,
      member: { id: '', name: member, classification: null },
      organization: { id: '', name: organization, acronym: acronym ?? null },
      sources: evidence('member', 'organization'),
    })),
    organizations: (sketch.organizations ?? []).map((record) => ({
      ...PLAIN_ORGANIZATION,
      ...record,
      sources: evidence('name'),
    })),
    persons: (sketch.persons ?? []).map((record) => ({ ...PLAIN_PERSON, ...record, sources: evidence('name') })),
    diagnostics: [],
    text,
  };
}

function makeDocument(path: string, text: string, document: Partial<Document>): Document {
  return {
    ...{ id: documentId(path), path, url: null, title: null, publisher: null, published: null, modified: null },
    ...{ retrieved: null, language: 'pl', charset: 'utf-8', reader: 'text' },
    sha256: createHash('sha256').update(path).update(text).digest('hex'),
    ...document,
  };
}

const PLAIN_EVENT: Omit<Event, 'sources'> = {
  ...{
    id: '',
    name: 'Spotkanie',
    classification: 'conference',
    edition: null,
    series: null,
    date: null,
    start_date: null,
  },
  ...{
    end_date: null,
    start_time: null,
    status: 'confirmed',
    attendance_mode: null,
    places: [],
    participants: [],
    theme: null,
  },
  ...{ parent_id: null, confidence: 0.8, conflicts: [] },
};

const PLAIN_MEMBERSHIP: Omit<Membership, 'sources' | 'member' | 'organization'> = {
  ...{ id: '', role: 'member', start_date: null, end_date: null, as_of: null, confidence: 0.8, conflicts: [] },
};

const PLAIN_ORGANIZATION: Omit<Organization, 'sources'> = {
  ...{ id: '', name: '', other_names: [], acronym: null, classification: null, founding_date: null, address: null },
  member_counts: [],
};

const PLAIN_PERSON: Omit<Person, 'sources'> = { id: '', name: '', posts: [] };
