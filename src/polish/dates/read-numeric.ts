import {
  type CalendarText,
  categoryAt,
  DASH,
  DOT,
  digitsAt,
  gluedAt,
  markAt,
  numberAt,
  SLASH,
  skipDot,
} from './calendar-text.ts';
import { AND, DAY_WORD, NUMBERED, TO, UNIT, YEAR_WORD } from './calendar-words.ts';
import { type DateItem, dateItem } from './date-item.ts';
import { isPossible, NO_DATE } from './partial-date.ts';
import { readRelative } from './read-year.ts';

/** `05.05.2019`, `2019-05-05`, `2009.06.03`, `18.09. 2024`, `12.03.26 r`, `05/05/2019`. Traps: case, phone and version numbers. */
export function readNumeric(c: CalendarText, i: number): DateItem | null {
  const mark = markAt(c, i + 1);
  if (mark !== DOT && mark !== DASH && mark !== SLASH) return null;
  if (!gluedAt(c, i + 1) || markAt(c, i + 3) !== mark || !gluedAt(c, i + 3)) return null;
  if (mark !== DOT && !(gluedAt(c, i + 2) && gluedAt(c, i + 4))) return null;
  if (isInsideNumber(c, i, i + 5)) return null;
  // `83-01-2019-4` goes on.
  if (mark === DASH && markAt(c, i + 5) === DASH && gluedAt(c, i + 5) && gluedAt(c, i + 6)) return null;
  const widths = `${digitsAt(c, i)}${digitsAt(c, i + 2)}${digitsAt(c, i + 4)}`;
  if (/^4[12][12]$/.test(widths) && mark !== SLASH) return full(c, i, [i, i + 2, i + 4]);
  if (mark === SLASH)
    return widths === '224' && categoryAt(c, i - 1) !== NUMBERED ? full(c, i, [i + 4, i + 2, i]) : null;
  if (/^[12][12]4$/.test(widths)) return full(c, i, [i + 4, i + 2, i]);
  return /^[12][12]2$/.test(widths) ? shortYear(c, i) : null;
}

/** `22.06` before ` i 24.06`, ` - 4.07.2015`, ` br.`: never sure by itself, it may be a price, a time or a number of a chapter. */
export function readDayDotMonth(c: CalendarText, i: number): DateItem | null {
  if (markAt(c, i + 1) !== DOT || !gluedAt(c, i + 1) || !gluedAt(c, i + 2)) return null;
  if (digitsAt(c, i) > 2 || digitsAt(c, i + 2) !== 2 || isInsideNumber(c, i, i + 3)) return null;
  const date = { ...NO_DATE, month: numberAt(c, i + 2), day: numberAt(c, i) };
  if (!isPossible(date) || categoryAt(c, i + 3) === UNIT) return null;
  const after = skipDot(c, i + 3);
  const relative = readRelative(c, after);
  if (relative !== null) return dateItem('day', i, relative.next, { date, relative: relative.relative });
  const follower = categoryAt(c, after);
  const joins = markAt(c, after) === DASH || follower === AND || follower === TO;
  return dateItem('day', i, joins ? after : i + 3, { date, sure: false });
}

/** `01.2026 r.`: month and year, only with `r.` and a month of two digits. Trap: a form left blank, `……..01.2026r.`. */
export function readMonthDotYear(c: CalendarText, i: number): DateItem | null {
  if (markAt(c, i + 1) !== DOT || !gluedAt(c, i + 1) || !gluedAt(c, i + 2)) return null;
  if (digitsAt(c, i) !== 2 || digitsAt(c, i + 2) !== 4 || categoryAt(c, i + 3) !== YEAR_WORD) return null;
  const date = { ...NO_DATE, month: numberAt(c, i), year: numberAt(c, i + 2) };
  if (!isYear(date.year) || !isPossible(date) || isInsideNumber(c, i, i + 3)) return null;
  if (gluedAt(c, i) && markAt(c, i - 1) !== 0x28) return null;
  return dateItem('span', i, afterYear(c, i + 3), { date, exact: false });
}

function full(c: CalendarText, i: number, [y, m, d]: readonly [number, number, number]): DateItem | null {
  const date = { ...NO_DATE, year: numberAt(c, y), month: numberAt(c, m), day: numberAt(c, d) };
  if (!isYear(date.year)) return null;
  const possible = isPossible(date);
  // `83/11/2020` and `12-45-2020` are numbers of cases, `2-17-2020` is a date gone wrong.
  if (!possible && (markAt(c, i + 1) === SLASH || date.month > 31)) return null;
  return dateItem('day', i, afterYear(c, i + 5), { date, possible, exact: possible && markAt(c, i + 1) !== SLASH });
}

/** Two digits are a year only with `r.` after or `dnia` before. Trap: `1.10.12` is a version or a chapter. */
function shortYear(c: CalendarText, i: number): DateItem | null {
  if (categoryAt(c, i + 5) !== YEAR_WORD && categoryAt(c, skipBackDot(c, i - 1)) !== DAY_WORD) return null;
  const short = numberAt(c, i + 4);
  const date = {
    ...NO_DATE,
    year: short < 50 ? 2000 + short : 1900 + short,
    month: numberAt(c, i + 2),
    day: numberAt(c, i),
  };
  if (!isPossible(date)) return null;
  return dateItem('day', i, afterYear(c, i + 5), { date, exact: false });
}

function isYear(year: number): boolean {
  return year >= 1800 && year <= 2199;
}

function skipBackDot(c: CalendarText, i: number): number {
  return markAt(c, i) === DOT ? i - 1 : i;
}

function afterYear(c: CalendarText, i: number): number {
  if (categoryAt(c, i) !== YEAR_WORD) return i;
  const short = (c.tokens.ends[i] as number) - (c.tokens.starts[i] as number) === 1;
  return short && gluedAt(c, i + 1) ? skipDot(c, i + 1) : i + 1;
}

const UNDERSCORE = 0x5f;

/** `WGM.6840.01.01.2023.AW`, `12.05.2019/3`: digits, or a mark with letters or digits, hang on either end. */
export function isInsideNumber(c: CalendarText, first: number, next: number): boolean {
  const before = markAt(c, first - 1);
  if (gluedAt(c, first)) {
    if (before === UNDERSCORE) return true;
    if (before === 0 && categoryAt(c, first - 1) === 0) return true;
    if ((before === DOT || before === SLASH || before === DASH) && hangsBefore(c, first - 1)) return true;
  }
  const after = markAt(c, next);
  if (!gluedAt(c, next)) return false;
  if (after === UNDERSCORE) return true;
  if (after === SLASH) return gluedAt(c, next + 1) && markAt(c, next + 1) === 0;
  return after === DOT && gluedAt(c, next + 1) && (digitsAt(c, next + 1) > 0 || isCode(c, next + 1));
}

/** Whether a word that is no calendar word, or a number, is glued before the mark `i`. `dn.05.05.2019` is well. */
function hangsBefore(c: CalendarText, i: number): boolean {
  return gluedAt(c, i) && markAt(c, i - 1) === 0 && categoryAt(c, i - 1) === 0;
}

/** Capitals after a glued full stop (`…2023.AW`) end a case number; a sentence begins with one capital. */
function isCode(c: CalendarText, i: number): boolean {
  return c.tokens.shapes[i] === 3;
}
