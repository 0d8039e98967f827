import type { Cell } from '../../../model/page.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { councilHall } from './council-hall.ts';
import { datingPlace } from './dating-place.ts';
import { introPlace, programmePlace } from './intro-place.ts';
import { labelHouse } from './label-house.ts';
import { leadTown } from './lead-town.ts';
import { villagesInLines } from './line-villages.ts';
import { officersTown } from './officers-town.ts';
import { ownPlace } from './own-place.ts';
import { pagePlace } from './page-place.ts';
import { draftPlace, isSettlement } from './places-of.ts';
import { INSTITUTION, labelPlace } from './row-label.ts';
import { therePlace } from './there-place.ts';
import { adjectiveBefore, adjectivePlace, cardPlace, goesOnAbout } from './venue-lines.ts';

const RULE = 'facts/events/venues/place-drafts.ts';

/** Events in a local room take the publisher's municipality; parts of an event take its place; what is only on line has none. */
export function placeDrafts(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    preferStated(draft);
    if (draft.mode === 'online') draft.places = draft.places.filter(({ span }) => !isOfBody(context, span));
    if (draft.places.length === 0 && draft.mode !== 'online')
      put(draft, therePlace(context, draft), 'facts/events/venues/there-place.ts');
  }
  inheritPlaces(clusters);
  for (const draft of clusters) {
    if (draft.places.length > 0 || draft.mode === 'online') continue;
    const told = draft.mentions.flatMap((mention) => statementAt(context, mention.start) ?? []);
    const dating = draft.dates.flatMap(({ span }) => statementAt(context, span.start) ?? []);
    const beside =
      adjectivePlace(context, [...told, ...dating]) ??
      cardPlace(context, draft) ??
      labelHouse(context, draft) ??
      (draft.row === null ? adjectivePlace(context, goesOnAbout(context, draft)) : null) ??
      adjectiveBefore(context, draft);
    // Where, of an occasion that is told to be held; it makes none of a name alone.
    if (draft.dates.length > 0 || draft.otherEdition) put(draft, beside, 'facts/events/venues/venue-lines.ts');
    if (draft.places.length > 0 || draft.otherEdition) continue;
    put(draft, pagePlace(context, draft, clusters), 'facts/events/venues/page-place.ts');
    if (draft.places.length > 0) continue;
    const cell = placeCell(context, draft) ?? (draft.row === null ? null : labelPlace(context, draft.row, draft.name));
    put(
      draft,
      cell ??
        introPlace(context, draft) ??
        programmePlace(context, draft, clusters) ??
        inferredPlace(context, draft, told, dating),
      RULE,
    );
  }
  inheritPlaces(clusters);
}

function put(draft: Draft, place: DraftPlace | null, rule: string): void {
  if (place === null) return;
  draft.places.push(place);
  draft.supports.push({ field: 'places', ...place.span, rule });
}

/** A village of its line, what its day's sentence says, the heading above, or else the publisher's own. */
function inferredPlace(
  context: PageContext,
  draft: Draft,
  told: readonly Statement[],
  dating: readonly Statement[],
): DraftPlace | null {
  const [village, another] = villagesInLines(context, draft);
  // Of two villages neither is where, nor is the town.
  if (another !== undefined) return null;
  if (village !== undefined) {
    // `Bieg po Klifie, Raszki` as all of a row's title
    const tail = `, ${village.name}`;
    if (draft.name.endsWith(tail)) draft.name = draft.name.slice(0, -tail.length);
    return village;
  }
  const heading = headingAbove(context, draft);
  return (
    datingPlace(context, draft) ??
    headingPlace(heading) ??
    officersTown(told) ??
    councilHall(context, draft, told) ??
    leadTown(context, draft, [...told, ...dating]) ??
    ownPlace(context, draft, told, [...heading, ...dating])
  );
}

/** The title of the dated item that a draft stands in. */
function headingAbove(context: PageContext, { scope }: Draft): readonly Statement[] {
  if ((context.items[scope] ?? 0) === 0) return [];
  const heading = context.page.scopes[scope]?.heading ?? null;
  return heading === null ? [] : (context.byBlock[heading] ?? []);
}

/** `Wrześniowe uroczystości w Zasolu` above a news item that gives but the day. */
function headingPlace(heading: readonly Statement[]): DraftPlace | null {
  const venues = heading.flatMap(({ places }) => places.filter((one) => one.role === 'venue' && isSettlement(one)));
  const [venue] = venues;
  return venue === undefined || venues.length > 1 ? null : draftPlace(venue, 'stated');
}

function inheritPlaces(clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.places.length > 0 || draft.parent === null || draft.mode === 'online') continue;
    draft.places.push(...draft.parent.places.slice(0, 1));
  }
}

/** A row's cell under `Miejsce`, `Gdzie`, `SOŁECTWO`: the name it begins with, known to the gazetteer or not (`Karpicko, świetlica`, `KARPICKO`). */
function placeCell(context: PageContext, draft: Draft): DraftPlace | null {
  const cells = draft.row === null ? [] : (context.page.blocks[draft.row]?.cells ?? []);
  for (const cell of cells) {
    const place = WHERE_HEADER.test(cell.header ?? '') ? placeIn(context, cell) : null;
    if (place !== null) return place;
  }
  return null;
}

const WHERE_HEADER = /miejsc|gdzie|lokaliz|adres|so[łl]ectw|miejscowo|^wie[śs]$/iu;
/** Columns of names, which stand in the nominative: `Sosnowice` is no form of `Sosnowica`. */
const NAMES_HEADER = /so[łl]ectw|miejscowo|^wie[śs]$/iu;
const VILLAGE = /^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,}){0,2}$/u;
const SHOUTED_VILLAGE = /^\p{Lu}{3,20}(?:[ -]\p{Lu}{3,20}){0,2}$/u;

function placeIn({ page }: PageContext, { start: from, end, header }: Cell): DraftPlace | null {
  const text = page.text.slice(from, end);
  for (const part of text.split(/[,;(\n]/u)) {
    const printed = part.trim();
    const shouted = NAMES_HEADER.test(header ?? '') && SHOUTED_VILLAGE.test(printed);
    const name = shouted ? printed.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : printed;
    if (!VILLAGE.test(name) || INSTITUTION.test(name)) continue;
    const start = from + text.indexOf(printed);
    const known = placeNominative(name).filter(({ type }) => type !== 'country');
    const named = known.find((one) => one.name === name);
    const candidate = named ?? (NAMES_HEADER.test(header ?? '') ? null : (known[0] ?? null));
    const span = { start, end: start + printed.length };
    return { name: candidate?.name ?? name, candidate, span, basis: 'stated' };
  }
  return null;
}

/** `sesja Rady Miejskiej w Krośnie` that is held from afar: the council's town is not where people meet. Trap: `konferencja (Żory, 6 maja) oraz webinar`. */
function isOfBody(context: PageContext, { start, end }: DraftPlace['span']): boolean {
  const { places, organizations } = statementAt(context, start) ?? { places: [], organizations: [] };
  return (
    places.some((one) => one.start === start && (one.role === 'name_part' || one.role === 'office')) ||
    organizations.some((one) => one.start <= start && one.end >= end)
  );
}

/** A venue that the page states beats a place in the name, a village the commune that it lies in. */
function preferStated(draft: Draft): void {
  const stated = draft.places.filter((place) => place.basis === 'stated');
  const precise = stated.filter(({ commune }) => commune !== true);
  if (stated.length > 0) draft.places = precise.length > 0 ? precise : stated;
}
