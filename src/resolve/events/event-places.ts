/** `shared`: a place in common. `open`: one names none, or a region that the other's place lies in. `conflict`: elsewhere. */
export type PlaceRelation = 'shared' | 'open' | 'conflict';

/** A place as it is compared: its name key, and its TERYT code (2 digits a voivodeship, 4 a county, 7 a gmina). */
export interface KeyedPlace {
  readonly key: string;
  readonly teryt: string | null;
}

export function comparePlaces(a: readonly KeyedPlace[], b: readonly KeyedPlace[]): PlaceRelation {
  if (a.length === 0 || b.length === 0) return 'open';
  if (a.some((place) => b.some((other) => isSamePlace(place, other)))) return 'shared';
  return a.some((place) => b.some((other) => isWithin(place, other) || isWithin(other, place))) ? 'open' : 'conflict';
}

/** Places of one name in two voivodeships are two: there is a Rudnik in several. */
function isSamePlace(a: KeyedPlace, b: KeyedPlace): boolean {
  if (a.key !== b.key) return false;
  return a.teryt === null || b.teryt === null || a.teryt.slice(0, 2) === b.teryt.slice(0, 2);
}

function isWithin(place: KeyedPlace, region: KeyedPlace): boolean {
  if (place.teryt === null || region.teryt === null) return false;
  return region.teryt.length < place.teryt.length && place.teryt.startsWith(region.teryt);
}
