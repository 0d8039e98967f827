import { isDeepStrictEqual } from 'node:util';
import { extractPage } from '../../src/ingest/extract-page.ts';
import type { Event } from '../../src/model/event.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organization } from '../../src/model/organization.ts';

/** A record as a row writes it: only the keys that the row is about. */
export type Told = Readonly<Record<string, unknown>>;

/** A small page and what it states; a list that is missing is not looked at, an empty one says that there is nothing. */
export interface FactRow {
  readonly text?: string;
  readonly html?: string;
  readonly expect: {
    readonly events?: readonly Told[];
    readonly memberships?: readonly Told[];
    readonly organizations?: readonly Told[];
  };
}

/** A row that does not hold yet: which rule would have to change, and what it would have to know. */
export interface OpenRow extends FactRow {
  readonly table: string;
  readonly rule: string;
  readonly why: string;
}

export const TABLES = ['events', 'status', 'places', 'participants', 'memberships', 'organizations'] as const;

export function extractRow({ text, html }: FactRow): Extract {
  return html === undefined
    ? extractPage(Buffer.from(text ?? ''), 'page.txt')
    : extractPage(Buffer.from(html), 'page.html');
}

/** What the page states: records that a row expects as it expects them, in its order; then the others, cut down as far as they stand for one. */
export function toldBy({ expect, ...row }: FactRow): FactRow['expect'] {
  const { events, memberships, organizations } = extractRow({ ...row, expect });
  return {
    ...(expect.events === undefined ? {} : { events: matched(events.map(eventTold(events)), expect.events) }),
    ...(expect.memberships === undefined
      ? {}
      : { memberships: matched(memberships.map(membershipTold), expect.memberships) }),
    ...(expect.organizations === undefined
      ? {}
      : { organizations: matched(organizations.map(organizationTold), expect.organizations) }),
  };
}

function matched(found: readonly Told[], expected: readonly Told[]): readonly Told[] {
  const rest = [...found];
  const places = expected.map((one) => {
    const at = rest.findIndex((other) => isDeepStrictEqual(cut(other, one), one));
    return at < 0 ? undefined : rest.splice(at, 1).map(() => one)[0];
  });
  const filled = places.flatMap((one, index) => {
    const other = one === undefined ? rest.shift() : undefined;
    return one !== undefined ? [one] : other === undefined ? [] : [cut(other, expected[index] ?? {})];
  });
  return [...filled, ...rest];
}

function cut(found: Told, keys: Told): Told {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, found[key]]));
}

const eventTold =
  (all: readonly Event[]) =>
  (event: Event): Told => ({
    name: event.name,
    classification: event.classification,
    edition: event.edition,
    series: event.series?.name ?? null,
    date: event.date,
    start_date: event.start_date,
    end_date: event.end_date,
    start_time: event.start_time,
    status: event.status,
    attendance_mode: event.attendance_mode,
    places: event.places.map(({ name }) => name),
    participants: event.participants.map(({ role, name }) => `${role}: ${name}`),
    theme: event.theme,
    other_names: event.other_names ?? null,
    topics: event.topics ?? null,
    languages: event.languages ?? null,
    is_free: event.is_free ?? null,
    parent: all.find(({ id }) => id === event.parent_id)?.name ?? null,
    conflicts: event.conflicts.map(({ field }) => field),
  });

function membershipTold({ member, organization, role, start_date, end_date, as_of, conflicts }: Membership): Told {
  return {
    member: member.name,
    organization: organization.name,
    role,
    start_date,
    end_date,
    as_of,
    conflicts: conflicts.map(({ field }) => field),
  };
}

function organizationTold({ name, acronym, other_names, founding_date }: Organization): Told {
  return { name, acronym, other_names, founding_date };
}
