import { placeNominative } from '../../polish/places/place-nominative.ts';
import { type PageContext, type Statement, statementAt } from '../context.ts';
import type { Draft } from './draft.ts';
import { ownPlace } from './own-place.ts';
import { pagePlace } from './page-place.ts';
import { draftPlace, isSettlement } from './places-of.ts';
import { INSTITUTION, labelPlace } from './row-label.ts';
import { adjectivePlace, cardPlace } from './venue-lines.ts';

const RULE = 'facts/events/place-drafts.ts';

/** Events in a local room take the publisher's municipality; parts of an event take its place; what is only on line has none. */
export function placeDrafts(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) preferStated(draft);
  inheritPlaces(clusters);
  for (const draft of clusters) {
    if (draft.places.length > 0 || draft.mode === 'online') continue;
    const told = draft.mentions.flatMap((mention) => statementAt(context, mention.start) ?? []);
    const dating = draft.dates.flatMap(({ span }) => statementAt(context, span.start) ?? []);
    const beside = adjectivePlace(context, [...told, ...dating]) ?? cardPlace(context, draft);
    // Where, of an occasion that is told to be held; it makes none of a name alone.
    if (beside !== null && (draft.dates.length > 0 || draft.otherEdition)) {
      draft.places.push(beside);
      draft.supports.push({ field: 'places', ...beside.span, rule: 'facts/events/venue-lines.ts' });
    }
    if (draft.places.length > 0 || draft.otherEdition) continue;
    const common = pagePlace(context, draft, clusters);
    if (common !== null) {
      draft.places.push(common);
      draft.supports.push({ field: 'places', ...common.span, rule: 'facts/events/page-place.ts' });
      continue;
    }
    const cell = placeCell(context, draft) ?? (draft.row === null ? null : labelPlace(context, draft.row, draft.name));
    if (cell !== null) {
      draft.places.push(cell);
      draft.supports.push({ field: 'places', ...cell.span, rule: RULE });
      continue;
    }
    const heading = headingAbove(context, draft);
    const place = headingPlace(heading) ?? ownPlace(context, draft, told, [...heading, ...dating]);
    if (place === null) continue;
    draft.places.push(place);
    draft.supports.push({ field: 'places', ...place.span, rule: RULE });
  }
  inheritPlaces(clusters);
}

/** The title of the dated item that a draft stands in. */
function headingAbove(context: PageContext, { scope }: Draft): readonly Statement[] {
  if ((context.items[scope] ?? 0) === 0) return [];
  const heading = context.page.scopes[scope]?.heading ?? null;
  return heading === null ? [] : (context.byBlock[heading] ?? []);
}

/** `Wrześniowe uroczystości w Zasolu` above a news item that gives but the day. */
function headingPlace(heading: readonly Statement[]): Draft['places'][number] | null {
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

/** A row's cell under `Miejsce`, `Gdzie`: the name it begins with, known to the gazetteer or not (`Karpicko, świetlica`). */
function placeCell(context: PageContext, draft: Draft): Draft['places'][number] | null {
  const block = draft.row === null ? undefined : context.page.blocks[draft.row];
  const cell = block?.cells.find(
    (one) => one.header !== null && /miejsc|gdzie|lokaliz|adres|so[łl]ectw|miejscowo/iu.test(one.header),
  );
  if (cell === undefined) return null;
  for (const part of context.page.text.slice(cell.start, cell.end).split(/[,;(\n]/u)) {
    const name = part.trim();
    if (!/^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,}){0,2}$/u.test(name) || INSTITUTION.test(name)) continue;
    const start = cell.start + context.page.text.slice(cell.start, cell.end).indexOf(name);
    const candidate = placeNominative(name).find((one) => one.type !== 'country') ?? null;
    return { name: candidate?.name ?? name, candidate, span: { start, end: start + name.length }, basis: 'stated' };
  }
  return null;
}

/** A venue that the page states beats a place in the name. */
function preferStated(draft: Draft): void {
  const stated = draft.places.filter((place) => place.basis === 'stated');
  if (stated.length > 0) draft.places = stated;
}
