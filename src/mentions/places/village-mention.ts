import type { PlaceCandidate, PlaceMention, PlaceRole } from '../../model/mention.ts';
import { firstNameReadings } from '../../polish/people/first-name-readings.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';
import { villageHomographOf } from '../../polish/places/homographs.ts';
import {
  findFoldedVillages,
  findVillages,
  mayBeIn,
  type Village,
  type VillageForm,
} from '../../polish/places/villages.ts';
import type { Reading } from '../reading.ts';
import { isMark, isWord, rawAt, wordAt } from '../token-view.ts';
import { type Anchor, goesOn, isInstitution } from './left-context.ts';
import { isCapitalised } from './match-name.ts';
import type { Scan } from './neighbours.ts';
import type { PageArea } from './page-area.ts';

export interface VillageMatch {
  readonly last: number;
  /** In the page's own commune. */
  readonly own: boolean;
  readonly name: string;
  readonly candidates: readonly PlaceCandidate[];
  readonly confidence: number;
}

const RULE = 'mentions/places/village-mention.ts';
const MOST_CANDIDATES = 6;

/** Ends of the one, two or three capitalised words from `first` on, longest first. */
function possibleEnds(reading: Reading, first: number, limit: number): readonly number[] {
  const ends = [first + 1];
  let at = first + 1;
  while (at < limit && ends.length < 3) {
    if (isMark(reading, at, '-') && at + 1 < limit && isCapitalised(reading, at + 1)) at += 2;
    else if (isCapitalised(reading, at)) at += 1;
    else break;
    ends.unshift(at);
  }
  return ends;
}

function isOwn(village: Village, area: PageArea): boolean {
  return (
    area.municipality !== null && village.commune === area.municipality.name && village.area === area.municipality.area
  );
}

/**
 * A village whose name begins at `first`: after `we wsi`, `sołectwo`, `gmina`; in the page's own commune after `w`, `do`, `z`; elsewhere only after `w`, `we`
 * in the locative, where the form is no common word (`w Zespole`, `w Parku` are villages by their letters alone).
 */
export function matchVillage(scan: Scan, first: number, anchor: Anchor): VillageMatch | null {
  const { reading, area } = scan;
  const limit = scan.segment.last;
  const sited = namesCommune(reading, first, anchor);
  if (!sited && !maySayVillage(anchor, area)) return null;
  const cases = anchor.preposition?.cases ?? 63;
  const { starts, ends } = reading.tokens;
  for (const last of possibleEnds(reading, first, limit)) {
    const text = reading.text.slice(starts[first] as number, ends[last - 1] as number);
    const inCase = (form: VillageForm) => (form.cases & cases) !== 0;
    const told = sited ? ofCommuneBehind(reading, last, findVillages(text).filter(inCase)) : [];
    if (told.length > 0) return { last, own: false, ...choose(told), confidence: 0.85 };
    if (sited && !maySayVillage(anchor, area)) continue;
    const own = inNominative(ownVillages(scan, text).filter(inCase), anchor);
    if (!mayStand(reading, { first, last, limit }, anchor, own.length > 0)) continue;
    const forms = own.length > 0 ? own : inNominative(findVillages(text).filter(inCase), anchor);
    if (forms.length === 0) continue;
    if (own.length === 0 && tellsApart(reading, last, limit, anchor)) return unknownVillage(reading, first, limit);
    return { last, own: own.length > 0, ...choose(forms), confidence: confidenceOf(anchor, own.length > 0, forms) };
  }
  return null;
}

/** `w Rudach, gm. Kuźnia Raciborska`, `do Starej Łubianki w gminie Szydłowo`: the commune that holds it, right behind a village. */
const COMMUNE_BEHIND = /^,?\s{0,3}\(?(?:w\s{1,3})?[Gg]m(?:\.|in(?:a|y|ie)(?!\p{L}))\s{0,3}/u;
/** So far behind a name it is looked for. */
const REACH = 60;

function namesCommune({ text, tokens }: Reading, first: number, { strength, preposition }: Anchor): boolean {
  if (strength === 'weak' || preposition === null) return false;
  const start = tokens.starts[first] as number;
  return /[\s(][Gg]m(?:\.|in[aiy])/u.test(text.slice(start, start + REACH));
}

/** Villages of the commune that the text behind token `last` names; no word of a name is common then. */
function ofCommuneBehind(
  { text, tokens }: Reading,
  last: number,
  forms: readonly VillageForm[],
): readonly VillageForm[] {
  const end = tokens.ends[last - 1] as number;
  const behind = text.slice(end, end + REACH);
  const lead = COMMUNE_BEHIND.exec(behind);
  if (lead === null) return [];
  const name = behind.slice(lead[0].length);
  return forms.filter(
    ({ village: { commune } }) => name.startsWith(commune) && !/^\p{L}/u.test(name.slice(commune.length)),
  );
}

/** Second words of villages' names. */
const TELLING =
  /^(?:Star|Now|Mał|Wielk|Duż|Górn|Doln|Średni|Niżn|Wyżn|Kościeln|Szlacheck|Królewsk|Pierwsz|Drug)(?:[aey]|i|ie|ej|iej|ych|ich|ym|im|ego|iego)$/u;

/** `w miejscowości Kłodziska Górne`: no gazetteer has the whole name, and its first word is another village. Trap: `we wsi Kozy Nowy proboszcz …`, hardly ever written. */
function tellsApart(reading: Reading, last: number, limit: number, { strength, village }: Anchor): boolean {
  return strength === 'strong' && village !== null && last < limit && TELLING.test(rawAt(reading, last));
}

/** Villages of the page's own commune that `text` may stand for; a page that lost its Polish letters lost theirs (`w Lazach`). */
function ownVillages({ area, lettered }: Scan, text: string): readonly VillageForm[] {
  if (area.municipality === null || !mayBeIn(area.municipality.name, text)) return [];
  return (lettered ? findVillages(text) : findFoldedVillages(text)).filter(({ village }) => isOwn(village, area));
}

/** Above this size a town is meant wherever a page is from: a commune of the Lublin region has its own Poznań. */
const KNOWN_TO_ALL = 50_000;

/**
 * On a page of gmina Kampinos `w Zawadach` is its village, not gmina Zawady of another voivodeship. Traps: the page's own municipality, one of its
 * own county, and a city stay what they are.
 */
export function preferOwnVillage(scan: Scan, mention: PlaceMention): PlaceMention {
  const [best] = mention.candidates;
  const { municipality, counties } = scan.area;
  if (best === undefined || municipality === null || best.country !== 'PL' || best.teryt === null) return mention;
  if (best.type !== 'town' && best.type !== 'gmina') return mention;
  if (counties.has(best.teryt.slice(0, 4)) || (best.population ?? 0) > KNOWN_TO_ALL) return mention;
  const forms = ownVillages(scan, scan.reading.text.slice(mention.start, mention.end));
  if (forms.length === 0) return mention;
  const { name, candidates } = choose(forms);
  return { ...mention, name, candidates: [...candidates, ...mention.candidates].slice(0, MOST_CANDIDATES) };
}

/** So many people a village of that name at home outweighs, and so many a town abroad is taken to have where the gazetteer does not say. */
const PER_VILLAGE = 25_000;
const UNSAID = 60_000;

/**
 * `w Ossie` is in Ossa, not in Oss: behind `w` a village of the page's own commune, or one of several that are called so, stands before a town abroad that few know; the
 * town stays among the candidates, for a page that speaks of its country. Traps: `w Grodnie`, `w Kijowie`, though villages are called so.
 */
export function preferVillageAtHome(scan: Scan, mention: PlaceMention, anchor: Anchor | null): PlaceMention {
  const [best] = mention.candidates;
  if (best?.type !== 'city' || anchor?.preposition?.cases !== CASE_BITS.loc || anchor.role === 'other') return mention;
  const text = scan.reading.text.slice(mention.start, mention.end);
  const own = ownVillages(scan, text);
  const forms = (own.length > 0 ? own : findVillages(text)).filter(({ cases }) => (cases & CASE_BITS.loc) !== 0);
  const outweighed = forms.length * PER_VILLAGE > (best.population ?? UNSAID);
  if (forms.length === 0 || (own.length === 0 && !outweighed)) return mention;
  const { name, candidates } = choose(forms);
  return { ...mention, name, candidates: [...candidates.slice(0, MOST_CANDIDATES - 1), best] };
}

/** What `mayStand` asks of the anchor alone: no village need be looked for behind the others. */
function maySayVillage({ strength, village, preposition, role }: Anchor, { municipality }: PageArea): boolean {
  if (strength === 'strong') return village !== null || municipality !== null;
  if (strength === 'weak') return false;
  return municipality === null ? preposition?.cases === CASE_BITS.loc && role !== 'other' : true;
}

/** After `we wsi`, `w miejscowości` the name mostly stays in the nominative: `we wsi Wiejca` is not Wiejec. */
function inNominative(forms: readonly VillageForm[], anchor: Anchor): readonly VillageForm[] {
  if (anchor.village === null) return forms;
  const nominative = forms.filter(({ cases }) => (cases & CASE_BITS.nom) !== 0);
  return nominative.length > 0 ? nominative : forms;
}

/** `w Wierzbiczanach`: the word that it also is means who lives there, and nobody is said to be in them. Traps: `w Ścianach`, `w Stanach`. */
const OF_PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:(?<!śc)ianach|czanach)$/u;

function mayStand(
  reading: Reading,
  span: { first: number; last: number; limit: number },
  anchor: Anchor,
  own: boolean,
): boolean {
  if (anchor.strength === 'strong') return anchor.village !== null || own;
  const governed = anchor.preposition?.cases ?? 0;
  const single = span.last - span.first === 1;
  const { word, adjective } = villageHomographOf(rawAt(reading, span.first));
  // A commune's own Granica is meant by `w Granicy`; its own Park is not by `w Parku`.
  const common = word && !(own && anchor.role !== 'other' && !isInstitution(wordAt(reading, span.first)));
  const homograph = single && ((common && !OF_PEOPLE.test(rawAt(reading, span.first))) || adjective);
  if (homograph || goesOn(reading, span.last, span.limit)) return false;
  if (single && rawAt(reading, span.first).length < 4) return false;
  if (governed === CASE_BITS.loc && anchor.role !== 'other') return true;
  return own && anchor.strength === 'plain' && anchor.preposition !== null;
}

function choose(forms: readonly VillageForm[]): { name: string; candidates: readonly PlaceCandidate[] } {
  const names = new Map<string, number>();
  for (const { village } of forms) names.set(village.name, (names.get(village.name) ?? 0) + 1);
  const best = [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const ordered = [...forms].sort((a, b) => Number(b.village.name === best) - Number(a.village.name === best));
  return { name: best, candidates: ordered.slice(0, MOST_CANDIDATES).map(({ village }) => plain(village)) };
}

function plain({ name, type, country, teryt, area, population }: Village): PlaceCandidate {
  return { name, type, country, teryt, area, population };
}

function confidenceOf(anchor: Anchor, own: boolean, forms: readonly VillageForm[]): number {
  const names = new Set(forms.map(({ village }) => village.name)).size;
  const base = anchor.strength === 'strong' || own ? 0.85 : 0.65;
  return names > 1 ? base - 0.1 : base;
}

/** A name that no gazetteer has, right after `w miejscowości`, `we wsi`: as printed, since the noun before it takes the case. */
export function unknownVillage(reading: Reading, first: number, limit: number): VillageMatch | null {
  if (!isWord(reading, first) || rawAt(reading, first).length < 3) return null;
  const [longest = first + 1] = possibleEnds(reading, first, limit);
  const { starts, ends } = reading.tokens;
  const name = reading.text.slice(starts[first] as number, ends[longest - 1] as number);
  // `Muzeum Wsi Opolskiej`, `osada Jana`: adjectives and persons.
  if (/(?:iej|[sc]kie|ego|ych|ich|[yi]m)$/.test(name) || firstNameReadings(name).length > 0) return null;
  return { last: longest, own: false, name, candidates: [], confidence: 0.5 };
}

/** The mention of a village that begins at token `first`. */
export function villageMention(scan: Scan, first: number, found: VillageMatch, role: PlaceRole): PlaceMention {
  const { name, candidates, confidence } = found;
  const { starts, ends } = scan.reading.tokens;
  const span = { start: starts[first] as number, end: ends[found.last - 1] as number };
  return { kind: 'place', ...span, block: scan.segment.block, confidence, rule: RULE, name, candidates, role };
}
