import type { Stamp } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { isEventDetail, isEventLabel, isVenueLine } from '../event-label.ts';
import { isMonth } from '../html/is-day.ts';
import { readStamp } from '../publication/read-stamp.ts';
import type { RawBlock } from '../raw-block.ts';
import { datelineOf, isPutUpThen } from './dateline-of.ts';
import { isEntryLine } from './entry-line.ts';

/** A dated item of a news archive: its title's index, its stamp, and the index of the line that is only the date (null where the markup dates it). */
export interface Item {
  readonly title: number;
  readonly line: number | null;
  readonly dated: Stamp;
}

export interface Datelines {
  readonly items: readonly Item[];
  /** The one date under or above the title of a page that is no archive, and its line: the page's publication. */
  readonly page: { readonly line: number; readonly dated: Stamp } | null;
}

type Order = 'before' | 'after';

const MAX_TITLE = 250;
const MIN_TEASER = 60;
/** A category or a second title line may stand between title and date; running text may not. */
const MAX_LEAD = 80;
/** How many blocks may stand above the page's own date: a title, its second line, a category. */
const HEAD = 4;

const PROGRAMME_LINE =
  /^(?:od\s|godz\.?\s|g\.\s?)?\d{1,2}[.:][0-5]\d(?:\s?[–-]\s?\d{1,2}[.:][0-5]\d)?\s?(?:[–—|:-]|\s\p{L})/iu;

/** `W programie:`, `Program:`, `Plan imprezy:`, on folded text. Trap: `W programie m.in. koncert gwiazdy`, which a notice goes on with. */
const PROGRAMME_HEAD =
  /^\P{L}{0,3}(?:(?:w\s)?program(?:ie)?|(?:ramowy\s)?(?:program|plan|harmonogram|porzadek)(?:\s\p{L}{3,16}){1,3})\s?:$/u;

/** On pages of what is to come, the date under a title is when it happens. */
const AGENDA =
  /kalendar|wydarze|imprez|termin|harmonogram|program|repertuar|zapowied|nadchodz|przed nami|(?<![a-z])(?:co,? gdzie|gdzie i kiedy)/;
const NEWS = /aktualno|wiadomo|archiwum|news|prasow/;

const length = (block: RawBlock): number => block.end - block.start;

/** A heading, or a short line without a final stop that words could stand under; not `9.00 Otwarcie obrad`. */
function titleLike(text: string, block: RawBlock | undefined): boolean {
  if (!block || length(block) > MAX_TITLE) return false;
  if (block.kind === 'heading') return datelineOf(text, block) === null;
  if (block.kind !== 'paragraph') return false;
  const line = text.slice(block.start, block.end);
  return !/[.:;,]$|\n/.test(line) && /^\P{N}{2}/u.test(line) && datelineOf(text, block) === null;
}

function itemAt(text: string, raw: readonly RawBlock[], line: number, dated: Stamp, order: Order): Item | null {
  const title = order === 'before' ? line - 1 : line + 1;
  if (!titleLike(text, raw[title])) return null;
  const body = raw[order === 'before' ? line + 1 : line + 2];
  // A title that is no heading needs its teaser to be one: lines of a programme have none.
  if (raw[title]?.kind !== 'heading' && !(body?.kind === 'paragraph' && length(body) >= MIN_TEASER)) return null;
  return { title, line, dated };
}

function isAgenda(text: string, raw: readonly RawBlock[], first: number): boolean {
  const above = raw.slice(0, first).filter(({ kind }) => kind === 'heading');
  const last = above.at(-1) ?? raw[0];
  const words = [above[0], last].map((block) => (block ? fold(text.slice(block.start, block.end)) : '')).join(' ');
  return AGENDA.test(words) && !NEWS.test(words);
}

/** Right below the page's only heading of the first level, whatever a menu printed above that. */
function isBelowTitle(raw: readonly RawBlock[], line: number): boolean {
  const titles = raw.flatMap(({ kind, level }, index) => (kind === 'heading' && level === 1 ? [index] : []));
  return titles.length === 1 && titles[0] === line - 1;
}

/** `3-5 czerwca 2022 r.`, `od 3 do 5 czerwca 2022`, `18 czerwca 2022 r. (sobota)`, `15.11.2023, godz. 10:00`. */
const OTHER_DAY =
  /^(?:\p{L}{2,14},?\s){0,2}\d{1,2}(?!\d)[^\n]{0,34}(?<!\d)(?:19|20)\d\d(?!\d)(?:\s(?:r\.|roku))?(?:[,\s(][^\n]{0,16})?$/u;

/** `### 1 lutego 2017 r.` where another heading of its level is `### 3-5 czerwca 2022 r.`: the days of a chronicle; nobody is published over days, or within brackets. */
const isAmongDays = (text: string, raw: readonly RawBlock[], line: number): boolean =>
  raw[line]?.kind === 'heading' &&
  raw.some(
    (block, index) =>
      index !== line &&
      block.kind === 'heading' &&
      block.level === raw[line]?.level &&
      length(block) <= MAX_LEAD &&
      OTHER_DAY.test(text.slice(block.start, block.end).trim()),
  );

/** The lines of a short block, folded. */
const linesOf = (text: string, block: RawBlock): readonly string[] =>
  length(block) > MAX_TITLE ? [] : fold(text.slice(block.start, block.end)).split('\n');

function headsProgramme(text: string, head: RawBlock | undefined, first: RawBlock | undefined): boolean {
  if (head === undefined || length(head) > MAX_LEAD * 4) return false;
  const [line = '', below = ''] = text.slice(head.start, head.end).split('\n');
  if (!PROGRAMME_HEAD.test(fold(line).trim())) return false;
  const next = below === '' && first !== undefined ? text.slice(first.start, first.start + 20) : below;
  return first?.kind === 'list_item' || PROGRAMME_LINE.test(next.trim());
}

function pageDate(
  text: string,
  raw: readonly RawBlock[],
  lines: readonly (readonly [number, Stamp])[],
): Datelines['page'] {
  const [first] = lines;
  if (!first) return null;
  const [line, dated] = first;
  const above = raw.slice(0, line);
  const far = line > HEAD || above.some((block) => block.kind !== 'heading' && length(block) > MAX_LEAD);
  if (far && !isBelowTitle(raw, line)) return null;
  if (isAmongDays(text, raw, line)) return null;
  const follows = raw[line + 1];
  // `12 września 2019, 10:00` and below it `Miejsce: Dom Ludowy`
  if (follows !== undefined && isEventDetail(fold(text.slice(follows.start, follows.end)))) return null;
  // `SOBOTA, 9 września 2017` / `10.00 – korowód`: the day of a programme.
  if (
    follows !== undefined &&
    PROGRAMME_LINE.test(text.slice(follows.start, Math.min(follows.end, follows.start + 20)))
  )
    return null;
  // `sobota, 25 maja 2019 r.` / `Park Miejski, Ryki` / `start: 14:00`
  // Below running text `Wstęp wolny` is a sentence of it.
  const near = follows !== undefined && length(follows) <= MAX_LEAD ? [follows, raw[line + 2]] : [];
  const beside = near.flatMap((block) => (block === undefined ? [] : linesOf(text, block)));
  if (beside[0] !== undefined && isVenueLine(beside[0])) return null;
  if (beside.slice(0, 3).some(isEventDetail)) return null;
  // `25 sierpnia 2019 r.` / `W programie:` / `12.00 msza święta`
  if (headsProgramme(text, follows, raw[line + 2])) return null;
  // A day that heads the lines of a `Harmonogram imprez`
  if (raw[line]?.kind === 'heading' && isAgenda(text, raw, line)) return null;
  const titled = above.some(({ kind }) => kind === 'heading') || (line === 0 && titleLike(text, raw[1]));
  // `Program` + a day + its list: the day of the programme.
  const bulleted = raw[line]?.kind === 'list_item';
  const rows = (follows?.kind === 'list_item' && !bulleted) || follows?.kind === 'table_row';
  // Rows with days of their own take none from above: the day is that of the page.
  const below = follows === undefined ? '' : text.slice(follows.start, follows.end);
  // Nor do sentences that somebody says: `– Gdzie się spotkaliście?`
  const heads = follows !== undefined && (!rows || isEntryLine(below) || /^\p{Lu}.{20,400}\p{Ll}[.?!]$/su.test(below));
  return titled && heads ? { line, dated } : null;
}

/** Finds the dated items of an archive (at least two), or else the one date that the page has under its title. */
export function findItems(text: string, raw: readonly RawBlock[]): Datelines {
  const marked = raw.flatMap((block, title) => (block.dated ? [{ title, line: null, dated: block.dated }] : []));
  if (marked.length > 0) return { items: marked, page: null };
  // Of one box alone the name tells little: gov.pl calls the day of any piece of news `event-date`.
  const cards = raw.filter(({ happens }) => happens !== undefined).length > 1;
  const lines = raw.flatMap((block, index) => {
    const above = raw[index - 1];
    // `Kiedy?` and below it a day.
    const labelled = above !== undefined && isEventLabel(text.slice(above.start, above.end));
    const told =
      block.cells.length > 0 ||
      (block.kind === 'list_item' && !isPutUpThen(text, block)) ||
      labelled ||
      block.happens === 'sure' ||
      (cards && block.happens === 'likely');
    const stamp = told ? null : datelineOf(text, block);
    return stamp ? [[index, stamp] as const] : [];
  });
  const find = (order: Order): Item[] =>
    lines.flatMap(([line, dated]) => {
      const item = itemAt(text, raw, line, dated, order);
      return item ? [item] : [];
    });
  const [before, after] = [find('before'), find('after')];
  const items = after.length > before.length ? after : before;
  const first = items[0];
  const archive = first && items.length >= 2 && items.length * 2 > lines.length && !isAgenda(text, raw, first.title);
  if (archive) return { items, page: null };
  return { items: [], page: lines.length === 1 ? pageDate(text, raw, lines) : issueDate(text, raw) };
}

/** `Biuletyn Związku nr 3`, `Kurier Gminny 2/2024`. */
const BULLETIN = /(?<![a-z])(?:biuletyn|newsletter|informator|kurier|kwartalnik|miesiecznik|gazeta|gazetka)(?![a-z])/;
const NUMBERED = /(?<![a-z])(?:nr|numer|wydanie|no\.?)\s?\d|\d{1,2}\s?\/\s?\d/;

/** `czerwiec 2024` right below the name of a bulletin and its number: when the issue came out. Trap: a month below any other heading. */
function issueDate(text: string, raw: readonly RawBlock[]): Datelines['page'] {
  const line = raw
    .slice(1, HEAD)
    .findIndex((block) => length(block) < 20 && isMonth(text.slice(block.start, block.end)));
  const block = raw[line + 1];
  if (line < 0 || block === undefined || block.cells.length > 0) return null;
  const above = raw.slice(0, line + 1).map((one) => fold(text.slice(one.start, one.end)));
  const value = readStamp(text.slice(block.start, block.end));
  if (value === null || !above.some((title) => title.length < 120 && BULLETIN.test(title) && NUMBERED.test(title)))
    return null;
  const span = { start: block.start, end: block.end };
  return { line: line + 1, dated: { value, raw: text.slice(block.start, block.end), span, source: 'dateline' } };
}
