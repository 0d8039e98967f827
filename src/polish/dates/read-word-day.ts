import { type CalendarText, categoryAt, valueAt } from './calendar-text.ts';
import { DAY_ORDINAL, DAY_WORD, LAST_DAY, MONTH, ORDINAL } from './calendar-words.ts';
import { type DateItem, dateItem } from './date-item.ts';
import { daysInMonth, isPossible, NO_DATE } from './partial-date.ts';
import { readYearAfter } from './read-year.ts';

/** `pierwszego maja`, `dwudziestego trzeciego kwietnia 2019 r.`, `ostatniego dnia grudnia`. Traps: `pierwszego kwartału`, `drugi maj`, `ostatniego dnia zjazdu`. */
export function readWordDay(c: CalendarText, i: number): DateItem | null {
  const tens = ordinalAt(c, i);
  if (tens === 0) return null;
  const units = tens === 20 || tens === 30 ? ordinalAt(c, i + 1) : 0;
  const joined = units > 0 && units < 10;
  const after = joined ? i + 2 : i + 1;
  const named = categoryAt(c, after) === DAY_WORD && valueAt(c, after) === 0;
  const at = named ? after + 1 : after;
  if (categoryAt(c, at) !== MONTH || (tens === LAST_DAY && !named)) return null;
  const month = valueAt(c, at);
  const year = readYearAfter(c, at + 1);
  const last = tens === LAST_DAY;
  // Only the year tells how long February is.
  if (last && month === FEBRUARY && year?.year == null) return null;
  const day = last ? daysInMonth(month, year?.year ?? null) : joined ? tens + units : tens;
  const date = { ...NO_DATE, day, month, year: year?.year ?? null };
  if (!isPossible(date)) return null;
  return dateItem('day', i, year?.next ?? at + 1, { date, relative: year?.relative ?? null });
}

const FEBRUARY = 2;

/** The genitive of an ordinal: its number; 0 for `pierwszy`, `drugim`. */
function ordinalAt(c: CalendarText, i: number): number {
  const category = categoryAt(c, i);
  if (category === DAY_ORDINAL) return valueAt(c, i);
  if (category !== ORDINAL) return 0;
  return c.folded.endsWith('ego', c.tokens.ends[i]) ? valueAt(c, i) : 0;
}
