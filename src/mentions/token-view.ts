import { MARK, NUMBER, WORD } from '../polish/tokens.ts';
import { NO_WORD, type Word } from '../polish/words.ts';
import type { Reading } from './reading.ts';

/** The word of token `i`; one without letters outside the text. */
export function wordAt(reading: Reading, i: number): Word {
  return i >= 0 && i < reading.tokens.count ? (reading.tokens.words[i] as Word) : NO_WORD;
}

/** Token `i` as printed; '' outside the text. */
export function rawAt(reading: Reading, i: number): string {
  return wordAt(reading, i).printed;
}

/** Token `i` folded; '' outside the text. */
export function foldedAt(reading: Reading, i: number): string {
  return wordAt(reading, i).folded;
}

export function isWord(reading: Reading, i: number): boolean {
  return reading.tokens.kinds[i] === WORD;
}

export function isNumber(reading: Reading, i: number): boolean {
  return reading.tokens.kinds[i] === NUMBER;
}

/** Whether token `i` is exactly this mark, folded (all dashes are `-`). */
export function isMark(reading: Reading, i: number, mark: string): boolean {
  return reading.tokens.kinds[i] === MARK && foldedAt(reading, i) === mark;
}

/** Whether nothing at all stands between token `i` and the next one (`S11`, `Gdańsk-Gdynia`). */
export function gluedToNext(reading: Reading, i: number): boolean {
  return reading.tokens.ends[i] === reading.tokens.starts[i + 1];
}
