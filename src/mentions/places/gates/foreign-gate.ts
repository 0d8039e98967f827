import { findPlaces } from '../../../polish/places/find-places.ts';
import { LOWER } from '../../../polish/tokens.ts';
import { facet } from '../../../polish/words.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt, wordAt } from '../../token-view.ts';
import { homographsOf, isSingleWord, type Subject } from '../subject.ts';
import { isFamous } from './homograph-gate.ts';

/** Towns abroad whose names are Polish words for rooms, houses and grounds: `w Sali`, `w Bursie`, `w Porcie` are here, `w Porto`, `do Bari` there. */
const isRoom = facet(({ folded }) =>
  /^(?:sal(?:a|i|e|ach|ami|om)?|burs(?:a|y|ie|e|ach)|bar(?:ze|u|y|ach|em)?|baz(?:a|y|ie|e|ach)|port(?:u|y|ach|em)?|porcie|metr(?:o|a|ze|em)|winnic(?:a|y|e|ach)|targowic(?:a|y|e)|ambon(?:a|y|ie)|scen(?:a|y|ie)|hal(?:a|i|e|ach)|szacht(?:y|ach)|komor(?:y|ach)|dolin(?:a|y|ie|ach)|ferm(?:a|y|ie|ach)|term(?:y|ach)|mes(?:a|y|ie)|kantyn(?:a|y|ie))$/.test(
    folded,
  ),
);

/** `w Kolonii Wola`, `w Kolonii Robotniczej`: a part of a village or a town. */
const isQuarter = facet(({ folded }) => /^koloni(?:a|i|e|ach)$/.test(folded));

/** What follows the name of a thing and hardly ever that of a town: `nr 5`, `im. Jana Pawła II`. Trap: `w Brnie dla burmistrzów`. */
const isOfThing = facet(({ folded }) => /^(?:nr|numer|im|imienia|pw|bhp|osp|usc)$/.test(folded));

/**
 * Whether the word is a room or a thing of our own and not the town abroad that is called alike: `w Sali BHP`, `w Porcie Rybackim`. Traps, the town: `w Sali (Maroko)`,
 * `w Nicei`, `w Porto 12 maja`, `w mieście Bari`, `w Ostrawie i Porcie`.
 */
export function isThingAtHome(subject: Subject): boolean {
  const { reading, match, anchor } = subject;
  if (match.readings[0]?.entry.type !== 'city' || !isSingleWord(subject)) return false;
  // `Gdzie: Sala koncertowa` is a label before a room; `w mieście Bari` can be nothing but a town.
  if (subject.listed || (anchor?.strength === 'strong' && !isMark(reading, match.first - 1, ':'))) return false;
  if (!homographsOf(subject).word || isCountryBehind(subject)) return false;
  const word = wordAt(reading, match.first);
  // `Miejsce: Most`
  if (isRoom(word) || anchor?.strength === 'strong') return true;
  if (isQuarter(word)) return isNamed(subject);
  return !isFamous(subject) && (isNamed(subject) || isNumbered(subject));
}

/** `Sali BHP`, `Bursie „Pod Lipą”`, `Bursie nr 1`. */
function isNamed({ reading, match, limit }: Subject): boolean {
  if (match.last >= limit) return false;
  if (isMark(reading, match.last, '„') || isMark(reading, match.last, '"')) return true;
  if (!isWord(reading, match.last)) return false;
  return reading.tokens.shapes[match.last] !== LOWER || isOfThing(wordAt(reading, match.last));
}

/** `Sali 12`, `Sala 3.`: the number of a room, no day of a month and no year. */
function isNumbered({ reading, match, limit }: Subject): boolean {
  if (match.last >= limit || !isNumber(reading, match.last) || foldedAt(reading, match.last).length > 3) return false;
  const next = match.last + 1;
  return next >= limit || /^[,;)]$/.test(foldedAt(reading, next));
}

/** `Sala (Maroko)`, `w Sali, w Maroku`, `w Bursie w Turcji`. */
function isCountryBehind({ reading, match, limit }: Subject): boolean {
  for (let at = match.last; at < Math.min(limit, match.last + 4); at++) {
    if (/^(?:[,(]|we?|na|-)$/.test(foldedAt(reading, at))) continue;
    return isWord(reading, at) && findPlaces(rawAt(reading, at)).some(({ entry }) => entry.type === 'country');
  }
  return false;
}
