import type { Word } from '../words.ts';
import type { AnyOf } from './needed-stems.ts';

/** The lists of stems that phrases ask for, by what they hold: phrases that ask alike share a number. */
const LISTS = new Map<string, number>();
interface Stem {
  readonly stem: string;
  readonly lists: number[];
}

const LETTERS = 26;
/** Stems with the numbers of the lists that hold them, by the place of their first three letters among all threes; the shortest by their two. */
const BY_TWO: (Stem[] | undefined)[] = new Array(LETTERS ** 2).fill(undefined);
const BY_THREE: (Stem[] | undefined)[] = new Array(LETTERS ** 3).fill(undefined);
const NONE: readonly number[] = [];

/** The number of a list of stems. Before the first word is asked what it holds, as words remember it. */
export function listNumber(stems: AnyOf): number {
  const key = stems.join(' ');
  const known = LISTS.get(key);
  if (known !== undefined) return known;
  const number = LISTS.size;
  LISTS.set(key, number);
  for (const stem of stems) {
    const table = stem.length < 3 ? BY_TWO : BY_THREE;
    const place = placeOf(stem.slice(0, 3));
    const alike = table[place] ?? [];
    table[place] = alike;
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

/** Among all runs of as many letters, `aa` or `aaa` the first. Stems are of letters `a` to `z` only. */
function placeOf(letters: string): number {
  let place = 0;
  for (let i = 0; i < letters.length; i++) place = place * LETTERS + letters.charCodeAt(i) - A;
  return place;
}

const A = 0x61;

function listsIn(folded: string): readonly number[] {
  const found = new Set<number>();
  /** The letter before the last one, and the two before it; -1 where a sign that is no such letter stands between. */
  let one = -1;
  let two = -1;
  for (let end = 0; end < folded.length; end++) {
    const letter = folded.charCodeAt(end) - A;
    const known = letter >= 0 && letter < LETTERS;
    const three = known && two >= 0 ? two * LETTERS + letter : -1;
    two = known && one >= 0 ? one * LETTERS + letter : -1;
    one = known ? letter : -1;
    if (two >= 0) addFrom(BY_TWO[two], folded, end - 1, found);
    if (three >= 0) addFrom(BY_THREE[three], folded, end - 2, found);
  }
  return found.size === 0 ? NONE : [...found];
}

/** The lists of those of some stems that stand at `at`. */
function addFrom(stems: readonly Stem[] | undefined, folded: string, at: number, found: Set<number>): void {
  if (stems === undefined) return;
  for (const { stem, lists } of stems) if (folded.startsWith(stem, at)) for (const list of lists) found.add(list);
}

/** How many 32-bit numbers hold a bit a list. */
export const width = (): number => (LISTS.size + 31) >>> 5;
