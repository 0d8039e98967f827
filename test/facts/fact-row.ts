import { extractPage } from '../../src/ingest/extract-page.ts';
import type { Event } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';

/** An event or membership as a row writes it: only the keys that the row is about. */
export type Told = Readonly<Record<string, unknown>>;

/** A small page and what it states; a list that is missing is not looked at, an empty one says that there is nothing. */
export interface FactRow {
  readonly text?: string;
  readonly html?: string;
  readonly expect: { readonly events?: readonly Told[]; readonly memberships?: readonly Told[] };
}

/** A row that does not hold yet: which rule would have to change, and what it would have to know. */
export interface OpenRow extends FactRow {
  readonly table: string;
  readonly rule: string;
  readonly why: string;
}

export const TABLES = ['events', 'status', 'places', 'participants', 'memberships'] as const;

export function extractRow({ text, html }: FactRow): Extract {
  return html === undefined
    ? extractPage(Buffer.from(text ?? ''), 'page.txt')
    : extractPage(Buffer.from(html), 'page.html');
}

/** What the page states, in the order it is printed, each record cut down to the keys of the expected one in its place. */
export function toldBy(row: FactRow): FactRow['expect'] {
  const { events, memberships } = extractRow(row);
  const { expect } = row;
  const told: { events?: readonly Told[]; memberships?: readonly Told[] } = {};
  if (expect.events !== undefined) told.events = cut(inOrder(events, ['name']).map(eventTold(events)), expect.events);
  if (expect.memberships !== undefined)
    told.memberships = cut(
      inOrder(memberships, ['membership', 'member', 'organization']).map(membershipTold),
      expect.memberships,
    );
  return told;
}

function cut(found: readonly Told[], expected: readonly Told[]): readonly Told[] {
  return found.map((one, index) => {
    const keys = expected[index];
    return keys === undefined ? one : Object.fromEntries(Object.keys(keys).map((key) => [key, one[key]]));
  });
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

interface Sourced {
  readonly start_date: string | null;
  readonly sources: readonly Evidence[];
}

/** By where the given fields stand first; then by date: rows below one sentence share its words. */
function inOrder<Record extends Sourced>(records: readonly Record[], fields: readonly string[]): readonly Record[] {
  const at = (record: Record, field: string) =>
    Math.min(...record.sources.filter((source) => source.field === field).map(({ start }) => start));
  return [...records].sort((a, b) => {
    for (const field of fields) if (at(a, field) !== at(b, field)) return at(a, field) - at(b, field);
    return (a.start_date ?? '').localeCompare(b.start_date ?? '');
  });
}
