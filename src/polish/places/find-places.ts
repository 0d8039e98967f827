import { fold } from '../fold.ts';
import { type FormReading, readingsOf } from './form-index.ts';
import { exactKey, formKey } from './form-key.ts';
import { remember } from './remember.ts';

export interface FoundForm extends FormReading {
  /** False: the form matches only when diacritics are left out of account (`Lodzi`, `Wroclawiu`). */
  readonly lettersKept: boolean;
}

const COUNTRY_SCORE = 1e9;
/** A Polish page means the Polish place, unless the foreign one is far larger: Lipsk is Leipzig, Koszyce Košice, but Brzeg is in Poland. */
const HOME_BONUS = 20;
const UNKNOWN_TOWN = 5_000;
/** Towns of other continents and of Russia are meant less often than those that a Polish commune is twinned with: `w Teresinie` is no town of Brazil. */
const FAR_MALUS = 20;
const NEAR = new Set(
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PT RO RS SE SI SK SM TR UA US VA XK'.split(
    ' ',
  ),
);

const NONE: readonly FoundForm[] = [];

/** How much a place is meant by default, before the page has its say. */
export function prominence({ entry }: Pick<FormReading, 'entry'>): number {
  if (entry.type === 'country') return COUNTRY_SCORE;
  if (entry.type === 'region') return entry.weight === 'minor' ? 1 : COUNTRY_SCORE;
  const people = entry.population ?? (entry.type === 'gmina' ? UNKNOWN_TOWN / 2 : UNKNOWN_TOWN);
  if (entry.country === 'PL') return people * HOME_BONUS;
  return NEAR.has(entry.country ?? '') ? people : people / FAR_MALUS;
}

/**
 * Readings of `text` (a whole name in any case form and capitalisation), likeliest first. Where a reading with all its diacritics exists, those without are
 * left out: `Łódź` is not also `Lodz`. Empty when the gazetteer has no such form.
 */
export const findPlaces: (text: string) => readonly FoundForm[] = remember(10_000, placesNamed);

function placesNamed(text: string): readonly FoundForm[] {
  const readings = readingsOf(formKey(text));
  if (readings.length === 0) return NONE;
  const exact = exactKey(text);
  const kept = readings.filter((reading) => reading.exact === exact);
  // A page with some of its letters did not lose the others: `Kąty` is not `Katy`.
  if (kept.length === 0 && fold(exact) !== exact) return [];
  const chosen = kept.length > 0 ? kept : readings;
  return [...chosen]
    .sort((a, b) => prominence(b) - prominence(a))
    .map((reading) => ({ ...reading, lettersKept: kept.length > 0 }));
}
