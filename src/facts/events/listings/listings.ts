import type { OccasionMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import type { PageContext } from '../../context.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { inCalendar, rowDraft } from '../rows/calendar-rows.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { judgedListings } from './judge-listings.ts';
import type { ListedEntry } from './listed-entry.ts';
import { isNoEvent, isOfPlaceOrPerson } from './no-event.ts';

const RULE = 'facts/events/listings/listings.ts';
/** When a term begins and ends. Trap: `Uroczyste zakończenie roku szkolnego`. */
const SCHOOL_YEAR = /^(?:rozpocz|zakoncz)\p{L}{2,4}\s(?:roku|zajec|ferii|semestr|nauki|rekrutac|przerwy)/u;
/** `Spacer studyjny w Mierzynie`: where it is held; `Majówka nad Regą` is called so. */
const WHERE_BEHIND = /(?:(?<=\p{L})\s(?:we?\s(?:\p{Lu}|dniu|dniach)|w\s?$)|(?<=\s\p{L}{2,40})\swe?\s).{0,100}$/u;
const LONGEST_RANGE = 10;
const DAY = 86_400_000;

/** What a page's lists tell, and what of the page they told: the blocks, and the occasions that name their entries. */
export interface Listed {
  readonly drafts: readonly Draft[];
  readonly blocks: ReadonlySet<number>;
  readonly occasions: ReadonlyMap<OccasionMention, Draft>;
}

/**
 * Entries of a list by its manner, whatever they are called: `Konferencja „Woda” – 3 maja` / `Dookoła jeziora – 18 maja`, cards, rows, lines one below the other.
 * The list's heading or its other entries say that they are events. Traps: news and papers with the day they were put up; duties, timetables, deadlines; lists of people or places.
 */
export function collectListings(context: PageContext): Listed {
  const drafts: Draft[] = [];
  const blocks = new Set<number>();
  const occasions = new Map<OccasionMention, Draft>();
  for (const listing of judgedListings(context).events) {
    for (const { entry, known } of listing) {
      const draft = draftFrom(context, entry, known);
      if (draft === null) continue;
      drafts.push(draft);
      for (const { block } of entry.statements) blocks.add(block);
      if (known !== null) occasions.set(known, draft);
    }
  }
  return { drafts, blocks, occasions };
}

function draftFrom(context: PageContext, entry: ListedEntry, known: OccasionMention | null): Draft | null {
  const { name, statement, day, row } = entry;
  const folded = context.reading.folded.slice(name.start, name.end);
  if (known === null && (isNoEvent(context, entry) || isOfPlaceOrPerson(entry))) return null;
  if (SCHOOL_YEAR.test(folded)) return null;
  // `Żółwin – 3 maja`: of one word nobody knows what it is.
  if (known === null && !isTitle(context, entry)) return null;
  const [date, more] = joinConsecutive([...resolveMention(context, statement, day)]);
  if (date === undefined || more !== undefined) return null;
  if (known === null && lengthOf(date) > LONGEST_RANGE) return null;
  const text = context.page.text.slice(name.start, name.end).replace(/\s+/gu, ' ').trim();
  const called = known === null ? text : inNominative(text, context.page.text, known, name).replace(WHERE_BEHIND, '');
  const told = rowDraft(statement, { ...name, text: called.charAt(0).toUpperCase() + called.slice(1) }, date);
  const supports = told.supports.map((one) => ({ ...one, rule: RULE }));
  const base =
    known === null
      ? told
      : { ...draftOf(known, statement.scope), asserted: true, dates: told.dates, status: told.status };
  const draft: Draft = { ...base, row, supports };
  // `Kino pod chmurką`, of which only `Kino` is known; `Święto Wisły` over a line `Chełmno`, which is none of the name.
  if (known !== null && (!known.named || known.end > name.end)) {
    draft.name = told.name;
    draft.nameSpan = told.nameSpan;
    draft.named = true;
  }
  addTimeAndPlace(entry, draft);
  return draft;
}

/** `w formie:` / `spaceru studyjnego po rynku – 5 maja`: an entry in small letters that begins in another case. Trap: `Spaceru nie będzie`. */
function inNominative(text: string, page: string, known: OccasionMention, name: Span): string {
  if (!/^\p{Ll}/u.test(text) || known.start !== name.start || known.cases.includes('nom')) return text;
  return `${known.name}${page.slice(known.end, name.end).replace(/\s+/gu, ' ').trimEnd()}`;
}

/** `Noc Kupały`, `„Cisza”`. Traps: `Żółwin`, a village that nobody knows; `W Bąkowie od`, `Odwołano`. */
function isTitle(context: PageContext, { name, statement }: ListedEntry): boolean {
  const text = context.page.text.slice(name.start, name.end);
  if (/^(?:we?|na|od|do|przy|pod)\s\p{Lu}/iu.test(text) && !/^\p{L}+\s\p{Ll}/u.test(text)) return false;
  if (!/^[\p{Lu}„"«\d]/u.test(text)) return false;
  if (/[„"«]\p{L}/u.test(text)) return true;
  return text.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1).length > 1 || inCalendar(context, statement);
}

/** `Dom Kultury w Sanoku`: the town of a house that is printed. Trap: `Związek Gmin Ziemi Sanockiej`. */
const HOUSE =
  /^(?:(?:gminn|miejsk|powiatow|wiejsk)\p{L}{1,3}\s)?(?:dom|osrodek|centrum|szkol|zespol\s{1,3}szkol|bibliotek|muzeum|urzad|teatr|kino|hala|swietlic|klub|filharmoni|galeri|palac|zamek)/u;

function addTimeAndPlace({ times: [time], statements, name }: ListedEntry, draft: Draft): void {
  if (time !== undefined && draft.time === null) {
    draft.time = { value: time.time, span: { start: time.start, end: time.end } };
    draft.supports.push({ field: 'start_time', start: time.start, end: time.end, rule: RULE });
  }
  if (draft.places.length > 0) return;
  const towns = statements
    .flatMap(({ places }) => places)
    .filter((one) => isSettlement(one) && (one.start >= name.end || one.end <= name.start));
  const houses = statements.flatMap(({ organizations }) => organizations).filter((one) => HOUSE.test(fold(one.name)));
  const place =
    towns.find(({ role }) => role === 'venue' || role === 'other') ??
    towns.find(({ role, start }) => role === 'name_part' && houses.some((one) => one.start < start && start < one.end));
  if (place === undefined) return;
  draft.places.push(draftPlace(place, 'stated'));
  draft.supports.push({ field: 'places', start: place.start, end: place.end, rule: RULE });
}

function lengthOf({ start, end }: Draft['dates'][number]): number {
  return start === null || end === null ? 0 : (Date.parse(end) - Date.parse(start)) / DAY;
}
