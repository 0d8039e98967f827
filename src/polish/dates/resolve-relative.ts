import type { PartialDate, RelativeDate } from '../../model/temporal.ts';
import { dayNumber, isoOfDay, partialOfIso, weekdayOf } from './civil-day.ts';
import { NO_DATE } from './partial-date.ts';

const DAY_SHIFTS: Partial<Record<RelativeDate, number>> = { today: 0, tomorrow: 1, yesterday: -1 };
const WEEK_SHIFTS: Partial<Record<RelativeDate, number>> = { this_week: 0, last_week: -1, next_week: 1 };
const MONTH_SHIFTS: Partial<Record<RelativeDate, number>> = { this_month: 0, last_month: -1, next_month: 1 };
const YEAR_SHIFTS: Partial<Record<RelativeDate, number>> = { this_year: 0, last_year: -1, next_year: 1 };

/** The day, month or year that `relative` points at from the ISO date of the text, or null where that is too coarse to tell. */
export function resolveRelative(relative: RelativeDate, reference: string): PartialDate | null {
  const written = partialOfIso(reference);
  if (written === null) return null;
  const years = YEAR_SHIFTS[relative];
  if (years !== undefined) return { ...NO_DATE, year: written.year + years };
  const months = MONTH_SHIFTS[relative];
  if (written.month === null) return null;
  if (months !== undefined) {
    const total = written.year * 12 + written.month - 1 + months;
    return { ...NO_DATE, year: Math.floor(total / 12), month: (total % 12) + 1 };
  }
  const days = DAY_SHIFTS[relative];
  if (written.day === null || days === undefined) return null;
  return partialOfIso(isoOfDay(dayNumber(written.year, written.month, written.day) + days));
}

/** First and last day of the ISO week that `w tym / ubiegłym / przyszłym tygodniu` points at; null for other words and coarse references. */
export function resolveWeek(relative: RelativeDate, reference: string): readonly [string, string] | null {
  const shift = WEEK_SHIFTS[relative];
  const day = reference.slice(0, 10);
  const weekday = weekdayOf(day);
  const written = partialOfIso(day);
  if (shift === undefined || weekday === null || written?.month == null || written.day === null) return null;
  const monday = dayNumber(written.year, written.month, written.day) - weekday + 1 + shift * 7;
  return [isoOfDay(monday), isoOfDay(monday + 6)];
}
