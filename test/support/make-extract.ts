import { createHash } from 'node:crypto';
import type { Event } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';

/** What a made page states; every name is also its quote, so the text is the names, a line each. */
export interface MadePage {
  readonly path: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly events?: readonly (Partial<Event> & { readonly name: string; readonly city?: string })[];
  readonly memberships?: readonly (Partial<Pick<Membership, 'role' | 'as_of' | 'start_date' | 'confidence'>> & {
    readonly member: string;
    readonly organization: string;
    readonly acronym?: string;
  })[];
}

function id(kind: string, ...parts: readonly string[]): string {
  return `${kind}-${createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)}`;
}

/** An extract as a page of our own making would give it: a stand-in for pages where only the database and the command line are tested. */
export function makeExtract(page: MadePage): Extract {
  const { path, title = path, published = null, events = [], memberships = [] } = page;
  const lines = [
    ...events.map((event) => `${event.name} ${event.date ?? event.start_date ?? ''}`),
    ...memberships.map(({ member, organization }) => `${member} należy do: ${organization}`),
  ];
  const text = lines.join('\n');
  const documentId = id('document', path);
  const evidence = (quote: string, field: string): Evidence => {
    const start = text.indexOf(quote);
    return {
      document_id: documentId,
      path,
      url: null,
      quote,
      start,
      end: start + quote.length,
      field,
      rule: 'facts/index.ts',
    };
  };
  return {
    document: {
      id: documentId,
      path,
      url: null,
      title,
      publisher: null,
      published,
      modified: null,
      retrieved: null,
      language: 'pl',
      charset: 'utf-8',
      reader: 'text',
      sha256: createHash('sha256').update(JSON.stringify(page)).digest('hex'),
    },
    events: events.map(({ city, ...event }) => makeEvent(event, city, documentId, evidence)),
    memberships: memberships.map((made) => ({
      id: id('membership', documentId, made.member, made.organization),
      member: { id: id('organization', made.member), name: made.member, classification: 'municipality' },
      organization: {
        id: id('organization', made.organization),
        name: made.organization,
        acronym: made.acronym ?? null,
      },
      role: made.role ?? 'member',
      start_date: made.start_date ?? null,
      end_date: null,
      as_of: made.as_of ?? null,
      confidence: made.confidence ?? 0.9,
      conflicts: [],
      sources: [evidence(made.member, 'member'), evidence(made.organization, 'organization')],
    })),
    organizations: [],
    persons: [],
    diagnostics: [],
    text,
  };
}

function makeEvent(
  event: Partial<Event> & { readonly name: string },
  city: string | undefined,
  documentId: string,
  evidence: (quote: string, field: string) => Evidence,
): Event {
  const start = event.start_date ?? null;
  return {
    id: id('event', documentId, event.name, start ?? ''),
    classification: 'conference',
    edition: null,
    series: null,
    date: start,
    start_date: start,
    end_date: null,
    start_time: null,
    status: 'confirmed',
    attendance_mode: null,
    places: city === undefined ? [] : [{ name: city, country: 'PL', teryt: null }],
    participants: [],
    theme: null,
    parent_id: null,
    confidence: 0.9,
    conflicts: [],
    sources: [evidence(event.name, 'name'), ...(start === null ? [] : [evidence(start, 'start_date')])],
    ...event,
  };
}
