import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { keySql } from '../rows/record-id.ts';
import type { Difference } from '../store.ts';
import { pairs } from './pairs.ts';
import { FACT_KINDS, type FactKind, pagesOf, STATES } from './states.ts';

type Fields = Readonly<Record<string, string | null>>;

/** A record as it was after a run, and as it is now; null where it was not or is not there. */
export interface Compared {
  readonly uid: string;
  readonly kind: FactKind;
  readonly before: Fields | null;
  readonly now: Fields | null;
  /** Paths: of the record now, or, where it is gone, then. */
  readonly pages: readonly string[];
}

interface Row {
  readonly uid: string;
  readonly before: string | null;
  readonly before_pages: string | null;
  readonly now: string | null;
  readonly now_pages: string | null;
}

/**
 * What the records of these kinds say otherwise than after the run `since`: by kind, then by label. A record whose id changed with its content is one
 * that changed, where page and name tell which it was.
 */
export function queryDiff(
  db: Connection,
  resolver: Resolver,
  since: number,
  kinds: readonly FactKind[] = FACT_KINDS,
): Difference[] {
  return FACT_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
    const compared = compare(db, kind, since);
    const gone = compared.filter(({ now }) => now === null);
    const appeared = compared.filter(({ before }) => before === null);
    const renamed = pairs(gone, appeared, ({ kind: of, before, now }) =>
      resolver.nameKey(labelOf(of, now ?? before ?? {})),
    );
    const paired = new Set([...renamed.keys(), ...renamed.values()]);
    const rest = compared.filter((record) => !paired.has(record));
    return [
      ...rest.flatMap((record) => differences(record, null)),
      ...[...renamed].flatMap(([old, young]) => differences({ ...young, before: old.before }, old.uid)),
    ].sort(inOrder);
  });
}

/** All records that a run after `since` changed, as they were before the first such run. */
function compare(db: Connection, kind: FactKind, since: number): Compared[] {
  const { state, tables, alias } = STATES[kind];
  const now = (column: string) => `(SELECT ${column} FROM ${tables} WHERE ${alias}.key = ${keySql(kind, 'f.uid')})`;
  const rows = db.prepare<[number, FactKind], Row>(
    `SELECT f.uid, f.before, f.pages AS before_pages, ${now(state)} AS now, ${now(pagesOf(alias))} AS now_pages
     FROM (SELECT uid, before, pages, min(run_id) FROM change WHERE run_id > ? AND kind = ? GROUP BY uid) f`,
  );
  const different = rows.all(since, kind).filter((row) => row.now !== row.before);
  return different.map(({ uid, before_pages, now_pages, ...states }) => ({
    uid,
    kind,
    before: fieldsOf(states.before),
    now: fieldsOf(states.now),
    pages: JSON.parse(now_pages ?? before_pages ?? '[]') as readonly string[],
  }));
}

function fieldsOf(state: string | null): Fields | null {
  return state === null ? null : (JSON.parse(state) as Fields);
}

function differences({ uid, kind, before, now, pages }: Compared, previous: string | null): Difference[] {
  const fields = now ?? before ?? {};
  const common = { kind, ref: uid, previous_ref: previous, label: labelOf(kind, fields), date: dateOf(fields), pages };
  if (now === null) return [{ change: 'gone', ...common, field: null, from: null, to: null }];
  if (before === null) return [{ change: 'appeared', ...common, field: null, from: null, to: null }];
  return Object.keys(now)
    .filter((field) => now[field] !== (before[field] ?? null))
    .map((field) => ({ change: 'changed', ...common, field, from: before[field] ?? null, to: now[field] ?? null }));
}

function labelOf(kind: FactKind, fields: Fields): string {
  return kind === 'membership' ? `${fields['member']} – ${fields['organization']}` : (fields['name'] ?? '');
}

/** The day that tells it apart for people: of a membership, since when, or when it was last said to hold. */
function dateOf(fields: Fields): string | null {
  return fields['date'] ?? fields['start_date'] ?? fields['as_of'] ?? fields['founding_date'] ?? null;
}

function inOrder(a: Difference, b: Difference): number {
  return a.label < b.label ? -1 : a.label > b.label ? 1 : a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}
