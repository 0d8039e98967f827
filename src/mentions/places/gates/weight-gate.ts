import { UPPER } from '../../../polish/tokens.ts';
import { rawAt } from '../../token-view.ts';
import { startsSentence } from '../left-context.ts';
import {
  agrees,
  followedByBrackets,
  hasCapitalAfter,
  homographsOf,
  isAnchored,
  isSingleWord,
  type Subject,
} from '../subject.ts';

function mayBeAnotherWord(subject: Subject): boolean {
  const { word, adjective, person } = homographsOf(subject);
  // `w Badenie`: persons do not stand after `w`; `do Lidy`, `z Lidą` may be visits to them.
  const inside = subject.anchor?.preposition?.role === 'venue';
  return word || adjective || (person && !inside);
}

/** Small foreign towns, short names and names that lost their letters need words around them that ask for a place. */
export function passesWeight(subject: Subject): boolean {
  const { match, reading } = subject;
  const best = match.readings[0];
  if (best === undefined) return false;
  const printed = rawAt(reading, match.first);
  const short = isSingleWord(subject) && printed.length <= 3;
  // Capitals of two or three letters are acronyms, but for `USA`, `RPA`.
  if (short && reading.tokens.shapes[match.first] === UPPER) return best.nominative === printed;
  const expected = isAnchored(subject) && agrees(subject);
  if (!best.lettersKept && (subject.lettered || short))
    return expected && best.entry.weight === 'major' && !mayBeAnotherWord(subject);
  // `Florencja Wilk`, `Lima Sport` at the start of a sentence.
  const foreign = best.entry.type === 'city';
  if (
    foreign &&
    subject.anchor === null &&
    !subject.listed &&
    hasCapitalAfter(subject) &&
    startsSentence(reading, match.first, subject.from)
  )
    return false;
  if (best.entry.weight === 'major') return true;
  if (expected && subject.anchor?.strength === 'strong' && !hasCapitalAfter(subject))
    return best.entry.type !== 'region' || subject.anchor.role === 'unit';
  if (!expected || hasCapitalAfter(subject) || mayBeAnotherWord(subject)) return followedByBrackets(subject);
  return best.entry.type !== 'region';
}
