import type { DateExpression, DateRange, PartialDate } from '../../model/temporal.ts';
import { chooseYear, type Tense } from './choose-year.ts';
import { formatEdtf, isoOf } from './format-edtf.ts';
import { compareDates, isPossible } from './partial-date.ts';
import { resolveRelative, resolveWeek } from './resolve-relative.ts';

/** A date expression read against the date of the text around it. All null where no year can be known. */
export interface ResolvedDate {
  readonly edtf: string | null;
  /** ISO 8601 of the precision stated; null for `do 2019`, which has no start. */
  readonly start: string | null;
  /** Null for a single date and for `od 2011`. */
  readonly end: string | null;
  /** Whether a part comes from the reference. */
  readonly inferred: boolean;
  /** Where the year is from: the text, a word such as `br.` or `jutro`, or the reference alone. */
  readonly basis: 'stated' | 'relative' | 'reference';
}

const UNKNOWN = { edtf: null, start: null, end: null, inferred: false } as const;

/**
 * Resolves one `range` of `expression` (one of its `dates`). `reference` is the ISO date, of any precision, of the item or page that it stands in,
 * null where that is not known: then only a stated year resolves.
 */
export function resolveDate(
  expression: DateExpression,
  range: DateRange,
  reference: string | null,
  tense: Tense = 'unknown',
): ResolvedDate {
  const finish = (dates: DateRange | null, inferred: boolean, basis: ResolvedDate['basis']): ResolvedDate =>
    dates === null ? { ...UNKNOWN, basis } : closed(expression, dates, inferred, basis);
  if (range.start.year !== null) return finish(range, false, 'stated');
  const relative = expression.relative;
  if (relative === null) {
    return finish(
      reference === null
        ? null
        : withYear(range, chooseYear(range.start, reference, tense, expression.weekday, isAlone(expression, range))),
      true,
      'reference',
    );
  }
  if (reference === null) return { ...UNKNOWN, basis: 'relative' };
  const week = resolveWeek(relative, reference);
  if (week !== null) return weekOf(week);
  const pointed = resolveRelative(relative, reference);
  return finish(pointed === null ? null : placedIn(range, pointed), true, 'relative');
}

/** `w sobotę 14 sierpnia`; not `od piątku do niedzieli (9–11 czerwca)`, `we wtorek i środę, 17 i 18 kwietnia`, whose weekdays may be of either day. */
function isAlone({ dates }: DateExpression, { end }: DateRange): boolean {
  return dates.length === 1 && end === null;
}

function closed(
  expression: DateExpression,
  range: DateRange,
  inferred: boolean,
  basis: ResolvedDate['basis'],
): ResolvedDate {
  // `29 lutego` in a year without one: the year is not the one meant.
  if (!isPossible(range.start) || (range.end !== null && !isPossible(range.end))) return { ...UNKNOWN, basis };
  const edtf = formatEdtf(range, expression.bound, inferred, expression.approximate);
  if (edtf === null) return { ...UNKNOWN, basis };
  if (expression.bound === 'until') return { edtf, start: null, end: isoOf(range.start), inferred, basis };
  const start = isoOf(range.start);
  const end = isoOf(range.end);
  return { edtf, start, end: end === start ? null : end, inferred, basis };
}

/** A week is not what lasts all week: the date is one of its days, and the start only as fine as all of them agree. */
function weekOf([monday, sunday]: readonly [string, string]): ResolvedDate {
  const start = monday.slice(0, 7) === sunday.slice(0, 7) ? monday.slice(0, 7) : monday.slice(0, 4);
  const known = monday.slice(0, 4) === sunday.slice(0, 4) ? start : null;
  return { edtf: `[${monday}..${sunday}]`, start: known, end: null, inferred: true, basis: 'relative' };
}

/** Puts what the words leave open (`15 bm.`, `5 maja br.`, `w tym roku`) where the relative word points. */
function placedIn(range: DateRange, pointed: PartialDate): DateRange | null {
  const { start } = range;
  if (start.day !== null && start.month === null) {
    if (pointed.month === null) return null;
    const fill = (date: PartialDate) => ({ ...date, month: date.month ?? pointed.month, year: pointed.year });
    return { start: fill(start), end: range.end === null ? null : fill(range.end) };
  }
  const named = start.month !== null || start.season !== null || start.quarter !== null;
  return named ? withYear(range, pointed.year) : { start: pointed, end: null };
}

/** Gives both ends the year; an end that would come before its start is in the next. */
function withYear(range: DateRange, year: number | null): DateRange | null {
  if (year === null) return null;
  const start = { ...range.start, year };
  if (range.end === null) return { start, end: null };
  const end = { ...range.end, year: range.end.year ?? year };
  return { start, end: compareDates(start, end) > 0 ? { ...end, year: year + 1 } : end };
}
