import type { DateRange, PartialDate, Season } from '../../model/temporal.ts';

export const NO_DATE: PartialDate = { year: null, month: null, day: null, season: null, quarter: null };

export const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of the month; February has 29 where the year is not known. 0 for what is no month. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return LENGTHS[month - 1] ?? 0;
}

/** Whether the calendar has such a day or month. Missing parts are never wrong. */
export function isPossible(date: PartialDate): boolean {
  if (date.month === null) return date.day === null || (date.day >= 1 && date.day <= 31);
  if (date.month < 1 || date.month > 12) return false;
  return date.day === null || (date.day >= 1 && date.day <= daysInMonth(date.month, date.year));
}

/** Order of two dates by the parts that both have; 0 where these are equal. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year - b.year;
  if (a.season !== null && b.season !== null) return SEASONS.indexOf(a.season) - SEASONS.indexOf(b.season);
  if (a.quarter !== null && b.quarter !== null) return a.quarter - b.quarter;
  if (a.month !== null && b.month !== null && a.month !== b.month) return a.month - b.month;
  if (a.day !== null && b.day !== null) return a.day - b.day;
  return 0;
}

/** A day, or two of which the second is later; null where the calendar has no such days or the second comes first. */
export function possibleRange(start: PartialDate, end: PartialDate | null): DateRange | null {
  if (!isPossible(start)) return null;
  return end === null || (isPossible(end) && compareDates(start, end) < 0) ? { start, end } : null;
}
