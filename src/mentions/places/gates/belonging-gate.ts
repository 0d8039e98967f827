import { headsOf } from '../../../polish/organizations/head-lexicon.ts';
import { facet } from '../../../polish/words.ts';
import { isWord, rawAt, wordAt } from '../../token-view.ts';
import { continuesName } from '../left-context.ts';
import { hasCapitalAfter, homographsOf, type Subject } from '../subject.ts';

/** What towns do and clubs, pipes and mountains hardly ever do; the verb stands a few words from the name. */
const isBelonging = facet(({ folded }) =>
  /^(?:czlon(?:ek$|k)|nalez(?:y|a$|al)|przynalez|przystapi|wstapi|dolaczy|przyjet|wystapil|opuscil|zrzesz|figuruj|wchodzi|wszedl|weszl|odesz|odszedl|zasilil|wspoltworz|gron(?:ie|a|o)$|szeregi|szeregach)/.test(
    folded,
  ),
);
const REACH = 6;

/** `Piła wstąpiła do Związku`, `Członkiem Związku jest Piła`. Trap: `Koło należy do Związku`, where the word heads names of clubs. */
export function isBesideBelonging(subject: Subject): boolean {
  const { reading, match, from, limit } = subject;
  if (hasCapitalAfter(subject)) return false;
  // `Raka przyjęto` may be a person's; the nominative of a town is hardly ever a surname that stands alone.
  if (homographsOf(subject).person && match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  if (headsOf(wordAt(reading, match.first)).length > 0 || continuesName(reading, match.first, from)) return false;
  for (let at = match.first - 1; at >= Math.max(from, match.first - REACH); at--)
    if (isWord(reading, at) && isBelonging(wordAt(reading, at))) return true;
  for (let at = match.last; at < Math.min(limit, match.last + REACH); at++)
    if (isWord(reading, at) && isBelonging(wordAt(reading, at))) return true;
  return false;
}
