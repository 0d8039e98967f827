import type { PlaceCandidate } from '../../model/mention.ts';
import { fold } from '../fold.ts';
import { readingsOf } from './form-index.ts';
import { administrativeUnits, entriesWhere } from './gazetteer.ts';
import { irregularTowns } from './irregular-adjectives.ts';
import type { PlaceEntry } from './place-entry.ts';
import { candidateOf } from './place-nominative.ts';

/** `wejherowskiego`, `Kutnowskim`, `poznańska`: what stands before the ending of a relational adjective, folded, with its k; null for other words. */
export function adjectiveStem(form: string): string | null {
  const match = /^([\p{L}-]{2,40}?(?:[sc]|dz)k)(?:i|a|ie|iego|iemu|iej|im|a|ą|ich|imi)$/u.exec(fold(form));
  return match === null ? null : (match[1] ?? null);
}

let units: ReadonlyMap<string, readonly PlaceEntry[]> | undefined;

function unitStems(): ReadonlyMap<string, readonly PlaceEntry[]> {
  if (units !== undefined) return units;
  const stems = new Map<string, PlaceEntry[]>();
  for (const unit of administrativeUnits()) {
    const stem = adjectiveStem(unit.name.slice(unit.name.indexOf(' ') + 1));
    if (stem === null) continue;
    const key = `${unit.type} ${stem}`;
    const list = stems.get(key);
    if (list === undefined) stems.set(key, [unit]);
    else list.push(unit);
  }
  units = stems;
  return stems;
}

/** The voivodeships or counties called by the adjective `form` in any case: county + `tomaszowskiego` → both of that name. */
export function unitsOfAdjective(type: 'county' | 'voivodeship', form: string): readonly PlaceEntry[] {
  const stem = adjectiveStem(form);
  return stem === null ? [] : (unitStems().get(`${type} ${stem}`) ?? []);
}

/** Endings that the name of a town loses before -ski, -cki: `Kutn|o`, `Wejherow|o`, `Gdańsk`, `Gniezn|o` (gnieźnieński is irregular). */
const ENDINGS = [
  '',
  'o',
  'a',
  'e',
  'y',
  'i',
  'ie',
  'ia',
  'in',
  'ow',
  'ice',
  'owo',
  'ek',
  'ec',
  'no',
  'no',
  'z',
  'sk',
  'k',
];

/**
 * Places that an adjective such as `Kutnowski`, `wejherowskiego` is made of: towns first by size, then the county of that name. Only for words that
 * already stand in a name or behind an anchor (`powiat`, `Dom Kultury`): `polskie` and surnames have the same endings.
 */
export function adjectiveOf(form: string): readonly PlaceCandidate[] {
  const stem = adjectiveStem(form);
  if (stem === null) return [];
  const bare = stem.replace(/(?:sk|ck|dzk)$/, '');
  const stems = new Set([
    stem,
    bare,
    bare.replace(/(?:ow|en|in|an|ien)$/, ''),
    bare.replace(/ow$/, 'ó'),
    `${bare}t`,
    `${bare}d`,
    `${bare}c`,
    `${bare}k`,
  ]);
  const found = new Map<string, PlaceEntry>();
  for (const base of stems) {
    if (base.length < 3) continue;
    for (const ending of ENDINGS) {
      const key = fold(base + ending);
      for (const reading of readingsOf(key)) {
        if (reading.entry.type === 'town' && fold(reading.nominative) === key)
          found.set(reading.entry.name, reading.entry);
      }
    }
  }
  for (const name of irregularTowns(stem))
    for (const entry of entriesWhere(name, 'name')) if (entry.type === 'town') found.set(entry.name, entry);
  const towns = [...found.values()].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  return [...towns, ...unitsOfAdjective('county', form)].map(candidateOf);
}
