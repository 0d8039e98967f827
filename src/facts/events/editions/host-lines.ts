import type { OccasionMention } from '../../../model/mention.ts';
import { romanValue } from '../../../polish/numerals.ts';
import { nounSingular } from '../../../polish/occasions/singular.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import { partOf } from '../../part-of.ts';
import { printedLines } from '../../printed-lines.ts';
import { yearAlone } from '../dates/year-alone.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { editionDraft } from './edition-rows.ts';

const RULE = 'facts/events/editions/host-lines.ts';
/** Lines that give no number are a list from here on. */
const FEWEST = 2;
/** Statements back from a list's first line to what says of what. */
const ABOVE = 3;
const LONGEST = 110;
/** `III – Szydłów 2009`, `3. Szydłów 2009`: which one it was. */
const NUMBER =
  /^\P{L}{0,3}?(?:([IVXLC]{1,7})[.)]?\s{0,2}(?:[–—:-]\s{1,2}|(?=\p{Lu}\p{Ll})|(?=(?:19|20)\d\d))|(\d{1,2})[.)]\s{1,2})/u;
const YEAR = /(?<![\d.])((?:19|20)\d\d)(?!\d)/u;
const BESIDE = /(?<!\p{L})(?:r|rok|roku|w|we|miasto|gospodarz)(?!\p{L})/giu;
/** Its theme: `„Tysiąc lat miasta”`. */
const THEME = /[„"“][^„"”“\n]{2,90}[”"“]/gu;
/** Whose years it tells: `Wykaz zjazdów`, `Dotychczasowe kongresy`, `Edycje Forum`. */
const LISTS =
  /^\P{L}{0,3}(?:wykaz|lista|spis|zestawienie|historia|kalendarium|dotychczas|poprzedni|wczesniejsz|minion|edycje|gdzie\s|miejsca\s|gospodarze\s)|:\s{0,2}$/u;
/** Traps: who won it, who came, who is in it. */
const OF_OTHERS = phrase(
  /(?<!\p{L})(?:laurea[tc]|zwycie[zs]|nagrod|nagradz|zdobyw|finali[sc]|uczestni|czlonk|czlonkow|wyrozni|partner|delegac|sponsor|najleps|medalist|sklad)/u,
);
/** What is held in one town after another. */
const TRAVELS: ReadonlySet<string> = new Set(['congress', 'conference', 'forum', 'assembly', 'seminar', 'meeting']);

interface Held {
  readonly statement: Statement;
  readonly year: Draft['dates'][number];
  readonly town: DraftPlace;
  readonly edition: number | null;
}

/**
 * Where a series was held, each year with its town, which no line calls by name: `Wykaz Zjazdów Miast` over `1980` / `Zwolle/Holandia` / `„Początek”`,
 * or over `1997 – Gdańsk`. Traps: `Laureaci konkursu` over `2019 – Ustka`; `Nasze biura` over `Ustka 2019`.
 */
export function collectHostLines(context: PageContext, read: ReadonlySet<number | null>): readonly Draft[] {
  const runs: Held[][] = [[]];
  let year: Draft['dates'][number] | null = null;
  for (const line of context.statements.flatMap(printedLines)) {
    const row = line.kind === 'table_row' && !read.has(line.block) ? heldInRow(context, line) : null;
    if (row !== null) {
      runs.at(-1)?.push(row);
      continue;
    }
    const alone = isPlainLine(line) ? yearLine(line) : null;
    const held = !isPlainLine(line) || read.has(line.block) || alone !== null ? null : heldIn(line, year);
    if (held !== null) runs.at(-1)?.push(held);
    else if (alone === null && !isTheme(line)) runs.push([]);
    year = alone;
  }
  return runs.filter(({ length }) => length >= FEWEST).flatMap((run) => draftsOf(context, run));
}

const isPlainLine = ({ kind, text, occasions }: Statement): boolean =>
  kind !== 'heading' && kind !== 'table_row' && text.length <= LONGEST && occasions.length === 0;

const isTheme = ({ text }: Statement): boolean => text.replace(THEME, '').trim() === '' && text.trim() !== '';

/** `1980`, `1980 r.` and no more. */
function yearLine({ text, start }: Statement): Draft['dates'][number] | null {
  const found = /^\P{L}{0,3}?((?:19|20)\d\d)(?:\s?r\.?)?[\s:–—-]{0,3}$/u.exec(text);
  return found?.[1] === undefined ? null : yearAlone(found[1], start + text.indexOf(found[1]));
}

/** A town and its country, with a year or below one, and no other word. */
function heldIn(line: Statement, above: Draft['dates'][number] | null): Held | null {
  const { text, start, places } = line;
  const printed = YEAR.exec(text);
  if ((printed === null) === (above === null)) return null;
  const year = printed?.[1] === undefined ? above : yearAlone(printed[1], start + printed.index);
  const [place, more] = places.filter(isSettlement);
  if (year === null || more !== undefined || place?.role === 'street') return null;
  const number = NUMBER.exec(text);
  const edition = number === null ? null : numberOf(number);
  let rest = text.replace(NUMBER, ' ').replace(THEME, ' ').replace(YEAR, ' ');
  for (const one of places)
    if (one === place || one.candidates[0]?.type === 'country')
      rest = rest.replace(text.slice(one.start - start, one.end - start), ' ');
  rest = rest.replace(BESIDE, ' ').replace(/[()]/gu, ' ').trim();
  if (place !== undefined)
    return /[\p{L}\d]/u.test(rest) ? null : { statement: line, year, town: draftPlace(place, 'stated'), edition };
  const name = rest.replace(/^[\s–—:,./-]{1,4}|[\s–—:,./-]{1,4}$/gu, '');
  const candidate = placeNominative(name).find((one) => one.name === name && one.type === 'town');
  const at = text.indexOf(name);
  if (candidate === undefined || name === '') return null;
  return {
    statement: line,
    year,
    town: { name, candidate, span: { start: start + at, end: start + at + name.length }, basis: 'stated' },
    edition,
  };
}

const numberOf = ([, roman, digits]: RegExpExecArray): number | null =>
  roman === undefined ? Number(digits) : romanValue(roman.toLowerCase());

/** `1980 | Zwolle, Holandia | Założenie`: a cell that is a year, and the next one a town. Trap: `Rok założenia | Koło`. */
function heldInRow(context: PageContext, row: Statement): Held | null {
  if (row.occasions.length > 0 || row.dates.some(({ expression }) => expression.dates[0]?.start.day != null))
    return null;
  const cells = context.page.blocks[row.block]?.cells ?? [];
  const lines = cells.map(({ start, end }) => partOf(row, start - row.start, end - row.start));
  const at = lines.findIndex((cell) => yearLine(cell) !== null);
  const [year, town] = [lines[at], lines[at + 1]];
  if (year === undefined || town === undefined) return null;
  const headed = YEAR_HEADER.test(cells[at]?.header ?? 'rok') && TOWN_HEADER.test(cells[at + 1]?.header ?? 'miasto');
  return headed ? heldIn(town, yearLine(year)) : null;
}

const YEAR_HEADER = /^\s{0,3}(?:rok|lata|data|termin|kiedy)\s{0,3}:?\s{0,3}$/iu;
const TOWN_HEADER = /gospodarz|miejsc|miast|gdzie/iu;

/** The one thing that the lines above a list name: `Wykaz Zjazdów Miast`, the heading `Kongresy Gmin`. */
function seriesAbove(context: PageContext, first: Statement): OccasionMention | null {
  for (let index = first.index - 1; index >= Math.max(0, first.index - ABOVE); index--) {
    const above = context.statements[index];
    if (above === undefined) return null;
    const [one, ...others] = above.occasions.filter(({ weight, named }) => weight !== 'hypernym' && named);
    // `Laureaci` between the series and the lines
    if (OF_OTHERS.test(above) || (above.kind === 'heading' && above.occasions.length === 0)) return null;
    if (one === undefined) continue;
    if (others.length > 0 || one.edition !== null || !TRAVELS.has(one.classification)) return null;
    return one.plural && (above.kind === 'heading' || LISTS.test(above.folded)) ? one : null;
  }
  return null;
}

function draftsOf(context: PageContext, run: readonly Held[]): readonly Draft[] {
  const [first] = run;
  const series = first === undefined ? null : seriesAbove(context, first.statement);
  if (series === null) return [];
  const topic = { ...series, name: nounSingular(series), series: null };
  // `3.` of a list that is not in order counts its lines, not what was held.
  const counted = run.every(({ edition }, at) => edition !== null && edition === (first?.edition ?? 0) + at);
  return run.map(({ statement, year, town, edition }) => {
    const draft = editionDraft(context, statement, topic, counted ? edition : null, year);
    draft.row = null;
    draft.places.splice(0, draft.places.length, town);
    draft.supports.push({ field: 'places', ...town.span, rule: RULE });
    return { ...draft, supports: draft.supports.map((one) => ({ ...one, rule: RULE })) };
  });
}
