import { ordinalValue } from '../../../polish/numerals.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement, placesOf } from '../venues/places-of.ts';
import { GATHERING } from '../wording/gathering.ts';
import { toldOccasion } from '../wording/told-occasion.ts';
import { EDITION_LEMMA } from './edition-sentences.ts';
import { type Ellipsis, ellipsesOf, withoutEllipses } from './ellipses.ts';
import { FIRST_TIME } from './first-time.ts';

const RULE = 'facts/events/editions/elliptic-editions.ts';

/** `Następne – 29 marca`, `Poprzednie, w 2022 roku, gościł Pelplin`, `ostatnie, siódme, odbyło się w Nałęczowie`, `Kolejna zaplanowana jest na maj`, `Piąte odbyło się w 2019 roku`, `Piąte, zorganizowane w Kutnie …`: which one, and no noun before the verb. */
const WHICH = phrase(
  /(?:^|[;–]\s{1,3}|(?<=[.!?]\s))\P{L}{0,3}(?<which>poprzedni[aeą]?|ostatni[aeą]?|pierwsz[yaeą]|debiut|nastepn[yaeą]|kolejn[yaeą]|(?<ordinal>drug[iae]|trzeci[ae]?|czwart[yae]|piat[yae]|szost[yae]|siodm[yae]|osm[yae]|dziewiat[yae]|dziesiat[yae]|jedenast[yae]|dwunast[yae]))(?:,\s{1,3}(?<nth>\p{L}{4,12}),)?(?:,?\s{1,3}(?:w|we)\s{1,3}(?:\p{L}{3,14}\s{1,3})?(?:\d{4}\s{1,3}(?:r\.|roku)?)?,?)?,?\s{1,3}(?:(?:z)?organizowan[yae](?=\s{1,3}(?:we?|na)\s)|gosci(?:l[aoy]?)?|przyj(?:al|ela|elo|mie)|odbyl[aoy]?\s{1,3}sie|odbedzie\s{1,3}sie|mial[aoy]?\s{1,3}miejsce|zorganizowal[aoy]?|zorganizuje|zaplanowan[yao]|planowan[yae]|(?<dash>[–—-]\s{1,3}(?:juz\s{1,3})?(?=\d)))(?!\p{L})/u,
);
const NEXT = /^(?:nastepn|kolejn)/u;

/**
 * Another one of what was told of before, by its place in the row alone. It is named after the page's event by `nameOtherEditions`; without one it states nothing.
 * Traps: `Ostatni autobus odjedzie`, a noun of its own; `Poprzedni gościł u nas rok temu`, without a day, a year or a town.
 */
export function collectEllipticEditions(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    const parts = ellipsesOf(statement);
    if (parts.length > 0) return parts.flatMap((one) => clauseDraft(context, statement, one));
    const first = firstTime(context, statement);
    if (first !== null) return [first];
    const match = WHICH.exec(statement);
    const which = match?.groups?.['which'];
    if (match === null || which === undefined || !isAfterOccasion(context, statement, match.index)) return [];
    const start = statement.start + match.index;
    const dates = eventDates(statement).filter((date) => date.start >= start);
    const date = dates[0];
    const town = statement.places.some((place) => place.start >= start && isSettlement(place));
    const day = match.groups?.['dash'] !== undefined && date?.expression.dates[0]?.start.day != null;
    if (date === undefined || !(town || day)) return [];
    const nth = match.groups?.['nth'] ?? match.groups?.['ordinal'];
    if (match.groups?.['ordinal'] !== undefined && !isNumberedBefore(context, statement)) return [];
    const edition = nth === undefined ? null : ordinalValue(nth);
    return [draftFrom(context, statement, { start, end: start + match[0].length }, which, edition, date)];
  });
}

/** `…, II – w Bełchatowie (2022)`: what stands in the sentence's clause alone. `kolejny` is the next of one that is numbered. */
function clauseDraft(
  context: PageContext,
  statement: Statement,
  { part, at, length, which, edition }: Ellipsis,
): readonly Draft[] {
  const first = withoutEllipses(statement).occasions.findLast((one) => one.edition !== null)?.edition ?? null;
  const next = NEXT.test(which) && first !== null && ellipsesOf(statement)[0]?.at === at ? first + 1 : edition;
  const [date] = eventDates(part);
  return date === undefined ? [] : [draftFrom(context, part, { start: at, end: at + length }, which, next, date)];
}

/** How far above the numbered one may stand. */
const ABOVE = 12;

/** `Pierwszy raz spotkali się w tym gronie w Kole, w maju 2014 roku` below the II Zjazd: the first one. Traps: no later edition above; no town or day. */
function firstTime(context: PageContext, statement: Statement): Draft | null {
  const found = FIRST_TIME.exec(statement);
  const dates = eventDates(statement);
  const [date] = dates;
  if (found === null || date === undefined || dates.length > 1 || !GATHERING.test(statement)) return null;
  if (statement.occasions.some(({ weight }) => weight !== 'hypernym') || date.expression.dates[0]?.start.year == null)
    return null;
  if (!statement.places.some((place) => isSettlement(place) && place.role === 'venue')) return null;
  const above = context.statements.slice(Math.max(0, statement.index - ABOVE), statement.index);
  if (!above.some(({ occasions }) => occasions.some(({ edition }) => (edition ?? 0) > 1))) return null;
  const start = statement.start + found.index;
  return draftFrom(context, statement, { start, end: start + found[0].length }, 'pierwszy', 1, date);
}

/** `Piąte odbyło się w 2019 roku` behind the VI Forum. Trap: `Drugi odbędzie się w Kole 5 maja` of two buses. */
const isNumberedBefore = (context: PageContext, { index }: Statement): boolean =>
  context.statements
    .slice(Math.max(0, index - ABOVE), index + 1)
    .some(({ occasions }) => occasions.some(({ edition }) => edition !== null));

const IS_EDITION = phrase(
  /^\P{L}{0,3}(?:byla\s{1,3}|bedzie\s{1,3}|jest\s{1,3})?to\s{1,3}(?:juz\s{1,3})?\p{L}{4,14}\s{1,3}(?:edycja|odslona)(?!\p{L})/u,
);

/** The occasion stands in the same sentence or in the one before. */
function isAfterOccasion(context: PageContext, statement: Statement, at: number): boolean {
  const own = statement.occasions.some(({ end, weight }) => weight !== 'hypernym' && end <= statement.start + at);
  const after = statement.occasions.some(({ start, weight }) => weight !== 'hypernym' && start > statement.start + at);
  // `To druga edycja wydarzenia.` may stand between.
  const told = [1, 2].some((far) => {
    const before = context.statements[statement.index - far];
    const between = far === 1 ? undefined : context.statements[statement.index - 1];
    if (before?.block !== statement.block || (between !== undefined && !IS_EDITION.test(between))) return false;
    return before.occasions.some(({ weight }) => weight !== 'hypernym');
  });
  return !after && (own || told);
}

function draftFrom(
  context: PageContext,
  statement: Statement,
  span: { readonly start: number; readonly end: number },
  which: string,
  edition: number | null,
  date: Statement['dates'][number],
): Draft {
  const told = toldOccasion(span, {
    block: statement.block,
    confidence: 0.8,
    rule: RULE,
    name: which,
    classification: 'other',
    edition,
    named: false,
    lemma: EDITION_LEMMA,
    weight: 'weak',
  });
  const mention = { ...told, deixis: NEXT.test(which) ? ('next' as const) : ('previous' as const) };
  const draft = draftOf(mention, statement.scope);
  draft.asserted = true;
  draft.dates.push(...joinConsecutive([...resolveMention(context, statement, date)]));
  const stated = placesOf(statement, mention, []).filter((place) => place.basis === 'stated');
  const town = statement.places.find((place) => place.start >= span.start && isSettlement(place));
  // `ostatnie gościł Nałęczów`: the verb stands in what is read as its name.
  draft.places.push(...(stated.length > 0 || town === undefined ? stated : [draftPlace(town, 'stated')]));
  draft.supports.push({ field: 'name', ...span, rule: RULE });
  for (const one of draft.dates) draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  for (const place of draft.places) draft.supports.push({ field: 'places', ...place.span, rule: RULE });
  return draft;
}
