import type { PartialDate, Season } from '../../model/temporal.ts';
import { daysInMonth } from './partial-date.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** ISO 8601 of a day number. */
export function isoOfDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** ISO weekday, 1 for Monday to 7 for Sunday, of `2019-05-05`; null for a coarser or impossible date. */
export function weekdayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (day < 1 || day > daysInMonth(month, year)) return null;
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** First and last month of a season; winter begins in December and ends in the next year's February (month 14). */
export const SEASON_MONTHS: Readonly<Record<Season, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** Day numbers of the first and last day that `date` may be in `year`. */
export function daysOf(date: PartialDate, year: number): { readonly first: number; readonly last: number } {
  const [from, to] = monthsOf(date);
  const start = dayNumber(year, from, date.day ?? 1);
  const end = date.day === null ? dayNumber(year, to + 1, 1) - 1 : start;
  return { first: start, last: end };
}

function monthsOf(date: PartialDate): readonly [number, number] {
  if (date.month !== null) return [date.month, date.month];
  if (date.season !== null) return SEASON_MONTHS[date.season];
  return date.quarter === null ? [1, 12] : [date.quarter * 3 - 2, date.quarter * 3];
}

/** Reads `2019`, `2019-05`, `2019-05-05` or a stamp that begins so; null for anything else. */
export function partialOfIso(iso: string): (PartialDate & { readonly year: number }) | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(iso);
  if (match === null) return null;
  const [, year, month, day] = match;
  const date = { month: month ? Number(month) : null, day: day ? Number(day) : null };
  if (date.month !== null && daysInMonth(date.month, Number(year)) < (date.day ?? 1)) return null;
  return { ...date, year: Number(year), season: null, quarter: null };
}
