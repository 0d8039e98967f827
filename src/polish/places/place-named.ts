import { fold } from '../fold.ts';
import { entriesWhere } from './gazetteer.ts';
import type { PlaceEntry } from './place-entry.ts';
import { villagesNamed } from './villages.ts';

/** A place as a person names it: `Rudnik (raciborski)`, `Rudnik (śląskie)`, `Rudnik (2411082)`, `2411082`, `Praga (CZ)`, or just `Poznań`. */
export interface NamedPlace {
  readonly name: string;
  readonly country: string | null;
  readonly teryt: string | null;
  /** Where the name is that of several places: what to write for each of them; then there is no code. */
  readonly choices: readonly string[];
  readonly isKnown: boolean;
}

interface Named {
  readonly entry: Pick<PlaceEntry, 'name' | 'country' | 'teryt' | 'population' | 'type'>;
  /** What may stand in brackets behind the name, the plainest first. */
  readonly areas: readonly string[];
}

const MOST_CHOICES = 8;
/** A place of so many times as many people as its namesakes is meant by the plain name: Opole is the city, not the village. */
const MUCH_LARGER = 4;
const UNKNOWN_PEOPLE = 2_500;

/** Finds the place that a person names in the nominative. A name that several have is none of them, unless one is much larger or its area is given. */
export function placeNamed(typed: string): NamedPlace {
  const [, name = typed, area = null] = /^([^()]{1,200}?)\s{0,5}\(([^()]{1,100})\)$/.exec(typed) ?? [];
  const isCode = /^\d{2}(?:\d{2}(?:\d{3})?)?$/.test(typed);
  if (isCode) return chosen(typed, municipalities(typed, 'teryt'));
  const all = placesCalled(name);
  if (area === null) return chosen(name, all);
  const wanted = fold(area.trim()).replace(/^(?:powiat|wojewodztwo|gmina)\s{1,5}/, '');
  const there = all.filter(({ areas }) => areas.some((each) => fold(each) === wanted));
  return there.length === 0 ? { ...none(typed), choices: choicesOf(all) } : chosen(name, there);
}

/** Those with all their letters, else those that have them when diacritics are left out. */
function placesCalled(name: string): readonly Named[] {
  const found = [...municipalities(name, 'name'), ...villages(name)];
  const exact = found.filter(({ entry }) => entry.name === name);
  return exact.length > 0 ? exact : found;
}

function municipalities(wanted: string, by: 'name' | 'teryt'): readonly Named[] {
  const entries = entriesWhere(wanted, by);
  return entries.map((entry) => {
    const { teryt, area, country } = entry;
    const county = teryt !== null && teryt.length > 4 ? entriesWhere(teryt.slice(0, 4), 'teryt')[0] : undefined;
    const near = county === undefined ? [] : [county.name.replace(/^powiat /, '')];
    return { entry, areas: [...near, ...[area, teryt, country].filter((each) => each !== null)] };
  });
}

function villages(name: string): readonly Named[] {
  return villagesNamed(name).map((entry) => ({
    entry,
    areas: [entry.county, entry.commune, entry.area ?? ''],
  }));
}

function chosen(typed: string, found: readonly Named[]): NamedPlace {
  // A town, the commune around it and the city's county go by one name and are one place to people; the town stands for them.
  const ranked = [...found].sort((a, b) => weight(b) - weight(a));
  const distinct = ranked.filter((named, at) => ranked.findIndex((other) => siteOf(other) === siteOf(named)) === at);
  const [best, next] = distinct;
  if (best === undefined) return none(typed);
  const { name, country, teryt } = best.entry;
  if (next === undefined || weight(best) >= weight(next) * MUCH_LARGER) {
    return { name, country, teryt, choices: [], isKnown: true };
  }
  const shared = distinct.every(({ entry }) => entry.country === country) ? country : null;
  return { name, country: shared, teryt: null, choices: choicesOf(distinct), isKnown: true };
}

function none(typed: string): NamedPlace {
  return { name: typed, country: null, teryt: null, choices: [], isKnown: false };
}

function weight({ entry: { type, population } }: Named): number {
  if (type === 'country') return Number.MAX_SAFE_INTEGER;
  if (type === 'village') return 1;
  return (population ?? UNKNOWN_PEOPLE) + (type === 'town' ? 1 : 0);
}

/** A municipality with the village that gave it its name is one, by its county. */
function siteOf({ entry: { name, teryt, country, type }, areas }: Named): string {
  const [near = '', commune = ''] = areas;
  if (type === 'village') return commune === name ? `${name} in ${near}` : `${name} ${areas.join()}`;
  return teryt !== null && teryt.length > 4 ? `${name} in ${near}` : `${name} ${type} ${country}`;
}

/** Each with the first of its areas that no other has. */
function choicesOf(found: readonly Named[]): readonly string[] {
  const labels = found.map(({ entry, areas }) => {
    const own = areas.find((area) => found.filter((other) => other.areas.includes(area)).length === 1);
    return `${entry.name} (${own ?? areas[0] ?? ''})`;
  });
  return [...new Set(labels)].slice(0, MOST_CHOICES);
}
