import type { DateMention, PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { isHabit } from '../wording/cues.ts';
import { toldOccasion } from '../wording/told-occasion.ts';
import { EDITION_LEMMA } from './edition-sentences.ts';
import { isHostList } from './host-lists.ts';

const RULE = 'facts/events/editions/earlier-places.ts';

/** The earlier ones of what the page tells of, called by no noun of their own. Trap: `budżet, którego poprzednie edycje`. */
const EARLIER = phrase(
  /(?<!(?:ktor\p{L}{1,3}|jego|jej|ich)\s{1,3})(?<!\p{L})(?:(?:poprzedni|wczesniejsz|dotychczasow|minion|dawniejsz)\p{L}{1,3}\s{1,3}(?:(?:dwie|trzy|cztery|dwa|piec)\s{1,3}){0,1}(?:edycj[eai]|odslon[ya]?|spotkani(?:a|om)\s{1,3}(?:z\s{1,3}(?:tego|naszego)\s{1,3}cyklu|cyklu|tej\s{1,3}serii))|(?:edycje|odslony)\s{1,3}(?:poprzednie|wczesniejsze|minione))(?!\p{L})(?!\s{1,3}(?:program|projekt|budzet|akcji|kampani|badan|studi|kurs|nagrod|plebiscyt|nabor|gry|ksiazk|katalog|szkol|stypendi)\p{L}{0,5})/u,
);
/** What parts a town from its year: `w Koninie w 2009`, `Kole (2011)`, `w Pile, 2013`. */
const BETWEEN = /^\s{0,2}(?:\((?:w\s)?|,\s(?:w\s)?|\s?w\s|[–—-]\s)?$/u;
const FEWEST = 2;

interface Held {
  readonly place: PlaceMention;
  readonly date: DateMention;
}

/**
 * `Poprzednie edycje odbyły się w Koninie w 2009, w Kole w 2011 i w Słupcy w 2013 r.`: each town with its year is one of what the page tells of. It is named after the page's event by `nameOtherEditions`;
 * without one it states nothing. Traps: `poprzednie edycje programu w gminach Lipno i Kikół`, without years; one town with two years.
 */
function collectEarlierPlaces(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    const lead = EARLIER.exec(statement);
    if (lead === null || isHabit(statement) || isHostList(statement)) return [];
    const held = pairsOf(statement, statement.start + lead.index + lead[0].length);
    // `w Opawie w 2003, w Kole w 2004`: a town that no gazetteer knows is one of them.
    const days = eventDates(statement).filter(({ start }) => start >= statement.start + lead.index);
    return held.length === 0 || days.length < FEWEST ? [] : held.map((one) => draftFrom(context, statement, one));
  });
}

/** The drafts with those; none of the others is where or when one of those was: `… i w Opawie, gdzie piąty zjazd trwał dwa dni`. */
export function withEarlierPlaces(context: PageContext, drafts: readonly Draft[]): readonly Draft[] {
  const earlier = collectEarlierPlaces(context);
  const taken = new Set(earlier.flatMap(({ places }) => places.map(({ span }) => span.start)));
  if (taken.size === 0) return drafts;
  const years = new Set(earlier.flatMap(({ dates }) => dates.map(({ span }) => span.start)));
  for (const draft of drafts) {
    draft.places = draft.places.filter(({ span }) => !taken.has(span.start));
    draft.dates = draft.dates.filter(({ span }) => !years.has(span.start));
  }
  return [...drafts, ...earlier];
}

function pairsOf(statement: Statement, from: number): readonly Held[] {
  const towns = statement.places.filter((one) => one.start >= from && isSettlement(one));
  const held = eventDates(statement).flatMap((date) => {
    const place = towns.findLast((one) => one.end <= date.start);
    if (place === undefined || date.expression.dates[0]?.start.year == null) return [];
    const between = statement.text.slice(place.end - statement.start, date.start - statement.start);
    return BETWEEN.test(between) ? [{ place, date }] : [];
  });
  return new Set(held.map(({ place }) => place.start)).size === held.length ? held : [];
}

function draftFrom(context: PageContext, statement: Statement, { place, date }: Held): Draft {
  const span = { start: place.start, end: date.end };
  const told = toldOccasion(span, {
    block: statement.block,
    confidence: 0.8,
    rule: RULE,
    name: 'poprzednia edycja',
    classification: 'other',
    edition: null,
    named: false,
    lemma: EDITION_LEMMA,
    weight: 'weak',
  });
  const draft = draftOf({ ...told, deixis: 'previous' }, statement.scope);
  draft.asserted = true;
  draft.dates.push(...resolveMention(context, statement, date));
  draft.places.push(draftPlace(place, 'stated'));
  draft.supports.push(
    { field: 'name', ...span, rule: RULE },
    { field: 'start_date', start: date.start, end: date.end, rule: RULE },
    { field: 'places', start: place.start, end: place.end, rule: RULE },
  );
  return draft;
}
