import type { PlaceCandidate, PlaceMention } from '../../model/mention.ts';
import { prominence } from '../../polish/places/find-places.ts';
import type { PageArea } from './page-area.ts';

function keyOf({ name, type, teryt, population }: PlaceCandidate): string {
  return `${type}|${name}|${teryt ?? population ?? ''}`;
}

function namesOf(candidates: readonly PlaceCandidate[]): ReadonlySet<string> {
  return new Set(candidates.map(({ name }) => name));
}

/** Several names, not only a town and the commune around it. */
export function isAmbiguous(candidates: readonly PlaceCandidate[]): boolean {
  return candidates.length > 1 && namesOf(candidates).size > 1;
}

/** So many times as large, a place is meant without more. */
const BY_FAR = 20;

/** Where the page's other places are: how many are in each county (4 digits) and each voivodeship (2). */
function sharesOf(mentions: readonly PlaceMention[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const seen = new Set<string>();
  for (const { candidates } of mentions) {
    const [best] = candidates;
    if (best?.teryt == null || best.teryt.length < 4 || isAmbiguous(candidates) || seen.has(best.teryt)) continue;
    seen.add(best.teryt);
    for (const code of [best.teryt.slice(0, 4), best.teryt.slice(0, 2)]) shares.set(code, (shares.get(code) ?? 0) + 1);
  }
  return shares;
}

/** The candidates of the one name that `fits` holds for, or null where it is none or several. */
function only(
  candidates: readonly PlaceCandidate[],
  fits: (candidate: PlaceCandidate) => boolean,
): readonly PlaceCandidate[] | null {
  const names = namesOf(candidates.filter(fits));
  return names.size === 1 ? candidates.filter(({ name }) => names.has(name)) : null;
}

/**
 * `w Lipsku` is in Lipsko where the page speaks of `Gmina Lipsko` elsewhere, or is of its county, or tells of towns around it; a place of another name that
 * is many times as large is meant anywhere. Where nothing decides, all candidates stay, and the page does not say which.
 */
export function settleHomonyms(mentions: readonly PlaceMention[], area: PageArea): readonly PlaceMention[] {
  if (!mentions.some(({ candidates }) => candidates.length > 1)) return mentions;
  const sure = new Set(
    mentions.filter(({ candidates }) => !isAmbiguous(candidates)).flatMap(({ candidates }) => candidates.map(keyOf)),
  );
  const shares = sharesOf(mentions);
  const abroad = countriesOf(mentions);
  return mentions.map((told, index) => {
    const mention = inCountry(told, abroad);
    if (!isAmbiguous(mention.candidates)) return mention;
    const settled = inCountryBehind(mention, mentions[index + 1]) ?? settle(mention.candidates, area, sure, shares);
    const [best] = settled;
    // `we Frankfurcie` stays as it is called, whichever is likelier.
    const same = best === undefined || best.name === mention.candidates[0]?.name;
    return { ...mention, name: same ? mention.name : best.name, candidates: settled };
  });
}

/** `w Turku (Finlandia)`, `w Turku, Finlandia`: the country that is printed behind it decides. */
function inCountryBehind(mention: PlaceMention, next: PlaceMention | undefined): readonly PlaceCandidate[] | null {
  const country = next?.candidates[0];
  if (next === undefined || country?.type !== 'country') return null;
  if (next.start < mention.end || next.start - mention.end > 2 || next.block !== mention.block) return null;
  return only(mention.candidates, (candidate) => candidate.country === country.country);
}

/** Countries abroad that the page's other places are in or are. */
function countriesOf(mentions: readonly PlaceMention[]): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const { candidates } of mentions) {
    const [best] = candidates;
    if (best !== undefined && best.country !== null && best.country !== 'PL') countries.add(best.country);
  }
  return countries;
}

/** `w Ossie` on a page that speaks of Holland: the town there goes before a village at home. */
function inCountry(mention: PlaceMention, abroad: ReadonlySet<string>): PlaceMention {
  const [best] = mention.candidates;
  if (best?.type !== 'village') return mention;
  const town = mention.candidates.find(({ type, country }) => type === 'city' && abroad.has(country ?? ''));
  return town === undefined ? mention : { ...mention, name: town.name, candidates: [town] };
}

function settle(
  candidates: readonly PlaceCandidate[],
  area: PageArea,
  sure: ReadonlySet<string>,
  shares: ReadonlyMap<string, number>,
): readonly PlaceCandidate[] {
  const within = (digits: number, codes: ReadonlySet<string>) => (candidate: PlaceCandidate) =>
    codes.has(candidate.teryt?.slice(0, digits) ?? '');
  const told = (digits: number, least: number) => (candidate: PlaceCandidate) =>
    (shares.get(candidate.teryt?.slice(0, digits) ?? '') ?? 0) >= least;
  const own = area.municipality;
  return (
    only(candidates, ({ name, teryt }) => own !== null && own.name === name && own.teryt === teryt) ??
    only(candidates, (candidate) => sure.has(keyOf(candidate))) ??
    only(candidates, within(4, area.counties)) ??
    only(candidates, told(4, 1)) ??
    only(candidates, within(2, area.voivodeships)) ??
    byFar(candidates) ??
    only(candidates, told(2, 2)) ??
    candidates
  );
}

function byFar(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] | null {
  const [best] = candidates;
  if (best === undefined) return null;
  const size = (candidate: PlaceCandidate) => prominence({ entry: { ...candidate, weight: 'major' } });
  return candidates.every((other) => other.name === best.name || size(other) * BY_FAR <= size(best))
    ? candidates.filter(({ name }) => name === best.name)
    : null;
}
