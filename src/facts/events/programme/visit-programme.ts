import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';

const RULE = 'facts/events/programme/visit-programme.ts';

/** What guests did, in the past and together. Traps: `zwiedzą` (a plan), `zwiedził` (one of them), `można zwiedzić`. */
const DID = phrase(
  /(?<!\p{L})(?:zwiedzi(?:li|ly)|odwiedzi(?:li|ly)|obejrze(?:li|ly)|wysluchal[iy]|wzi(?:eli|ely)\s{1,3}(?:\p{L}{3,8}\s{1,3}){0,1}udzial|uczestniczy(?:li|ly))(?!\p{L})/u,
);
const GUESTS = /(?<!\p{L})(?:uczestni(?:cy|czki)|goscie|delega(?:cja|cje|ci)|przyjezdni)(?!\p{L})/u;
/** A sentence without a subject goes on about them. */
const OPENS =
  /^[\s–-]{0,3}(?:(?:nastepnie|potem|pozniej|wieczorem)\s{1,3}){0,1}(?:zwiedzi|odwiedzi|obejrze|wysluchal|wzi|uczestniczy)/u;

const SAW = /(?<!\p{L})(?:zwiedzi|odwiedzi)(?:li|ly)\s{1,3}/u;
/** Where what they saw ends. */
const SEEN_END =
  /[;:.(]|,\s{1,3}(?:gdzie|ktor|w\s|a\s{1,3}(?:potem|nastepnie|takze\s{1,3}w))|\s(?:podczas|gdzie|(?:oraz|i)\s{1,3}(?:wzi|obejrz|spotka))/u;
/** Houses in the accusative, as in the nominative. */
const HOUSE = /(?<!\p{L})(?:Ratusz|Zamek|Pałac|Dwór|Skansen|Amfiteatr)(?!\p{L})/gu;
const HEADS: ReadonlySet<string> = new Set(
  'muzeum filharmonia teatr biblioteka dom centrum ośrodek galeria szkoła przedszkole park archiwum opera szpital straż'.split(
    ' ',
  ),
);

const TAKEN_PART_IN = /(?<!\p{L})(?:udzial|uczestniczy(?:li|ly))\s{1,3}(?:\p{L}{4,8}\s{1,3}){0,1}w\s{1,3}$/u;
const WATCHED = /(?<!\p{L})(?:obejrze(?:li|ly)|wysluchal[iy])\s{1,3}(?:\p{L}{3,8}\s{1,3}){0,1}$/u;
const WHERE = /,\s{1,3}gdzie\s/u;

interface House extends Span {
  readonly name: string;
}

/** What the guests of a visit did: an occasion that is part of it, and the house that it was in. */
interface Part {
  readonly draft: Draft;
  readonly house: House | null;
}

/** A visit, the houses seen, and what it was made up of. */
export interface Visit {
  readonly visit: Draft;
  readonly houses: readonly House[];
  readonly parts: readonly Part[];
  /** The one town in which those houses are, if their sentences name one. */
  readonly towns: readonly PlaceMention[];
}

/**
 * What the page tells of how a visit went: `Goście zwiedzili Ratusz oraz Bibliotekę Miejską, gdzie wzięli udział w warsztatach ikony. Obejrzeli
 * spektakl „Dziady”`. Its houses are where the visit was; workshops and shows are parts of it.
 * Traps: a page with two visits or none, what others did (`Radni zwiedzili`), many at once (`w warsztatach` is one, `w koncertach` are many).
 */
export function readVisit(context: PageContext, clusters: readonly Draft[]): Visit | null {
  const visits = clusters.filter((one) => one.classification === 'study_visit' && !one.plural && !one.governed);
  const [visit] = visits;
  if (visit === undefined || visits.length > 1) return null;
  const told = statementsOf(context, visit);
  const houses = told.flatMap(housesIn);
  const parts = told.flatMap((statement) => partsIn(statement, clusters, visit));
  for (const { draft } of parts) {
    draft.part = true;
    draft.asserted = true;
    draft.container = visit.mentions[0] ?? null;
  }
  const seen = told.flatMap(townsSeen);
  return { visit, houses, parts, towns: new Set(seen.map(({ name }) => name)).size === 1 ? seen.slice(0, 1) : [] };
}

/** Adds where, when the towns are known. */
export function placeVisit(found: Visit | null): void {
  if (found === null) return;
  const [town] = found.towns;
  // `Goście odwiedzili Urząd Miejski w Kutnie`, where nothing else says where they were.
  if (town !== undefined && found.visit.places.length === 0) {
    found.visit.places.push(draftPlace(town, 'stated'));
    found.visit.supports.push({ field: 'places', start: town.start, end: town.end, rule: RULE });
  }
  for (const house of found.houses) addHouse(found.visit, house, found.visit);
  for (const { draft, house } of found.parts) if (house !== null) addHouse(draft, house, found.visit);
}

function addHouse(draft: Draft, { name, start, end }: House, { places }: Draft): void {
  if (draft.places.length === 0 || draft.places.some((place) => place.name === name)) return;
  const town = places[0]?.candidate ?? null;
  const candidate = town === null ? null : { ...town, name, teryt: null };
  draft.places.push({ name, candidate, span: { start, end }, basis: 'stated' });
  draft.supports.push({ field: 'places', start, end, rule: RULE });
}

function statementsOf(context: PageContext, visit: Draft): readonly Statement[] {
  const home = itemOf(context, visit.scope);
  const told: Statement[] = [];
  for (const statement of context.statements) {
    if (!DID.test(statement) || itemOf(context, statement.scope) !== home) continue;
    const before = told.at(-1);
    const goesOn =
      before !== undefined &&
      before.block === statement.block &&
      before.index === statement.index - 1 &&
      OPENS.test(statement.folded);
    const verb = DID.exec(statement)?.index ?? 0;
    if (goesOn || GUESTS.test(statement.folded.slice(0, verb))) told.push(statement);
  }
  return told;
}

function housesIn(statement: Statement): readonly House[] {
  const seen = SAW.exec(statement.folded);
  if (seen === null) return [];
  const from = seen.index + seen[0].length;
  const stop = SEEN_END.exec(statement.folded.slice(from));
  const to = stop === null ? statement.folded.length : from + stop.index;
  const named = statement.organizations
    .filter((one) => one.start >= statement.start + from && one.end <= statement.start + to)
    .filter(({ sure, head, name }) => sure && HEADS.has(head ?? '') && name.includes(' '))
    .map(({ name, start, end }) => ({ name, start, end }));
  const bare = [...statement.text.slice(from, to).matchAll(HOUSE)].map(({ 0: name, index }) => ({
    name,
    start: statement.start + from + index,
    end: statement.start + from + index + name.length,
  }));
  const apart = bare.filter((one) => !named.some((other) => one.start >= other.start && one.end <= other.end));
  return [...named, ...apart].sort((a, b) => a.start - b.start);
}

/** `odwiedzili Urząd Miejski w Kutnie i ratusz`: the towns behind the verb. Trap: `odwiedzili szkołę i opowiedzieli o Kutnie`. */
function townsSeen(statement: Statement): readonly PlaceMention[] {
  const seen = SAW.exec(statement.folded);
  if (seen === null) return [];
  const from = statement.start + seen.index + seen[0].length;
  return statement.places.filter(
    (place) => place.start >= from && isSettlement(place) && (place.role === 'name_part' || place.role === 'venue'),
  );
}

function partsIn(statement: Statement, clusters: readonly Draft[], visit: Draft): readonly Part[] {
  return statement.occasions.flatMap((occasion) => {
    const before = statement.folded.slice(0, occasion.start - statement.start);
    if (!isPart(occasion, before)) return [];
    const draft = clusters.find((one) => one !== visit && one.mentions.includes(occasion));
    if (draft === undefined || draft.dates.length > 0 || draft.container !== null || draft.topic) return [];
    return [{ draft, house: WHERE.test(before) ? (housesIn(statement).at(-1) ?? null) : null }];
  });
}

/** Not of a bare noun: what the workshop was of, or what the show is called. */
function isPart({ name, plural, lemma, quoted, classification }: OccasionMention, before: string): boolean {
  if (plural && lemma !== 'warsztaty') return false;
  if (WATCHED.test(before)) return quoted !== null;
  return classification === 'workshop' && name.includes(' ') && TAKEN_PART_IN.test(before);
}
