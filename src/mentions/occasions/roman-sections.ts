import { fold } from '../../polish/fold.ts';
import { romanValue } from '../../polish/numerals.ts';
import type { Reading } from '../reading.ts';
import { isMark, isWord, rawAt } from '../token-view.ts';

const SECTIONED = new WeakMap<Reading, boolean>();

/** Whether token `i` numbers a part of the page (`II. Walne Zebranie: …` below `I. Zarząd`). Trap: `XX. Zjazd Kronikarzy` alone at the head of a line. */
export function isRomanSection(reading: Reading, i: number, first: number): boolean {
  if (i !== first || !isMark(reading, i + 1, '.')) return false;
  const known = SECTIONED.get(reading) ?? hasSections(reading);
  SECTIONED.set(reading, known);
  return known;
}

/** Blocks that begin with `I.`, `II.`: two of the first three numbers. */
function hasSections(reading: Reading): boolean {
  const found = new Set<number>();
  for (const { first, last } of reading.segments) {
    if (first + 1 >= last || !isWord(reading, first) || !isMark(reading, first + 1, '.')) continue;
    const raw = rawAt(reading, first);
    const value = raw === raw.toUpperCase() ? romanValue(fold(raw)) : null;
    if (value !== null && value > 0 && value <= 3) found.add(value);
  }
  return found.size >= 2;
}
