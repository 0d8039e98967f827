import {
  type CalendarText,
  CLOSE,
  COLON,
  COMMA,
  categoryAt,
  DASH,
  digitsAt,
  markAt,
  numberAt,
  OPEN,
  skipDot,
  valueAt,
} from './calendar-text.ts';
import { MONTH, MONTH_CASE, MONTH_NAME, ROMAN } from './calendar-words.ts';
import { isPossible, NO_DATE } from './partial-date.ts';
import type { ExpressionRead } from './read-expression.ts';

interface MonthEnd {
  readonly day: number | null;
  readonly month: number;
  readonly next: number;
}

/**
 * A chronicle's row opens with the year: `1996, maj – …`, `1991, 15 XI – …`, `2004, 3–5 września: …`, `2012 (28 IV–2 V) …`. Only at the beginning of what
 * is read, and only where the row goes on behind a dash, a colon or the bracket, or is all of its line. Traps: `2019, maj 2020`; `1500, 12 mężczyzn`; `2020, 5 V i 7 VI` (a list).
 */
export function readYearFirst(c: CalendarText, i: number): ExpressionRead | null {
  const year = numberAt(c, i);
  if (i !== c.first || digitsAt(c, i) !== 4 || year < 900 || year > 2199) return null;
  const mark = markAt(c, i + 1);
  if (mark !== COMMA && mark !== OPEN) return null;
  const first = readEnd(c, i + 2);
  if (first === null) return null;
  const last = first.day !== null && markAt(c, first.next) === DASH ? readEnd(c, first.next + 1) : null;
  const closing = last?.day == null ? first : last;
  const behind = markAt(c, closing.next);
  // The bracket that opened must close; without one the row goes on behind a dash or a colon, or on the line below.
  if (mark === OPEN ? behind !== CLOSE : behind !== DASH && behind !== COLON && !endsLine(c, closing.next)) return null;
  const start = { ...NO_DATE, year, month: first.month, day: first.day };
  const end = closing === first ? null : { ...NO_DATE, year, month: closing.month, day: closing.day };
  if (!isPossible(start) || (end !== null && !isPossible(end))) return null;
  const range = spanOf(c, i + 2, first, start);
  return {
    first: i,
    next: mark === OPEN ? closing.next + 1 : closing.next,
    impossible: false,
    expression: {
      dates: [end === null ? range : { start, end }],
      relative: null,
      bound: null,
      approximate: false,
      weekday: null,
      exact: true,
    },
  };
}

const endsLine = (c: CalendarText, next: number): boolean =>
  next >= c.last || c.text.slice(c.tokens.ends[next - 1], c.tokens.starts[next]).includes('\n');

/** `3–5 IX` opens with the day that its month stands behind. */
function spanOf(c: CalendarText, i: number, { day, month }: MonthEnd, start: typeof NO_DATE) {
  const opening = numberAt(c, i);
  return day === null || opening === day
    ? { start, end: null }
    : { start: { ...start, day: opening }, end: { ...start, day, month } };
}

/** `15 XI`, `3–5 IX`, `12. maja`, `maj`: the last day with its month. */
function readEnd(c: CalendarText, i: number): MonthEnd | null {
  if (digitsAt(c, i) === 0) {
    const named = categoryAt(c, i) === MONTH_NAME || categoryAt(c, i) === MONTH_CASE;
    return named ? { day: null, month: valueAt(c, i), next: i + 1 } : null;
  }
  const at = markAt(c, i + 1) === DASH && digitsAt(c, i + 2) > 0 ? i + 2 : i;
  const day = numberAt(c, at);
  const word = skipDot(c, at + 1);
  const category = categoryAt(c, word);
  if (digitsAt(c, at) > 2 || day < numberAt(c, i) || (category !== ROMAN && category !== MONTH)) return null;
  return { day, month: valueAt(c, word), next: skipDot(c, word + 1) };
}
