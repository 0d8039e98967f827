import { fold } from '../../polish/fold.ts';
import { FIRST_NAMES } from '../../polish/people/first-names.ts';

const LONGEST = 80;
const MOST_PARTS = 5;
/** What is counted, credited or named of an article in one line with its stamp: `odsłon: 450`, `Fot. J. Lis`, `Referat Inwestycji`. Trap: `sesja rady`. */
const PART = new RegExp(
  `^(?:${[
    '(?:liczba |ilosc )?(?:zdjec|zdjecia|odslon|wyswietlen|wejsc|pobran|czytan|odwiedzin|komentarz[ey]?|komentarzy)(?: ?: ?\\d{1,9}| \\d{1,9})?',
    '(?:\\d{1,9}|brak|zero) (?:komentarz|zdjec|odslon|wyswietlen|wejsc|czytan|minut)[a-z]{0,4}(?: czytania)?',
    '(?:zostaw|dodaj|napisz) (?:komentarz|odpowiedz)|skomentuj|leave a (?:comment|reply)|no comments',
    '(?:czas czytania|czyta sie)[: ].{1,20}',
    '(?:fot|foto|zdjecia|tekst|zrodlo|kategoria|dzial|red|oprac)[.:] ?.{2,40}',
    '(?:dodal[ao]?|napisal[ao]?|wprowadzil[ao]?|zamiescil[ao]?|opublikowal[ao]?|przez|by|autor):? [a-z0-9._-]{2,24}(?: [a-z-]{2,24}){0,2}',
    '(?:wydzial|referat|biuro|redakcja|sekretariat|administrator|admin)(?: [a-z.-]{2,20}){0,4}',
  ].join('|')})$`,
);
const PERSON = /^([a-z]{2,20}) [a-z-]{2,30}$/;

const firstNames = new Set([...FIRST_NAMES.m, ...FIRST_NAMES.f].map((name) => fold(name)));

/** A common first name in the nominative, in any case of letters. */
export function isFirstName(word: string): boolean {
  return firstNames.has(fold(word));
}

/** Whether what stands behind a stamp (folded) says only who wrote, how many read, or where it is filed: `jan lis`, `zdjec: 12, odslon: 450. fot. j. lis`. */
export function isTail(rest: string): boolean {
  const text = rest.replace(/^(?:r\.|roku)/, '').trim();
  if (text === '' || text.length > LONGEST) return false;
  const parts = text.split(/ ?[,;|•·] ?| [–-] |(?<=\d)\. /);
  return (
    parts.length <= MOST_PARTS &&
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .every(isPart)
  );
}

function isPart(part: string): boolean {
  return PART.test(part) || isFirstName(PERSON.exec(part)?.[1] ?? '');
}
