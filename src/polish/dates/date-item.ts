import type { PartialDate, RelativeDate } from '../../model/temporal.ts';

/**
 * One date of a sequence as it stands, before it shares month and year with its neighbours: token range `[first, next)`.
 * `day`: a day, with or without its month. `numeral`: a bare number, a day only if a month follows (`7 i 8 czerwca`).
 * `span`: a month, season, quarter, half-year or year.
 */
export interface DateItem {
  readonly kind: 'day' | 'numeral' | 'span';
  readonly first: number;
  readonly next: number;
  readonly date: PartialDate;
  /** Last month of a half-year, null for all else. */
  readonly until: PartialDate | null;
  readonly relative: RelativeDate | null;
  /** False: by itself it may be anything (`12.05`, `2019`, `maja`); a neighbour or the words before must vouch for it. */
  readonly sure: boolean;
  readonly exact: boolean;
  readonly possible: boolean;
}

type Parts = Partial<Omit<DateItem, 'kind' | 'first' | 'next' | 'date'>> & { readonly date: Partial<PartialDate> };

/** An item of tokens `[first, next)` with the given parts. Spelled out: spreading objects costs more than reading the date. */
export function dateItem(kind: DateItem['kind'], first: number, next: number, parts: Parts): DateItem {
  const { date, until = null, relative = null, sure = true, exact = true, possible = true } = parts;
  const { year = null, month = null, day = null, season = null, quarter = null } = date;
  return { kind, first, next, date: { year, month, day, season, quarter }, until, relative, sure, exact, possible };
}
