import type { PlaceCandidate } from '../../model/mention.ts';
import { type FoundForm, prominence } from '../../polish/places/find-places.ts';
import { candidateOf } from '../../polish/places/place-nominative.ts';
import type { PageArea } from './page-area.ts';

const MOST_CANDIDATES = 6;
/** The page's own county outweighs any size; its voivodeship a town twenty times as large. */
const OWN_COUNTY = 1e12;
const OWN_VOIVODESHIP = 20;

function weigh(reading: FoundForm, area: PageArea): number {
  const code = reading.entry.teryt ?? '';
  const { municipality } = area;
  if (municipality !== null && municipality.teryt === reading.entry.teryt && municipality.name === reading.entry.name)
    return OWN_COUNTY * 2;
  if (code.length >= 4 && area.counties.has(code.slice(0, 4))) return OWN_COUNTY;
  const near = code.length >= 2 && area.voivodeships.has(code.slice(0, 2)) ? OWN_VOIVODESHIP : 1;
  return prominence(reading) * near;
}

/** Readings, the likeliest on this page first: its own municipality, county, voivodeship, then the larger place. */
export function rankReadings(readings: readonly FoundForm[], area: PageArea): readonly FoundForm[] {
  if (readings.length < 2) return readings;
  const weighed = readings.map((reading) => ({ reading, weight: weigh(reading, area) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ reading }) => reading);
}

/** Candidates of the readings in their order, each place once. */
export function candidatesOf(readings: readonly FoundForm[]): readonly PlaceCandidate[] {
  const seen = new Set<string>();
  const candidates: PlaceCandidate[] = [];
  for (const { entry } of readings) {
    const key = `${entry.type}|${entry.name}|${entry.teryt ?? entry.population ?? ''}`;
    if (seen.has(key) || candidates.length === MOST_CANDIDATES) continue;
    seen.add(key);
    candidates.push(candidateOf(entry));
  }
  return candidates;
}
