import type { DateRange, PartialDate } from '../../model/temporal.ts';
import type { DateItem } from './date-item.ts';
import { compareDates, isPossible } from './partial-date.ts';
import type { Joined } from './read-sequence.ts';

export interface Completed {
  readonly dates: readonly DateRange[];
  /** False: the year of an end was worked out (`28.12 - 2.01.2020`), or the items contradict each other. */
  readonly exact: boolean;
  readonly possible: boolean;
}

/** Shares month and year across the items and pairs ends of ranges; null where they make no dates together (`31 - 5 maja`). */
export function completeSequence(items: readonly Joined[]): Completed | null {
  const dates = shareYears(items, shareMonths(items));
  const ranges: DateRange[] = [];
  let exact = true;
  for (let i = 0; i < items.length; i++) {
    const date = dates[i] as PartialDate;
    const next = items[i + 1];
    if (next?.join !== 'to') {
      ranges.push({ start: date, end: items[i]?.item.until ?? null });
      continue;
    }
    const pair = orderEnds(date, dates[i + 1] as PartialDate, items[i]?.item, next.item);
    if (pair === null) return null;
    if (pair.start !== date || pair.end !== dates[i + 1]) exact = false;
    ranges.push(pair);
    i++;
    if (items[i + 1]?.join === 'to') return null;
  }
  const possible = items.every(({ item }) => item.possible) && ranges.every(isPossibleRange);
  return { dates: ranges, exact, possible };
}

/** `7 i 8 czerwca`: a bare day takes the month after it, and that date's year. */
function shareMonths(items: readonly Joined[]): PartialDate[] {
  const dates = items.map(({ item }) => item.date);
  for (let i = items.length - 2; i >= 0; i--) {
    const date = dates[i] as PartialDate;
    const next = dates[i + 1] as PartialDate;
    if (items[i]?.item.kind === 'numeral') dates[i] = { ...date, month: next.month };
  }
  return dates;
}

/** `od 8 lipca do 14 sierpnia 2019`: a year counts for the dates before it; `od 15 września 2022 do 22 września`: and after. */
function shareYears(items: readonly Joined[], dates: PartialDate[]): PartialDate[] {
  for (let i = dates.length - 2; i >= 0; i--) {
    const date = dates[i] as PartialDate;
    if (date.year === null && items[i]?.item.relative === null)
      dates[i] = { ...date, year: (dates[i + 1] as PartialDate).year };
  }
  for (let i = 1; i < dates.length; i++) {
    const date = dates[i] as PartialDate;
    if (date.year === null && items[i]?.item.relative === null)
      dates[i] = { ...date, year: (dates[i - 1] as PartialDate).year };
  }
  return dates;
}

/** Puts a shared year right where the range crosses a new year; null where the ends are printed the wrong way round. */
function orderEnds(
  start: PartialDate,
  end: PartialDate,
  first: DateItem | undefined,
  second: DateItem,
): DateRange | null {
  if (compareDates(start, end) < 0) return { start, end };
  if (start.month === null || start.month === end.month || start.year === null || end.year === null) {
    return start.year === null && end.year === null && start.month !== end.month ? { start, end } : null;
  }
  if (first?.date.year === null) return { start: { ...start, year: end.year - 1 }, end };
  if (second.date.year === null) return { start, end: { ...end, year: start.year + 1 } };
  return null;
}

function isPossibleRange(range: DateRange): boolean {
  return isPossible(range.start) && (range.end === null || isPossible(range.end));
}
