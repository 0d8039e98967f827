import type { Word } from '../words.ts';
import type { AnyOf } from './needed-stems.ts';

/** The lists of stems that phrases ask for, by what they hold: phrases that ask alike share a number. */
const LISTS = new Map<string, number>();
/** By their first letters (three, of the shortest two): stems with the numbers of the lists that hold them. */
const STEMS = new Map<string, { readonly stem: string; readonly lists: number[] }[]>();
const NONE: readonly number[] = [];

/** The number of a list of stems. Before the first word is asked what it holds, as words remember it. */
export function listNumber(stems: AnyOf): number {
  const key = stems.join(' ');
  const known = LISTS.get(key);
  if (known !== undefined) return known;
  const number = LISTS.size;
  LISTS.set(key, number);
  for (const stem of stems) {
    const alike = STEMS.get(stem.slice(0, 3)) ?? [];
    STEMS.set(stem.slice(0, 3), alike);
    const same = alike.find((one) => one.stem === stem);
    if (same === undefined) alike.push({ stem, lists: [number] });
    else same.lists.push(number);
  }
  return number;
}

/** The numbers of the lists of which a word holds a stem. A stem never reaches over two words: it is letters only. */
export function listsOf(word: Word): readonly number[] {
  word.stems ??= listsIn(word.folded);
  return word.stems;
}

function listsIn(folded: string): readonly number[] {
  const found = new Set<number>();
  for (let at = 0; at + 1 < folded.length; at++)
    for (const length of [2, 3])
      for (const { stem, lists } of STEMS.get(folded.slice(at, at + length)) ?? [])
        if (folded.startsWith(stem, at)) for (const list of lists) found.add(list);
  return found.size === 0 ? NONE : [...found];
}

/** How many 32-bit numbers hold a bit a list. */
export const width = (): number => (LISTS.size + 31) >>> 5;
