import { fold } from '../fold.ts';
import { CASES, type Case } from '../inflection/grammar.ts';
import { facet } from '../words.ts';
import { declineFirstName } from './decline-first-name.ts';
import { FIRST_NAMES } from './first-names.ts';

export interface FirstNameReading {
  /** Nominative. */
  readonly name: string;
  readonly gender: 'm' | 'f';
  readonly case: Case;
  readonly form: string;
}

let readings: ReadonlyMap<string, readonly FirstNameReading[]> | null = null;

function build(): ReadonlyMap<string, readonly FirstNameReading[]> {
  const map = new Map<string, FirstNameReading[]>();
  const add = (reading: FirstNameReading): void => {
    const key = fold(reading.form);
    const known = map.get(key);
    if (known === undefined) map.set(key, [reading]);
    else known.push(reading);
  };
  for (const gender of ['m', 'f'] as const) {
    for (const name of FIRST_NAMES[gender]) {
      const forms = declineFirstName(name, gender);
      for (const each of CASES) add({ name, gender, case: each, form: each === 'nom' ? name : forms[each] });
    }
  }
  return map;
}

/**
 * What a printed word may be as a first name: `Stanisława` is Stanisław's genitive and accusative, or the nominative of a woman's name.
 * Empty where it is none; a word with Polish letters has to have them at the right places.
 */
export function firstNameReadings(word: string): readonly FirstNameReading[] {
  readings ??= build();
  const folded = fold(word);
  const found = readings.get(folded);
  if (found === undefined) return [];
  const lower = word.toLowerCase();
  return lower === folded ? found : found.filter((reading) => reading.form.toLowerCase() === lower);
}

/** `firstNameReadings` of a word of a text. */
export const firstNamesOf = facet(({ printed }) => firstNameReadings(printed));
