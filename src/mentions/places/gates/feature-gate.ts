import { facet } from '../../../polish/words.ts';
import { foldedAt, isMark, isNumber, wordAt } from '../../token-view.ts';
import { isCapitalised } from '../match-name.ts';
import { foldedName, homographsOf, type Subject } from '../subject.ts';

/** Towns that share their name with a river or a lake: after `nad`, `między`, or as the name of something (`Kino Wisła`), the water is meant. */
const WATERS = new Set(
  'warta wisla nysa narew leba reda slupia malta biala elk brda wda sola skawa raba wieprz pilica drawa'.split(' '),
);
const isWaterWord = facet(({ folded }) =>
  /^(?:rzek|jezior|dolin|zlewni|dorzecz|szczyt|pasm|puszcz|zbiornik|kanal|zalew|gora$|gory$|gorze$)/.test(folded),
);

function isWater(subject: Subject): boolean {
  const { reading, match, anchor, from } = subject;
  const before = match.first - 1;
  if (before < from) return false;
  if (isWaterWord(wordAt(reading, before))) return true;
  if (!WATERS.has(foldedName(subject))) return false;
  const word = foldedAt(reading, before);
  if (/^(?:nad|miedzy|pomiedzy)$/.test(word)) return true;
  // `Członkostwo Nysy w Związku`, `Dni Ełku`: a town's.
  if (/^(?:dni$|czlonkostw|przynaleznosc|przystapieni|partnerstw)/.test(word)) return false;
  return anchor === null && (isCapitalised(reading, before) || /^(?:wod|plaz|brzeg)/.test(word));
}

/** `Gdańska 12`, `Krakowska 5/7`: a street named without its sign. */
function isHouse({ reading, match, limit, anchor }: Subject): boolean {
  if (anchor !== null || match.last >= limit || !isNumber(reading, match.last)) return false;
  return /[sc]ka$/.test(foldedAt(reading, match.last - 1)) && foldedAt(reading, match.last).length <= 3;
}

/** `11 WRZEŚNIA`, `3 Marca`, `2 Kluczy`: months and counted things. */
function isCounted(subject: Subject): boolean {
  const { reading, match, from, anchor } = subject;
  const before = match.first - 1;
  if (anchor !== null || before < from || !isNumber(reading, before) || foldedAt(reading, before).length > 2)
    return false;
  // `10:00 Kutno`, `2019-05-12 Kutno`, `12` at the end of another line
  if (isMark(reading, before - 1, ':') || (isMark(reading, before - 1, '-') && isMark(reading, before - 3, '-')))
    return false;
  if (reading.text.slice(reading.tokens.ends[before], reading.tokens.starts[match.first]).includes('\n')) return false;
  const { word, adjective, person } = homographsOf(subject);
  return word || adjective || person;
}

/** `Wojewoda Małopolski`, `Kuratora Mazowieckiego`: the office's adjective looks like the land in the genitive. */
function isOfOffice({ reading, match, from }: Subject): boolean {
  if (match.readings[0]?.entry.type !== 'region' || match.first - 1 < from) return false;
  if (!/^(?:wojewod|wicewojewod|marszal|kurator|konserwator)/.test(foldedAt(reading, match.first - 1))) return false;
  return /[sc]ki$/.test(foldedAt(reading, match.last - 1));
}

/** Whether the name is here that of a river, a street, an office or a month. */
export function isOtherFeature(subject: Subject): boolean {
  return isOfOffice(subject) || isWater(subject) || isHouse(subject) || isCounted(subject);
}
