import { headsOf } from './head-lexicon.ts';
import { isCapitalWord, type TailState } from './tail-state.ts';
import { compoundEnd } from './tail-words.ts';
import { foldedToken, lineEndsAfter, wordOf } from './token-source.ts';

/** Adjectives in the locative: `Nowym`, `Wielkopolskim`, `Białej`, `Starych`. */
const LOCATIVE_ADJECTIVE = /(?:[yi]m|iem|ej|[yi]ch)$/;
const ADJECTIVE_SUFFIX = /(?:sk|ck|dzk|ow|n|[lrt]n)(?:im|iej|ich|ej|ym|ych)$/;

/** After a place name in the locative that begins at `at`: `Słupsku`, `Nowym Tomyślu`, `Gorzowie Wielkopolskim`, `Kostrzynie nad Odrą`. */
export function placeRunEnd(state: TailState, at: number): number {
  let next = compoundEnd(state, at);
  if (isCapitalWord(state, next) && !lineEndsAfter(state.source, next - 1)) {
    const first = foldedToken(state.source, next - 1);
    const second = foldedToken(state.source, next);
    const head = headsOf(wordOf(state.source, next)).length > 0;
    if (!head && (LOCATIVE_ADJECTIVE.test(first) || ADJECTIVE_SUFFIX.test(second))) next = compoundEnd(state, next);
  }
  if (/^(?:nad|pod)$/.test(foldedToken(state.source, next)) && isCapitalWord(state, next + 1))
    next = compoundEnd(state, next + 1);
  return next;
}
