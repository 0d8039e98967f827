import { MARK, WORD } from '../tokens.ts';
import {
  type CalendarText,
  COLON,
  COMMA,
  categoryAt,
  DASH,
  DOT,
  digitsAt,
  gluedAt,
  markAt,
  numberAt,
} from './calendar-text.ts';
import { UNIT } from './calendar-words.ts';

/** How a time is printed. `colon` `10:30`, `dot` `10.30`; the others are times only after `godz.`: `flat` `1030`, `9⁰⁰`, `12oo`, `9 30`; `bare` `10`. */
export type ClockForm = 'colon' | 'dot' | 'flat' | 'bare';

/** A time of day of tokens up to `next`. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly form: ClockForm;
  readonly next: number;
}

/** The time that starts at token `i`, or null. Traps: `10.75`, `12:30:45`, `10.30 zł`, `12.05.2019`. */
export function readClock(c: CalendarText, i: number): Clock | null {
  const digits = digitsAt(c, i);
  if (digits === 0 || digits > 4) return null;
  const clock = digits > 2 ? flat(c, i) : (separated(c, i) ?? parted(c, i) ?? raised(c, i) ?? bare(c, i));
  return clock !== null && isTime(clock) && !isMeasured(c, clock.next) ? roundMidnight(clock) : null;
}

function isTime({ hour, minute }: Clock): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

function roundMidnight(clock: Clock): Clock {
  return clock.hour === 24 ? { ...clock, hour: 0 } : clock;
}

/** `zł`, `%`, `mln` after it: an amount. */
function isMeasured(c: CalendarText, i: number): boolean {
  const mark = markAt(c, i);
  return categoryAt(c, i) === UNIT || mark === 0x25 || mark === 0x20ac;
}

/** `10:30`, `10.30`, not where more digits hang on. */
function separated(c: CalendarText, i: number): Clock | null {
  const mark = markAt(c, i + 1);
  if ((mark !== COLON && mark !== DOT) || !gluedAt(c, i + 1) || !gluedAt(c, i + 2) || digitsAt(c, i + 2) !== 2)
    return null;
  const after = markAt(c, i + 3);
  if (
    (after === COLON || after === DOT || after === 0x2c) &&
    gluedAt(c, i + 3) &&
    gluedAt(c, i + 4) &&
    digitsAt(c, i + 4) > 0
  )
    return null;
  return { hour: numberAt(c, i), minute: numberAt(c, i + 2), form: mark === COLON ? 'colon' : 'dot', next: i + 3 };
}

/** `10,00`, `13,30`: minutes behind a comma. Traps: `godz. 8,10,12`; `godz. 17, 30 osób`. */
function parted(c: CalendarText, i: number): Clock | null {
  if (markAt(c, i + 1) !== COMMA || !gluedAt(c, i + 1) || !gluedAt(c, i + 2) || digitsAt(c, i + 2) !== 2) return null;
  if (markAt(c, i + 3) === COMMA && gluedAt(c, i + 3)) return null;
  const minute = numberAt(c, i + 2);
  return minute % 15 === 0 ? { hour: numberAt(c, i), minute, form: 'flat', next: i + 3 } : null;
}

/** `1100`, `930`: raised minutes run into the hour. Minutes are then of five. Trap: `2019`. */
function flat(c: CalendarText, i: number): Clock | null {
  const value = numberAt(c, i);
  const clock: Clock = { hour: Math.floor(value / 100), minute: value % 100, form: 'flat', next: i + 1 };
  // `100` is a torn `1000`, not one at night.
  return clock.minute % 5 === 0 && clock.hour > 4 ? clock : null;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `12oo`, `9ºº`, `9⁰⁰`, `9 30` (from `9<sup>30</sup>`). */
function raised(c: CalendarText, i: number): Clock | null {
  const hour = numberAt(c, i);
  if (i + 1 >= c.last) return null;
  const start = c.tokens.starts[i + 1] as number;
  if (c.tokens.kinds[i + 1] === WORD && /^(?:oo|ºº)$/u.test(c.folded.slice(start, c.tokens.ends[i + 1]))) {
    return { hour, minute: 0, form: 'flat', next: i + 2 };
  }
  if (c.tokens.kinds[i + 1] === MARK && gluedAt(c, i + 1) && gluedAt(c, i + 2)) {
    const tens = RAISED.indexOf(c.text[start] ?? ' ');
    const ones = RAISED.indexOf(c.text[c.tokens.starts[i + 2] as number] ?? ' ');
    if (tens >= 0 && ones >= 0) return { hour, minute: tens * 10 + ones, form: 'flat', next: i + 3 };
  }
  const minute = numberAt(c, i + 1);
  // `godz. 9 20, zakończono`. Trap: `godz. 9 20 osób`.
  const told = minute % 15 === 0 || (minute % 5 === 0 && endsPart(c, i + 2));
  return digitsAt(c, i + 1) === 2 && told && minute < 60 ? { hour, minute, form: 'flat', next: i + 2 } : null;
}

const endsPart = (c: CalendarText, i: number): boolean => i >= c.last || c.tokens.kinds[i] === MARK;

/** `18`, `18-tej`; not the start of `10.75` or of `12:2019`. */
function bare(c: CalendarText, i: number): Clock | null {
  const mark = markAt(c, i + 1);
  if (
    (mark === DOT || mark === COLON || mark === 0x2c) &&
    gluedAt(c, i + 1) &&
    gluedAt(c, i + 2) &&
    digitsAt(c, i + 2) > 0
  )
    return null;
  const suffixed = mark === DASH && gluedAt(c, i + 2) && c.tokens.kinds[i + 2] === WORD;
  return { hour: numberAt(c, i), minute: 0, form: 'bare', next: suffixed ? i + 3 : i + 1 };
}
