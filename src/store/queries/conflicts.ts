import type { Conflict } from '../../model/event.ts';
import type { MemberCount } from '../../model/organization.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { EVENT_FIELDS, type EventRow, toEvent } from '../rows/event-row.ts';
import { MEMBERSHIP_FIELDS, MEMBERSHIP_TABLES, type MembershipRow, toMembership } from '../rows/membership-row.ts';
import { parseList } from '../rows/parse-list.ts';
import type { ConflictEntry } from '../store.ts';
import { Conditions, ORGANIZATIONS_NAMED } from './conditions.ts';
import { eventConditions } from './events.ts';
import { foundingConflicts } from './founding-conflicts.ts';
import { membershipConditions } from './memberships.ts';

/**
 * Where sources disagree: fields of events, of memberships, and organisations that count their members otherwise than they list them, or for
 * which pages give founding dates that cannot both be.
 */
export function* queryConflicts(db: Connection, filter: Filter): IterableIterator<ConflictEntry> {
  const { limit = Number.POSITIVE_INFINITY, offset = 0 } = filter;
  const unlimited = { ...filter, limit: undefined, offset: undefined };
  let position = 0;
  for (const entry of allConflicts(db, unlimited)) {
    if (position >= offset + limit) return;
    if (position >= offset) yield entry;
    position++;
  }
}

function* allConflicts(db: Connection, filter: Filter): IterableIterator<ConflictEntry> {
  const asked = (lists: readonly (readonly unknown[] | string | undefined)[]) =>
    lists.some((list) => (list?.length ?? 0) > 0);
  const ofEvents = asked([filter.seriesKeys, filter.statuses, filter.classifications]);
  if (filter.asOf === undefined) yield* eventConflicts(db, filter);
  if (ofEvents) return;
  yield* membershipConflicts(db, filter);
  if (asked([filter.asOf, filter.from, filter.to, filter.roles, filter.memberKeys])) return;
  yield* countConflicts(db, filter);
  yield* foundingConflicts(db, filter);
}

function* eventConflicts(db: Connection, filter: Filter): IterableIterator<ConflictEntry> {
  const conditions = eventConditions(filter).add('e.contested IS NOT NULL');
  const sql = `SELECT ${EVENT_FIELDS} FROM event e ${conditions.sql} ORDER BY e.earliest NULLS LAST, e.folded_name, e.key`;
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], EventRow>(sql).iterate(...conditions.values)) {
    const event = toEvent(row, evidence);
    for (const conflict of event.conflicts)
      yield toEntry(event.id, event.name, new Map(Object.entries(event)), conflict);
  }
}

function* membershipConflicts(db: Connection, filter: Filter): IterableIterator<ConflictEntry> {
  const conditions = membershipConditions(filter).add('m.contested IS NOT NULL');
  const sql = `SELECT ${MEMBERSHIP_FIELDS} FROM ${MEMBERSHIP_TABLES} ${conditions.sql} ORDER BY member.folded_name, o.folded_name, m.uid`;
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], MembershipRow>(sql).iterate(...conditions.values)) {
    const membership = toMembership(row, evidence);
    const label = `${membership.member.name} – ${membership.organization.name}`;
    for (const conflict of membership.conflicts) {
      yield toEntry(membership.id, label, new Map(Object.entries(membership)), conflict);
    }
  }
}

interface CountRow {
  readonly uid: string;
  readonly name: string;
  readonly member_counts: string;
  readonly sources: string;
}

/** `należy do 11 organizacji`, and a list of ten. */
function* countConflicts(db: Connection, filter: Filter): IterableIterator<ConflictEntry> {
  const conditions = new Conditions().add("o.member_counts <> '[]'");
  conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, filter.organizationKeys);
  conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, filter.cityKeys);
  const sql = `SELECT o.uid, o.name, o.member_counts, o.sources FROM organization o ${conditions.sql} ORDER BY o.folded_name, o.key`;
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], CountRow>(sql).iterate(...conditions.values)) {
    const sources = evidence(row.sources).filter(({ field }) => field.startsWith('member_counts'));
    for (const { stated, listed } of parseList<MemberCount>(row.member_counts)) {
      if (stated === null || listed === null || stated === listed) continue;
      const values = [`${stated} stated`, `${listed} listed`].map((value) => ({ value, sources }));
      yield { ref: row.uid, label: row.name, field: 'member_counts', picked: null, values };
    }
  }
}

function toEntry(
  ref: string,
  label: string,
  record: ReadonlyMap<string, unknown>,
  { field, values }: Conflict,
): ConflictEntry {
  const picked = record.get(field);
  return { ref, label, field, picked: typeof picked === 'string' ? picked : null, values };
}
