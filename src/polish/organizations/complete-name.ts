import { isTown } from '../places/is-town.ts';
import type { TailState } from './tail-state.ts';
import { foldedToken, lineEndsAfter } from './token-source.ts';

/** `Miast`, `Gmin` in a body's name: those that it joins. */
const JOINED = /^(?:miast|miasteczek|gmin|powiatow|samorzadow|wojewodztw)$/;
/** What such a name ends with: `Polskich`, `Wiejskich`, `Królewskich`, `Tkaczy`. Traps: `Euroregionu`, `Ziemi`, `Miasta`, behind which a town is theirs. */
const OF_SEVERAL = /(?:[ns]k|ck|[nw]|cz|g|d)[yi]ch$|(?:aczy|arzy|erzy)$|^rp$/;
const LONGEST_TOWN = 3;

/**
 * `Związek Miast Polskich Olsztynek`, a row of a table whose cells became words: a name of those whom a body joins is complete with what they are, and the
 * town in the nominative behind it is the next cell. Traps: `Związek Gmin Wierzyca`, `Związek Gmin Wyspy Wolin`, `Stowarzyszenie Gmin Polskich Euroregionu Tatry`.
 */
export function beforeNextTown({ source, head, tail, capitals }: TailState, last: number): number {
  if (capitals) return last;
  for (let first = last - 1; first > tail && first >= last - LONGEST_TOWN; first--) {
    if (!OF_SEVERAL.test(foldedToken(source, first - 1)) || lineEndsAfter(source, first - 1)) continue;
    const several = Array.from({ length: first - 1 - head }, (_, at) => foldedToken(source, head + 1 + at));
    const printed = source.text.slice(source.tokens.starts[first], source.tokens.ends[last - 1]);
    if (several.some((word) => JOINED.test(word)) && isTown(printed)) return first;
  }
  return last;
}

/** `Miasta Partnerskie`, `Gminy Członkowskie` in a title: what they are to one another, and no name of a unit. */
export const isRelation = (word: string): boolean =>
  /^(?:(?:wspol)?partnersk|blizniacz|siostrzan|zaprzyjaznion|czlonkowsk|zrzeszon|stowarzyszon|sygnatariusz|uczestnicz|wspolpracujac|oscienn|sasied[nz])/.test(
    word,
  );
