import { dayNumber, isoOfDay } from '../../../polish/dates/civil-day.ts';
import { nthWeekday } from '../../../polish/dates/nth-weekday.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { weekdaysIn } from './weekdays.ts';

/** `w ostatnią sobotę sierpnia`: which one, of what month. */
export interface CountedDay {
  readonly nth: number;
  readonly weekday: number;
  readonly month: number;
}

const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia'.split(' ');
const NTH: Readonly<Record<string, number>> = {
  pierwsz: 1,
  drug: 2,
  trzeci: 3,
  czwart: 4,
  ostatni: -1,
  przedostatni: -2,
};
const COUNTED = phrase(
  new RegExp(
    `(?<!\\p{L})we?\\s{1,3}(pierwsz|drug|trzeci|czwart|ostatni|przedostatni)(?:y|a|i)?\\s{1,3}(?=poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)(\\p{L}{5,12})\\s{1,3}(${MONTHS.join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** The weekday that a sentence counts in its month and gives no year. Traps: `w każdą ostatnią sobotę miesiąca`, `w pierwszą niedzielę adwentu`. */
export function countedDay(statement: Statement): CountedDay | null {
  const [, which = '', day = '', month = ''] = COUNTED.exec(statement) ?? [];
  const [named] = weekdaysIn(day);
  const nth = NTH[which];
  return named === undefined || nth === undefined
    ? null
    : { nth, weekday: named.weekday, month: MONTHS.indexOf(month) + 1 };
}

/** One counts so within a season; of what lies farther off the year is not known. */
const NEAR = 120 * 86_400_000;

/** The day so counted that was last on the day of writing or before it, or comes next. */
export function countedIn({ nth, weekday, month }: CountedDay, written: string, past: boolean): string | null {
  const own = Number(written.slice(0, 4));
  for (const year of past ? [own, own - 1] : [own, own + 1]) {
    const day = nthWeekday(year, month, weekday, nth);
    const iso = day === null ? null : isoOfDay(dayNumber(year, month, day));
    if (iso === null || (past ? iso > written : iso < written)) continue;
    return Math.abs(Date.parse(iso) - Date.parse(written)) <= NEAR ? iso : null;
  }
  return null;
}
