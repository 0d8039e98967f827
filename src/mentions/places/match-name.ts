import { abbreviatedPlaces, isShortening } from '../../polish/places/abbreviated-places.ts';
import { type FoundForm, findPlaces } from '../../polish/places/find-places.ts';
import { beginName, placesOfWord } from '../../polish/places/words-of-places.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt, wordAt } from '../token-view.ts';

/** Tokens `[first, last)` that are a name of the gazetteer in some case form. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly FoundForm[];
}

const MOST_WORDS = 5;
/** Small words inside names: `Dobrzyń nad Wisłą`, `Kalwaria Zebrzydowska`, `Rio de Janeiro`. */
const INNER = new Set('nad pod na przy de del di do la le am an der upon sur and i'.split(' '));

export function isCapitalised(reading: Reading, i: number): boolean {
  return isWord(reading, i) && (reading.tokens.shapes[i] as number) !== LOWER;
}

const NO_ENDS: readonly number[] = [];

/** Ends (exclusive) of the names of two words or more that may begin at `first`, longest first. */
function possibleEnds(reading: Reading, first: number, limit: number): readonly number[] {
  if (first + 1 >= limit) return NO_ENDS;
  const second = isMark(reading, first + 1, '-') ? first + 2 : first + 1;
  if (!beginName(wordAt(reading, first), wordAt(reading, second))) return NO_ENDS;
  const ends: number[] = [];
  let at = first + 1;
  for (let words = 1; words < MOST_WORDS && at < limit; words++) {
    if (isMark(reading, at, '-') && at + 1 < limit && isCapitalised(reading, at + 1)) at += 2;
    else if (isCapitalised(reading, at)) at += 1;
    else if (INNER.has(foldedAt(reading, at)) && at + 1 < limit && isCapitalised(reading, at + 1)) at += 2;
    else break;
    ends.push(at);
  }
  return ends.reverse();
}

/** `Bielsko-bialski`, `Poznańsko-`: the first half of an adjective. */
function isHalfOfCompound(reading: Reading, last: number, limit: number): boolean {
  return (
    last + 1 < limit &&
    isMark(reading, last, '-') &&
    gluedToNext(reading, last - 1) &&
    gluedToNext(reading, last) &&
    isWord(reading, last + 1) &&
    !isCapitalised(reading, last + 1)
  );
}

/** `Gorzów Wlkp.`: the name, with the full stop of its abbreviation where there is one. */
function matchAbbreviated(reading: Reading, first: number, limit: number): NameMatch | null {
  if (first + 1 >= limit || !isShortening(wordAt(reading, first + 1))) return null;
  const stopped = first + 2 < limit && isMark(reading, first + 2, '.');
  const readings = abbreviatedPlaces(rawAt(reading, first), rawAt(reading, first + 1), stopped);
  return readings.length === 0 ? null : { first, last: stopped ? first + 3 : first + 2, readings };
}

/** The longest name that begins at token `first` and ends before `limit`, or null. */
export function matchName(reading: Reading, first: number, limit: number): NameMatch | null {
  const { starts, ends } = reading.tokens;
  const abbreviated = matchAbbreviated(reading, first, limit);
  if (abbreviated !== null) return abbreviated;
  for (const last of possibleEnds(reading, first, limit)) {
    const readings = findPlaces(reading.text.slice(starts[first] as number, ends[last - 1] as number));
    if (readings.length > 0 && !isHalfOfCompound(reading, last, limit)) return { first, last, readings };
  }
  const readings = placesOfWord(wordAt(reading, first));
  return readings.length > 0 && !isHalfOfCompound(reading, first + 1, limit)
    ? { first, last: first + 1, readings }
    : null;
}
