import type { RelativeDate } from '../../model/temporal.ts';
import { LOWER } from '../tokens.ts';
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
import {
  IN,
  LAST,
  LAST_YEAR_SHORT,
  LETTER_B,
  LETTER_M,
  LETTER_UB,
  MONTH_WORD,
  NEXT,
  THIS,
  THIS_MONTH_SHORT,
  THIS_YEAR_SHORT,
  UNIT,
  WEEK_WORD,
  YEAR_WORD,
} from './calendar-words.ts';

/** A year, or words that point at one, up to token `next`. `marked`: a word for "year" stands with it. */
export interface YearPart {
  readonly year: number | null;
  readonly relative: RelativeDate | null;
  readonly next: number;
  readonly marked: boolean;
}

/** The year after a month: ` 2019 r.`, ` br.`, ` w 2021 r.`, ` tego roku`, ` roku 2019`. */
export function readYearAfter(c: CalendarText, i: number): YearPart | null {
  const relative = readRelative(c, i);
  if (relative !== null && isYearRelative(relative.relative)) return relative;
  if (categoryAt(c, i) === IN) {
    const later = readYearAfter(c, i + 1);
    return later?.marked === true ? later : null;
  }
  if (categoryAt(c, i) === YEAR_WORD && digitsAt(c, i + 1) === 4) {
    const named = readYear(c, i + 1);
    return named === null ? null : { ...named, marked: true };
  }
  return readYear(c, i);
}

/** Four digits, with or without `r.`. Traps: `5 maja 2000 osób`, and `2-3 listopada` run into `2013-10-29`. */
export function readYear(c: CalendarText, i: number): YearPart | null {
  const year = numberAt(c, i);
  if (digitsAt(c, i) !== 4 || year < 900 || year > 2199) return null;
  const marked = categoryAt(c, i + 1) === YEAR_WORD;
  // `1000 R` is a class of soil; an early year has a small `r.` or the whole word.
  if (marked && year < 1800 && c.tokens.shapes[i + 1] !== LOWER) return null;
  if (!marked && (year < 1800 || startsNumericDate(c, i) || startsTime(c, i) || categoryAt(c, i + 1) === UNIT))
    return null;
  if (!marked) return { year, relative: null, next: i + 1, marked };
  const short = (c.tokens.ends[i + 1] as number) - (c.tokens.starts[i + 1] as number) === 1;
  const next = short && gluedAt(c, i + 2) ? skipDot(c, i + 2) : i + 2;
  return { year, relative: null, next, marked };
}

/** Whether `2013-10-29` starts here. */
export function startsNumericDate(c: CalendarText, i: number): boolean {
  const mark = markAt(c, i + 1);
  if (mark !== DASH && mark !== DOT && mark !== SLASH) return false;
  if (markAt(c, i + 3) !== mark || !gluedAt(c, i + 1)) return false;
  return digitsAt(c, i + 2) > 0 && digitsAt(c, i + 2) < 3 && digitsAt(c, i + 4) > 0 && digitsAt(c, i + 4) < 3;
}

/** A number that runs on (`2019.123`, `2019:30`, `2019/20`) is no year; `2023/2024` is two. */
function startsTime(c: CalendarText, i: number): boolean {
  const mark = markAt(c, i + 1);
  if (mark === SLASH) return gluedAt(c, i + 1) && gluedAt(c, i + 2) && numberAt(c, i + 2) !== numberAt(c, i) + 1;
  return (
    (mark === DOT || mark === 0x3a || mark === 0x2c) && gluedAt(c, i + 1) && digitsAt(c, i + 2) > 0 && gluedAt(c, i + 2)
  );
}

const ABBREVIATIONS = new Map<number, RelativeDate>([
  [THIS_YEAR_SHORT, 'this_year'],
  [LAST_YEAR_SHORT, 'last_year'],
  [THIS_MONTH_SHORT, 'this_month'],
]);

const PHRASES = new Map<number, readonly [year: RelativeDate, month: RelativeDate, week: RelativeDate]>([
  [THIS, ['this_year', 'this_month', 'this_week']],
  [LAST, ['last_year', 'last_month', 'last_week']],
  [NEXT, ['next_year', 'next_month', 'next_week']],
]);

/** `br.`, `b. r.`, `ub.r.`, `bm.`, `bieżącego roku`, `w ubiegłym tygodniu` (from the adjective). Trap: `tego samego roku`. */
export function readRelative(c: CalendarText, i: number): YearPart | null {
  const category = categoryAt(c, i);
  if (category === 0) return null;
  const short = ABBREVIATIONS.get(category);
  if (short !== undefined) return { year: null, relative: short, next: skipDot(c, i + 1), marked: true };
  if (category === LETTER_B || category === LETTER_UB) return readInitials(c, i, category === LETTER_B);
  const phrase = PHRASES.get(category);
  if (phrase === undefined) return null;
  const noun = categoryAt(c, i + 1);
  // `tym roku` is one word longer than `tego r.`; a lone `r` here would be an initial.
  if (noun === YEAR_WORD && (c.tokens.ends[i + 1] as number) - (c.tokens.starts[i + 1] as number) > 1)
    return { year: null, relative: phrase[0], next: i + 2, marked: true };
  if (noun === MONTH_WORD) return { year: null, relative: phrase[1], next: i + 2, marked: true };
  if (noun === WEEK_WORD) return { year: null, relative: phrase[2], next: i + 2, marked: true };
  return null;
}

/** `b.r.`, `b. r.`, `ub.r.`, `ub. m.`: the full stop between is needed, `B R` is not one. */
function readInitials(c: CalendarText, i: number, current: boolean): YearPart | null {
  if (markAt(c, i + 1) !== DOT) return null;
  const noun = categoryAt(c, i + 2);
  const next = skipDot(c, i + 3);
  if (noun === YEAR_WORD) return { year: null, relative: current ? 'this_year' : 'last_year', next, marked: true };
  if (noun === LETTER_M) return { year: null, relative: current ? 'this_month' : 'last_month', next, marked: true };
  return null;
}

export function isYearRelative(relative: RelativeDate | null): boolean {
  return relative === 'this_year' || relative === 'last_year' || relative === 'next_year';
}

export function isMonthRelative(relative: RelativeDate | null): boolean {
  return relative === 'this_month' || relative === 'last_month' || relative === 'next_month';
}
