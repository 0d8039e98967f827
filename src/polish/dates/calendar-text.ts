import { LOWER, NUMBER, type Tokens, WORD } from '../tokens.ts';
import type { Word } from '../words.ts';
import { AND, calendarCode, MONTH, MONTH_SHORT, ROMAN, SEASON, SEASON_WHEN } from './calendar-words.ts';

/** A token range that the readers of dates walk over. */
export interface CalendarText {
  readonly folded: string;
  readonly text: string;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Nothing before this token counts as glued to what follows: the start of a date that a dash joins to another. */
  readonly from: number;
  /** What each word of the text is in a date, by token; see `calendarCodes`. */
  readonly codes: Uint16Array;
}

/** What each token is in a date: `category * 64 + value`, 0 where it is nothing. */
export function calendarCodes({ count, words }: Tokens): Uint16Array {
  const codes = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const word = words[i] as Word;
    if (word.calendar < 0) word.calendar = calendarCodeOf(word);
    codes[i] = word.calendar;
  }
  return codes;
}

function calendarCodeOf({ printed, folded, kind, shape }: Word): number {
  if (kind !== WORD) return 0;
  const code = calendarCode(folded);
  const category = code >> 6;
  // Folding joins words that Polish keeps apart: `mają` (they have) with `maja`, `się` with `sie` (August).
  if ((category === MONTH || category === MONTH_SHORT) && /[ąę]$/i.test(printed)) return 0;
  // `wiosną`, `zimą` say when; `wiosna`, `zima` only name the season. A page without Polish letters cannot tell.
  if (category === SEASON && /ą$/i.test(printed)) return SEASON_WHEN * 64 + (code & 63);
  // `V` is a month or a quarter in capitals only; the small `i` is "and".
  if (category === ROMAN && shape === LOWER) return code === ROMAN * 64 + 1 ? AND * 64 : 0;
  return code;
}

/** Category of token `i`, 0 outside the range and for what is no calendar word. */
export function categoryAt(c: CalendarText, i: number): number {
  return i >= c.first && i < c.last ? (c.codes[i] as number) >> 6 : 0;
}

/** Value of token `i` within its category. */
export function valueAt(c: CalendarText, i: number): number {
  return i >= c.first && i < c.last ? (c.codes[i] as number) & 63 : 0;
}

/** Character code of a mark, 0 for words, numbers and what is outside the range. A dash of any width is `-`. */
export function markAt(c: CalendarText, i: number): number {
  if (i < c.first || i >= c.last || c.tokens.kinds[i] === WORD || c.tokens.kinds[i] === NUMBER) return 0;
  const code = c.folded.charCodeAt(c.tokens.starts[i] as number);
  return code === 0x2212 ? DASH : code;
}

export const DASH = 0x2d;
export const DOT = 0x2e;
export const COMMA = 0x2c;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const OPEN = 0x28;
export const CLOSE = 0x29;

/** Number of digits of token `i`, 0 where it is no number. */
export function digitsAt(c: CalendarText, i: number): number {
  if (i < c.first || i >= c.last || c.tokens.kinds[i] !== NUMBER) return 0;
  return (c.tokens.ends[i] as number) - (c.tokens.starts[i] as number);
}

/** Value of a number of at most four ASCII digits, else -1. */
export function numberAt(c: CalendarText, i: number): number {
  const digits = digitsAt(c, i);
  if (digits === 0 || digits > 4) return -1;
  let value = 0;
  const end = c.tokens.ends[i] as number;
  for (let at = c.tokens.starts[i] as number; at < end; at++) {
    const digit = c.folded.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether nothing stands between token `i - 1` and token `i`. False at `from` and at the edges of the range. */
export function gluedAt(c: CalendarText, i: number): boolean {
  return i > c.from && i < c.last && c.tokens.ends[i - 1] === c.tokens.starts[i];
}

/** `i`, or the token after it where `i` is a full stop. */
export function skipDot(c: CalendarText, i: number): number {
  return markAt(c, i) === DOT ? i + 1 : i;
}
