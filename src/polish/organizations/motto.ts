import { isCapitalWord, type TailState, type TailStep } from './tail-state.ts';
import { foldedToken, isMarkToken, lineEndsAfter } from './token-source.ts';

/** Words that mottos of local groups begin with and that no town, office or person is called by: `Wspólna Sprawa`, `Razem w Przyszłość`. */
const OPENS =
  /^(?:wspoln|razem$|aktywn|lepsz|otwart|zielon|dobr[aey]$|nowa?$|now[ey]$|nasz[aey]?$|inicjatyw|partnerstw|perspektyw|szans[ae]$|przyszlos|rozwoj|tradycj|przyjazn|kraina$|lider|most$|krok$|droga$|ku$|dla$|forum$|puszcza$|dolina$|ziemia$|bory$|serce$)/;
const LINKS = /^(?:w|we|ku|dla|na|z|ze|i|do|o)$/;
const MOST = 6;

/** Whether spaces stand on both sides of the dash at `at`. */
function isSpaced({ source: { tokens } }: TailState, at: number): boolean {
  const before = (tokens.starts[at] ?? 0) > (tokens.ends[at - 1] ?? 0);
  return before && (tokens.starts[at + 1] ?? 0) > (tokens.ends[at] ?? 0);
}

/**
 * `Lokalna Grupa Działania Pałuki – Wspólna Sprawa`: behind the name of a local group and a dash, its motto. Traps: `LGD Pałuki – Żnin`, `LGD Pałuki – Gmina Żnin`,
 * `LGD Pałuki – Jan Kos`, where another begins.
 */
export const motto: TailStep = (state, at) => {
  const { source } = state;
  if (!isMarkToken(source, at, '-') || !isSpaced(state, at) || lineEndsAfter(source, at - 1)) return at;
  if (!isCapitalWord(state, at - 1) || !isCapitalWord(state, at + 1) || !OPENS.test(foldedToken(source, at + 1)))
    return at;
  let next = at + 2;
  while (next < Math.min(state.end, at + MOST) && !lineEndsAfter(source, next - 1)) {
    if (isCapitalWord(state, next)) next++;
    else if (LINKS.test(foldedToken(source, next)) && isCapitalWord(state, next + 1)) next += 2;
    else break;
  }
  // `LGD Pałuki – Nowe władze`: one word alone opens the next sentence
  return next > at + 2 ? next : at;
};
