import { fold } from '../../polish/fold.ts';
import { nameKey, stem } from '../../polish/name-key.ts';
import { remembered } from '../remembered.ts';
import { isGenericStem } from './generic-words.ts';

/** `2019`, `2023`: the year in a name is no part of it. */
const YEAR = /^(?:19|20)\d\d$/;

/** Number of an edition as a word: `iv`, `4`. Traps: `i` is mostly the conjunction and is no word of a key. */
const NUMERAL = /^(?:\d{1,3}|[ivxlc]{1,8})$/;

/** What is left of an event's name without its edition and year, as a key: `IV Kongres Ruchów Miejskich 2017` → `kongres ruch miejsk`. */
export function eventCore(name: string, edition: number | null): string {
  return cores(`${edition ?? ''} ${name}`);
}

const cores = remembered((editionAndName) => {
  const space = editionAndName.indexOf(' ');
  const name = editionAndName.slice(space + 1);
  const edition = space === 0 ? null : Number(editionAndName.slice(0, space));
  const words = nameKey(withoutFirstEdition(name, edition)).split(' ');
  const numerals = edition === null ? [] : [String(edition), roman(edition)];
  const kept = words.filter((word) => !YEAR.test(word) && !(NUMERAL.test(word) && numerals.includes(word)));
  return (kept.length > 0 ? kept : words).join(' ');
});

/** Name keys drop `i` as a conjunction, and would drop the rest of the name with it were it all: `I Kongres` keeps `Kongres`. */
function withoutFirstEdition(name: string, edition: number | null): string {
  return edition === 1 && /^i\s/.test(fold(name)) ? name.slice(2) : name;
}

/**
 * How much a name alone says. `generic`: `Spotkanie`, `Sesja Rady Gminy`. `common`: one word of its own (`Forum Metropolii`), which another town's
 * event may share. `named`: two or more.
 */
export type NameStrength = 'generic' | 'common' | 'named';

export const strengthOf: (core: string) => NameStrength = remembered((core) => {
  const words = core.split(' ').filter(isDistinct).length;
  return words === 0 ? 'generic' : words === 1 ? 'common' : 'named';
});

function isDistinct(word: string): boolean {
  return word.length > 2 && !isGenericStem(word) && !isGenericStem(stem(word)) && !NUMERAL.test(word);
}

/**
 * The beginning and the end of a core, each up to a word of its own, and of two words at least: a core that `coreContains` finds in another
 * has one of them in common with it.
 */
export const coreEnds: (core: string) => readonly string[] = remembered((core) => {
  const words = core.split(' ');
  const first = words.findIndex(isDistinct);
  const last = words.findLastIndex(isDistinct);
  if (first === -1) return [core];
  const head = words.slice(0, Math.max(2, first + 1)).join(' ');
  const tail = words.slice(Math.min(last, words.length - 2)).join(' ');
  return head === tail ? [head] : [head, tail];
});

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth && numeral.length < 12) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}

/** Whether one core is the other, which says something, with words added before or after it: `ruch miejsk` and `kongres ruch miejsk`. */
export function coreContains(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length || !shorter.includes(' ') || strengthOf(shorter) === 'generic') return false;
  return longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`);
}
