import { dayNumber, isoOfDay, weekdayOf } from './civil-day.ts';
import { daysInMonth } from './partial-date.ts';

/** The day of the month that is its `nth` such weekday (ISO, 1-7), counted from its end where negative; null where it has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const last = daysInMonth(month, year);
  const from = weekdayOf(isoOfDay(dayNumber(year, month, nth > 0 ? 1 : last)));
  if (from === null) return null;
  if (nth < 0) return last - ((from - weekday + 7) % 7) + (nth + 1) * 7;
  const day = 1 + ((weekday - from + 7) % 7) + (nth - 1) * 7;
  return day > last ? null : day;
}
