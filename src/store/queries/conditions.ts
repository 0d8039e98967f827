import type { Filter } from '../filter.ts';

type Value = string | number;

/** What a query asks for, put together clause by clause; values are always bound, never written into the SQL. */
export class Conditions {
  readonly #clauses: string[] = [];
  readonly #values: Value[] = [];

  add(clause: string, ...values: readonly Value[]): this {
    this.#clauses.push(`(${clause})`);
    this.#values.push(...values);
    return this;
  }

  /** `clause` has one hole, for a JSON list; nothing is added where there is no list. */
  oneOf(clause: string, values: readonly string[] | undefined, times = 1): this {
    if (values === undefined || values.length === 0) return this;
    return this.add(clause, ...Array.from({ length: times }, () => JSON.stringify(values)));
  }

  get sql(): string {
    return this.#clauses.length === 0 ? '' : `WHERE ${this.#clauses.join(' AND ')}`;
  }

  get values(): readonly Value[] {
    return this.#values;
  }
}

/** `IN (…)` for a bound JSON list: the statement is the same however long the list is. */
export const LISTED = 'IN (SELECT value FROM json_each(?))';

/** Organisations that go by one of the listed keys. */
export const ORGANIZATIONS_NAMED = `SELECT organization_id FROM organization_name WHERE key ${LISTED}`;

/**
 * Partial ISO dates compare as text once the end of a period is marked by a character after all digits and the dash:
 * `2017-05` begins by the end of `2017` because '2017-05' <= '2017~', and ends in or after it because '2017-05~' >= '2017'.
 */
export const PERIOD_END = '~';

/** Records whose days, first to last, meet the period asked for; `undated` lets in those that have none. */
export function inPeriod(
  conditions: Conditions,
  { from, to, undated }: Filter,
  earliest: string,
  latest: string,
): void {
  const clauses: string[] = [];
  const values: Value[] = [];
  if (to !== undefined) {
    clauses.push(`${earliest} <= ?`);
    values.push(to + PERIOD_END);
  }
  if (from !== undefined) {
    clauses.push(`${latest} >= ?`);
    values.push(from);
  }
  if (clauses.length === 0) return;
  const dated = clauses.join(' AND ');
  conditions.add(undated === true ? `(${dated}) OR ${earliest} IS NULL` : dated, ...values);
}

/** `LIMIT … OFFSET …` with its values. */
export function page({ limit, offset }: Filter): { readonly sql: string; readonly values: readonly number[] } {
  if (limit === undefined && offset === undefined) return { sql: '', values: [] };
  return { sql: 'LIMIT ? OFFSET ?', values: [limit ?? -1, offset ?? 0] };
}
