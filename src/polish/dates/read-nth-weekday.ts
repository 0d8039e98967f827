import { type CalendarText, categoryAt, valueAt } from './calendar-text.ts';
import { MONTH, ORDINAL, WEEKDAY } from './calendar-words.ts';
import { type DateItem, dateItem } from './date-item.ts';
import { nthWeekday } from './nth-weekday.ts';
import type { YearPart } from './read-year.ts';

/** Feminines and accusatives of the ordinals; `ostatnia` counts from the month's end. */
const NTH: Readonly<Record<string, number>> = {
  pierwsza: 1,
  druga: 2,
  trzecia: 3,
  czwarta: 4,
  ostatnia: -1,
  ostatni: -1,
};

/**
 * `w ostatnią sobotę sierpnia 2021 roku`, `drugi czwartek maja 2019`, read from the month on: the day of it. Traps: without a year nobody can count it;
 * `w pierwszą niedzielę adwentu`.
 */
export function readNthWeekday(c: CalendarText, month: number, year: YearPart | null): DateItem | null {
  if (year?.year == null || categoryAt(c, month) !== MONTH || categoryAt(c, month - 1) !== WEEKDAY) return null;
  const at = month - 2;
  const nth =
    categoryAt(c, at) === ORDINAL ? valueAt(c, at) : NTH[c.folded.slice(c.tokens.starts[at], c.tokens.ends[at])];
  const day = nth === undefined ? null : nthWeekday(year.year, valueAt(c, month), valueAt(c, month - 1), nth);
  if (day === null) return null;
  return dateItem('day', month, year.next, { date: { day, month: valueAt(c, month), year: year.year } });
}
