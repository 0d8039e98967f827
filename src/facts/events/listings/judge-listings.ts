import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementsOver } from '../../context.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { itemOf } from '../drafts/link.ts';
import { isVetoed } from '../rows/calendar-lines.ts';
import { inCalendar } from '../rows/calendar-rows.ts';
import { findListings } from './find-listings.ts';
import type { ListedEntry } from './listed-entry.ts';
import { isNoEvent, isOfPlaceOrPerson } from './no-event.ts';

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
/** The header of a column of days. Trap: `Termin składania ofert`. */
const TERM = /(?<!\p{L})terminy?(?=\s{0,3}(?:[\t|:]|$))/gu;
const LEAST_FORWARDS = 3;
/** In days. */
const LONGEST_PROGRAMME = 5;
const OLDEST = '1990';
const DAY = 86_400_000;

/** An entry, with the occasion that its name begins with. */
export interface NamedEntry {
  readonly entry: ListedEntry;
  readonly known: OccasionMention | null;
}

/** The lists of days and names of a page: those of events, and those of anything else. */
export interface JudgedListings {
  readonly events: readonly (readonly NamedEntry[])[];
  readonly others: readonly (readonly NamedEntry[])[];
}

const KNOWN = new WeakMap<PageContext, JudgedListings>();

/** Asked for once a page. */
export function judgedListings(context: PageContext): JudgedListings {
  const known = KNOWN.get(context) ?? judge(context);
  KNOWN.set(context, known);
  return known;
}

function judge(context: PageContext): JudgedListings {
  const events: (readonly NamedEntry[])[] = [];
  const others: (readonly NamedEntry[])[] = [];
  for (const entries of findListings(context)) {
    const listing = entries.map((entry) => ({ entry, known: knownIn(entry) }));
    (isOfOneItem(context, entries) && areEvents(context, listing) ? events : others).push(listing);
  }
  return { events, others };
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

function areEvents(context: PageContext, listing: readonly NamedEntry[]): boolean {
  const entries = listing.map(({ entry }) => entry);
  const none = listing.filter(({ entry, known }) => known === null && isNoEvent(context, entry));
  if (none.length * 4 >= entries.length) return false;
  const [first] = entries;
  if (first === undefined || entries.filter((one) => isOfPlaceOrPerson(one)).length * 2 > entries.length) return false;
  if (areCountedRows(context, listing)) return false;
  const above = headingsAbove(context, first);
  if (above.some(({ folded }) => isVetoed({ folded: folded.replace(TERM, ' ') }))) return false;
  if (inCalendar(context, first.statement)) return true;
  if (isProgramme(context, entries, above)) return false;
  const told = entries.filter(({ times, placed }) => times.length > 0 || placed).length;
  const certain = listing.filter(({ known }) => known !== null).length;
  if (above.some((one) => NEWS.test(one))) return false;
  if (above.some((one) => LIKELY.test(one)))
    return (
      told * 2 >= entries.length ||
      certain * 3 >= entries.length ||
      (above.some((one) => EVENTS.test(one)) && goesForwards(context, entries))
    );
  return certain >= 2 && certain * 2 >= entries.length && told * 2 >= entries.length;
}

/** `1 Kock Kock`, `2 Ryki Ryki`: rows of a table without its cells. Trap: `12 Rajd Kocka`, `13 Rajd Kocka`. */
function areCountedRows({ page: { text } }: PageContext, listing: readonly NamedEntry[]): boolean {
  const numbers = listing.map(({ entry: { name } }) =>
    Number(/^\d{1,2}(?=\s\p{Lu})/u.exec(text.slice(name.start, name.end))?.[0]),
  );
  return listing.every(({ known }, at) => known === null && numbers[at] === (numbers[0] ?? 0) + at);
}

/** `II Kongres Miast` over what happens on its days: the parts of one event, which its programme dates. Trap: `Spotkania sieci` over those of a year. */
function isProgramme(context: PageContext, entries: readonly ListedEntry[], above: readonly Statement[]): boolean {
  const title = context.page.title?.span ?? null;
  const titles = title === null ? [] : statementsOver(context, title);
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
