import type { PlaceCandidate } from '../../model/mention.ts';
import { findPlaces } from './find-places.ts';
import type { PlaceEntry } from './place-entry.ts';

/** The entry without what only ranking needs. */
export function candidateOf(entry: PlaceEntry): PlaceCandidate {
  const { name, type, country, teryt, area, population } = entry;
  return { name, type, country, teryt, area, population };
}

/** Places that a whole phrase in any case form, in any capitals, may stand for (`poznaniu`, `SUCHYM LESIE`), best first; empty when unknown. */
export function placeNominative(form: string): readonly PlaceCandidate[] {
  const seen = new Set<string>();
  const candidates: PlaceCandidate[] = [];
  for (const { entry } of findPlaces(form.trim())) {
    const key = `${entry.type}|${entry.name}|${entry.teryt ?? entry.population}`;
    if (seen.has(key)) continue;
    seen.add(key);
    candidates.push(candidateOf(entry));
  }
  return candidates;
}
