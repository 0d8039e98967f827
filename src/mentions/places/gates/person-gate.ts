import { firstNamesOf } from '../../../polish/people/first-name-readings.ts';
import { homographOf } from '../../../polish/places/homographs.ts';
import { foldedAt, isMark, rawAt, wordAt } from '../../token-view.ts';
import { continuesName } from '../left-context.ts';
import { isCapitalised } from '../match-name.ts';
import { hasCapitalAfter, homographsOf, isSingleWord, type Subject } from '../subject.ts';
import { isFamous } from './homograph-gate.ts';

/** `ks. Jan`, `św. Floriana`, `im. Poznania` before a name of persons. */
const TITLES = new Set('ks sw bl dr prof mgr inz gen plk kpt pan pani pana panu panem'.split(' '));

/** `Anna Tarnów`, `J. Leszno`, `do Marka Nowaka`, `Roman Kowalski`: persons, not towns. A strong anchor (`miasto`, `burmistrz`) settles it the other way. */
export function isPersonName(subject: Subject): boolean {
  const { reading, match, from, anchor } = subject;
  const named = isSingleWord(subject) && firstNamesOf(wordAt(reading, match.first)).length > 0;
  // `skarbnik gminy Janina Nowak`: a first name before another capital is a person even here; `gmina Marki` is not.
  if (anchor?.strength === 'strong') return named && hasCapitalAfter(subject) && !isFamous(subject);
  // `Lech Poznań`, `Arka Gdynia`: nobody is called so; `Kuba` may be a boy.
  const polish = subject.match.readings[0]?.entry.country === 'PL';
  if (isFamous(subject) && !named && (polish || !homographsOf(subject).person)) return false;
  const before = match.first - 1;
  if (before >= from && isCapitalised(reading, before) && firstNamesOf(wordAt(reading, before)).length > 0) return true;
  if (before - 1 >= from && isMark(reading, before, '.')) {
    const initial = rawAt(reading, before - 1).length === 1 && isCapitalised(reading, before - 1);
    if (initial || TITLES.has(foldedAt(reading, before - 1))) return true;
  }
  if (TITLES.has(foldedAt(reading, before)) && before >= from) return true;
  if (!isSingleWord(subject)) return false;
  const word = rawAt(reading, match.first);
  if (!homographOf(word).person && firstNamesOf(wordAt(reading, match.first)).length === 0) return false;
  return hasCapitalAfter(subject) || continuesName(reading, match.first, from);
}
