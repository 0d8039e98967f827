import { lineEndsAfter } from '../../polish/organizations/token-source.ts';
import { firstNamesOf } from '../../polish/people/first-name-readings.ts';
import { type PersonName, personName } from '../../polish/people/person-name.ts';
import { TITLE } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt, wordAt } from '../token-view.ts';

/** A person's name: tokens `[first, last)`. */
export interface NameAt extends PersonName {
  readonly first: number;
  readonly last: number;
}

/** Capitalised words that follow a first name without being a surname: towns' and saints' patrons, months, heads of streets. */
const NOT_SURNAMES =
  /^(?:[a-z]+(?:skie|ckie)|oraz|lub|dla|and|pawla|ii|iii|iv|vi|vii|viii|xxiii|wielki|wielkiego|sobieskiego|kanty|kantego|boze|bozy|imieniny|apostola|ewangelisty|chrzciciela|nepomucena|bosko|kolbe|swiety|swieta|szkola|ulica|gmina|miasto|urzad|radny|radna|wojt|burmistrz|starosta|prezydent|przewodniczacy|sekretarz|skarbnik|tel|email)$/;

/** The name that begins at token `at` with a first name (and more first names or initials), before `end`; null where none does. */
export function nameAt(reading: Reading, at: number, end: number): NameAt | null {
  if (!isCapital(reading, at) || firstNamesOf(wordAt(reading, at)).length === 0) return null;
  const firsts: string[] = [titleCase(rawAt(reading, at))];
  let next = at + 1;
  while (next + 1 < end && firsts.length < 3 && isAnotherFirst(reading, next)) {
    const initial = isMark(reading, next + 1, '.');
    firsts.push(titleCase(rawAt(reading, next)) + (initial ? '.' : ''));
    next += initial ? 2 : 1;
  }
  if (next >= end || !isCapital(reading, next) || breaks(reading, next) || rawAt(reading, next).length < 3) return null;
  const last = surnameEnd(reading, next, end);
  // `Róża Wiatrów`: a genitive plural is no surname.
  if (NOT_SURNAMES.test(foldedAt(reading, next)) || /ów$/u.test(rawAt(reading, next))) return null;
  const surname = reading.text.slice(reading.tokens.starts[next], reading.tokens.ends[last - 1]).replace(/\s+/gu, '');
  const name = personName(firsts, titleCase(surname));
  return name === null ? null : { ...name, first: at, last };
}

function isCapital(reading: Reading, at: number): boolean {
  return isWord(reading, at) && (reading.tokens.shapes[at] ?? 0) >= TITLE && rawAt(reading, at).length > 1;
}

/** A second first name before the surname (`Anna Maria Nowak`), or an initial (`Jan J. Kowalski`). */
function isAnotherFirst(reading: Reading, at: number): boolean {
  if (breaks(reading, at)) return false;
  const word = rawAt(reading, at);
  if (word.length === 1) return isMark(reading, at + 1, '.') && isCapital(reading, at + 2);
  return (
    isCapital(reading, at) &&
    firstNamesOf(wordAt(reading, at)).length > 0 &&
    isCapital(reading, at + 1) &&
    !breaks(reading, at + 1)
  );
}

function breaks(reading: Reading, at: number): boolean {
  return lineEndsAfter(reading, at - 1);
}

/** After `Miłosz-Augustowska`, `Kowalska - Nowak`. */
function surnameEnd(reading: Reading, at: number, end: number): number {
  const hyphen = at + 1;
  if (hyphen + 1 >= end || !isMark(reading, hyphen, '-') || !isCapital(reading, hyphen + 1)) return at + 1;
  const tight = gluedToNext(reading, at) && gluedToNext(reading, hyphen);
  const spaced =
    !tight &&
    /(?:ska|cka|wicz|ak|ska)$/.test(foldedAt(reading, at)) &&
    /(?:ska|cka)$/.test(foldedAt(reading, hyphen + 1));
  return tight || spaced ? hyphen + 2 : at + 1;
}

/** `KOWALSKA-NOWAK` → `Kowalska-Nowak`; other capitals (`McDonald`) stay. */
function titleCase(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() || letters.length < 2) return word;
  return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}
