import {
  type CalendarText,
  CLOSE,
  COMMA,
  categoryAt,
  DASH,
  markAt,
  OPEN,
  SLASH,
  skipDot,
  valueAt,
} from './calendar-text.ts';
import { AND, WEEKDAY, WEEKDAY_SHORT } from './calendar-words.ts';

/** An ISO weekday beside a date, and the token range of it with its brackets. */
export interface WeekdayPart {
  readonly weekday: number;
  readonly first: number;
  readonly next: number;
}

/** `(czwartek)`, `(sob.)`, `(sobota - niedziela)`, `, czwartek`, ` - piątek`, ` czwartek` after a date; of two days the first. */
export function readWeekdayAfter(c: CalendarText, i: number): WeekdayPart | null {
  const mark = markAt(c, i);
  const bracketed = mark === OPEN || mark === SLASH;
  const at = bracketed || mark === COMMA || mark === DASH ? i + 1 : i;
  const category = categoryAt(c, at);
  if (category !== WEEKDAY && !(category === WEEKDAY_SHORT && bracketed)) return null;
  if (!bracketed) return { weekday: valueAt(c, at), first: i, next: at + 1 };
  let next = skipDot(c, at + 1);
  if (markAt(c, next) === DASH || markAt(c, next) === COMMA || categoryAt(c, next) === AND) {
    const second = categoryAt(c, next + 1);
    if (second === WEEKDAY || second === WEEKDAY_SHORT) next = skipDot(c, next + 2);
  }
  const closed = markAt(c, next) === CLOSE || markAt(c, next) === SLASH;
  return { weekday: valueAt(c, at), first: i, next: closed ? next + 1 : next };
}

/** `czwartek `, `czwartek, `, `śr., `, `w piątek (`, `sobota i niedziela, ` that end just before token `i`; of two days the first. */
export function readWeekdayBefore(c: CalendarText, i: number): WeekdayPart | null {
  let at = i - 1;
  if (markAt(c, at) === COMMA || markAt(c, at) === DASH || markAt(c, at) === OPEN) at--;
  if (categoryAt(c, markAt(c, at) === 0x2e ? at - 1 : at) === WEEKDAY_SHORT) {
    const short = markAt(c, at) === 0x2e ? at - 1 : at;
    return { weekday: valueAt(c, short), first: short, next: i };
  }
  if (categoryAt(c, at) !== WEEKDAY) return null;
  const joined = categoryAt(c, at - 1) === AND || markAt(c, at - 1) === DASH;
  const first = joined && categoryAt(c, at - 2) === WEEKDAY ? at - 2 : at;
  return { weekday: valueAt(c, first), first, next: i };
}
