import type { OccasionMention } from '../../../model/mention.ts';
import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { isVetoed } from '../rows/calendar-lines.ts';
import { inCalendar, rowDraft } from '../rows/calendar-rows.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { findListings } from './find-listings.ts';
import type { ListedEntry } from './listed-entry.ts';

const RULE = 'facts/events/listings/listings.ts';
/** What a list of events may be headed by; it may head news as well. */
const LIKELY = phrase(
  /(?<!\p{L})(?:wydarze(?:nia|n)|imprez[ay]?|kalendari\p{L}{1,3}|kalendarz\p{L}{0,3}|terminarz\p{L}{0,2}|harmonogram\p{L}{0,2}|repertuar\p{L}{0,2}|agenda|zapowied\p{L}{1,3}|zaprasza\p{L}{1,4}|co\s{1,3}sie\s{1,3}dzieje|dzieje\s{1,3}sie|bedzie\s{1,3}sie|co\s?,?\s?gdzie|przed\s{1,3}nami|nas\s{1,3}czeka|atrakcj\p{L}{1,3}|festiwal\p{L}{1,3}|spotkania|koncert\p{L}{1,2}|warsztaty|szkolenia|webinar(?:y|ia)|seminaria|konferencje|zawody|turnieje|zjazdy|kongresy|fora|w\s{1,3}kulturze|fotorelacj\p{L}|nadchodzac\p{L}{1,3}|najblizsz\p{L}{1,3})(?!\p{L})/u,
);
/** Of these a list that goes forwards says enough. Trap: `Kalendarz podatkowy`, `Harmonogram prac`. */
const EVENTS = phrase(
  /(?<!\p{L})(?:wydarze(?:nia|n)|imprez[ay]?|kalendarium|zapowied\p{L}{1,3}|co\s{1,3}sie\s{1,3}dzieje|co\s?,?\s?gdzie|przed\s{1,3}nami|nas\s{1,3}czeka|atrakcj\p{L}{1,3}|festiwal\p{L}{1,3}|spotkania|koncerty|warsztaty|zawody|w\s{1,3}kulturze|fotorelacj\p{L}|nadchodzac\p{L}{1,3})(?!\p{L})/u,
);
const NEWS = phrase(
  /(?<!\p{L})(?:aktualnosci|wiadomosci|komunikaty|ogloszenia|newsy|news|informacje|prasow\p{L}{1,3}|dokumenty|pobrania|uchwaly|zarzadzenia|protokoly|publikacje|nagrania|nabory|przetargi|dziej(?:e|ow)|histori[ai])(?!\p{L})/u,
);
/** What is put up with its date and is no event: papers, and what they tell. */
const NO_EVENT =
  /^(?:uchwal|zarzadzen|protokol|regulamin|list[ay](?!\p{L})|wynik|informacj|sprawozdan|nagran|relacj|galeri|plakat|ogloszen|zawiadom|zapytan|decyzj|obwieszcz|projekt(?!\p{L})|folder|budow|remont|przebudow|modernizac|zakup|nowy |nowa |nowe |raport|umow|wniosk|formularz|zalacznik|statut|budzet|plan(?!\p{L})|komunikat|apel|list(?!\p{L})|transmisj|porzad|zakoncz|rozpocz|odjazd|przyjazd|apte|uchwalen|odzyskan|wybuch|narodzin|smierc|nadan|powstan|zaloz|utworz|dyrektor|kierowni|inspektor|referent|burmistrz|wojt|prezes|sekretar|skarbni|radn[aiy]|(?:[ivx]{1,3} )?rat[ay](?!\p{L})|odwolan|przelozon|przenies|moze(?!\p{L})|brak|pok(?!\p{L})|tel(?!\p{L})|e-mail|dzialk|lokal|nr|lp|wejsc|bilet|cena|wstep|zdjec|foto|wiecej|szczegol|czytaj|zobacz|pobierz|razem|suma|kwota|etap)/u;
/** When a term begins and ends. Trap: `Uroczyste zakończenie roku szkolnego`. */
const SCHOOL_YEAR = /^(?:rozpocz|zakoncz)\p{L}{2,4}\s(?:roku|zajec|ferii|semestr|nauki|rekrutac|przerwy)/u;
/** The header of a column of days. Trap: `Termin składania ofert`. */
const TERM = /(?<!\p{L})terminy?(?=\s{0,3}(?:[\t|:]|$))/gu;
/** `Spacer studyjny w Mierzynie`: where it is held; `Majówka nad Regą` is called so. */
const WHERE_BEHIND = /(?:(?<=\p{L})\s(?:we?\s(?:\p{Lu}|dniu|dniach)|w\s?$)|(?<=\s\p{L}{2,40})\swe?\s).{0,100}$/u;
const LONGEST_RANGE = 10;
const LEAST_FORWARDS = 3;
/** In days. */
const LONGEST_PROGRAMME = 5;
const OLDEST = '1990';
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
  for (const listing of findListings(context)) {
    if (!isOfOneItem(context, listing)) continue;
    const named = listing.map((entry) => ({ entry, known: knownIn(entry) }));
    if (
      !areEvents(
        context,
        listing,
        named.map(({ known }) => known),
      )
    )
      continue;
    for (const { entry, known } of named) {
      const draft = draftFrom(context, entry, known);
      if (draft === null) continue;
      drafts.push(draft);
      for (const { block } of entry.statements) blocks.add(block);
      if (known !== null) occasions.set(known, draft);
    }
  }
  return { drafts, blocks, occasions };
}

/** News with their days are items of their own: what stands in one says nothing of the title of the next. */
function isOfOneItem(context: PageContext, entries: readonly ListedEntry[]): boolean {
  const items = entries.flatMap(({ statements }) => statements.map(({ scope }) => itemOf(context, scope)));
  return items.every((item) => item === items[0]);
}

/** The occasion that an entry's name begins with. */
function knownIn({ name, statements }: ListedEntry): OccasionMention | null {
  const inside = statements
    .flatMap(({ occasions }) => occasions)
    .filter((one) => one.weight !== 'hypernym' && one.start >= name.start && one.end <= name.end + 60);
  return inside.find(({ start }) => start - name.start < 3) ?? null;
}

function areEvents(
  context: PageContext,
  entries: readonly ListedEntry[],
  known: readonly (OccasionMention | null)[],
): boolean {
  const folded = entries.map(({ name }) => context.reading.folded.slice(name.start, name.end));
  const none = folded.filter((text, at) => known[at] === null && (NO_EVENT.test(text) || isVetoed({ folded: text })));
  if (none.length * 4 >= entries.length) return false;
  const [first] = entries;
  if (first === undefined || entries.filter((one) => isOfPlaceOrPerson(one)).length * 2 > entries.length) return false;
  const above = headingsAbove(context, first);
  if (above.some(({ folded }) => isVetoed({ folded: folded.replace(TERM, ' ') }))) return false;
  if (inCalendar(context, first.statement)) return true;
  if (isProgramme(context, entries, above)) return false;
  const told = entries.filter(({ times, placed }) => times.length > 0 || placed).length;
  const certain = known.filter((one) => one !== null).length;
  if (above.some((one) => NEWS.test(one))) return false;
  if (above.some((one) => LIKELY.test(one)))
    return (
      told * 2 >= entries.length ||
      certain * 3 >= entries.length ||
      (above.some((one) => EVENTS.test(one)) && goesForwards(context, entries))
    );
  return certain >= 2 && certain * 2 >= entries.length && told * 2 >= entries.length;
}

/** `II Kongres Miast` over what happens on its days: the parts of one event, which its programme dates. Trap: `Spotkania sieci` over those of a year. */
function isProgramme(context: PageContext, entries: readonly ListedEntry[], above: readonly Statement[]): boolean {
  const title = context.page.title?.span;
  const titles = context.statements.filter(({ start, end }) => title != null && start < title.end && end > title.start);
  const main = [...above, ...titles].some(({ occasions }) =>
    occasions.some(({ weight, named, plural }) => (weight === 'strong' || named) && weight !== 'hypernym' && !plural),
  );
  if (!main) return false;
  const days = entries.map(({ statement, day }) => resolveMention(context, statement, day)[0]?.start ?? '').sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  return first !== '' && Date.parse(last) - Date.parse(first) <= LONGEST_PROGRAMME * DAY;
}

/** News are printed with the newest first. */
function goesForwards(context: PageContext, entries: readonly ListedEntry[]): boolean {
  const days = entries.map(({ statement, day }) => resolveMention(context, statement, day)[0]?.start ?? '');
  // A chronicle goes forwards as well.
  return (
    days.length >= LEAST_FORWARDS &&
    (days[0] ?? '') > OLDEST &&
    days.every((day, at) => day !== '' && (at === 0 || day > (days[at - 1] ?? '')))
  );
}

/** The headings of an entry's sections, and what introduces it. */
function headingsAbove({ page, byBlock }: PageContext, { statement, statements }: ListedEntry): readonly Statement[] {
  const own = new Set(statements.map(({ block }) => block));
  const found = new Set<number>();
  const intro = page.blocks[statement.block]?.intro ?? null;
  if (intro !== null) found.add(intro);
  for (let scope: number | null = statement.scope; scope !== null; scope = page.scopes[scope]?.parent ?? null) {
    const heading = page.scopes[scope]?.heading ?? null;
    if (heading !== null) found.add(heading);
  }
  const before = (statements[0]?.block ?? 0) - 1;
  if (before >= 0) found.add(before);
  if (page.blocks[0]?.kind === 'heading') found.add(0);
  return [...found].filter((block) => !own.has(block)).flatMap((block) => byBlock[block] ?? []);
}

function isOfPlaceOrPerson({ name, statements }: ListedEntry): boolean {
  const fills = (one: { readonly start: number; readonly end: number }) =>
    one.start === name.start && one.end >= name.end - 2;
  return statements.some(
    ({ places, persons, organizations }) => places.some(fills) || persons.some(fills) || organizations.some(fills),
  );
}

function draftFrom(context: PageContext, entry: ListedEntry, known: OccasionMention | null): Draft | null {
  const { name, statement, day, row } = entry;
  const folded = context.reading.folded.slice(name.start, name.end);
  if (known === null && (NO_EVENT.test(folded) || isVetoed({ folded }) || isOfPlaceOrPerson(entry))) return null;
  if (SCHOOL_YEAR.test(folded)) return null;
  // `Żółwin – 3 maja`: of one word nobody knows what it is.
  if (known === null && !isTitle(context, entry)) return null;
  const [date, more] = joinConsecutive([...resolveMention(context, statement, day)]);
  if (date === undefined || more !== undefined) return null;
  if (known === null && lengthOf(date) > LONGEST_RANGE) return null;
  const text = context.page.text.slice(name.start, name.end).replace(/\s+/gu, ' ').trim();
  const called = known === null ? text : text.replace(WHERE_BEHIND, '');
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
