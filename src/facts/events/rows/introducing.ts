import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isHabit } from '../wording/cues.ts';
import { isTopicHeader } from '../wording/row-title.ts';
import { aboveOf } from './other-kind-above.ts';
import type { Tile } from './tile-rows.ts';

/** `Konsultacje odbędą się w trzech turach:`: nouns that have no singular, and their several times. */
const IN_TURNS = phrase(
  /(?<!\p{L})w\s{1,3}(?:nastepujacych|dwoch|trzech|czterech|pieciu|kilku)\s{1,3}(?:turach|terminach|miejscach|miejscowosciach|lokalizacjach|dniach|cyklach)(?!\p{L})[^.]{0,60}:\s{0,2}$/u,
);

/** Nouns that have no singular: `Warsztaty trwają od 15.30 do 19.00:` over rows may be several. */
const ONLY_PLURAL: ReadonlySet<string> = new Set(['warsztaty', 'konsultacje', 'zawody', 'eliminacje', 'ćwiczenia']);

/** `Harmonogram warsztatów` over rows: several. Trap: `Harmonogram konsultacji`, of their steps. */
const SCHEDULE =
  /^\P{L}{0,3}(?:harmonogram|terminarz|terminy|daty|(?:terminy\s{1,3}i\s{1,3}tematy|tematy\s{1,3}i\s{1,3}terminy))\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}warsztatow(?!\p{L})/u;

function isOverRows(occasion: OccasionMention, { folded, dates }: Statement): boolean {
  return ONLY_PLURAL.has(occasion.lemma) && dates.length === 0 && /:\s{0,2}$/u.test(folded);
}

/** The plural occasion that the rows are instances of: in the sentence or heading that introduces them, or in the block just above the table. */
export function introducing(context: PageContext, statement: Statement, tile: Tile | null): OccasionMention | null {
  const above = blocksAbove(context, statement, tile);
  const plurals = above.flatMap((block) => pluralIn(context, block, statement) ?? []);
  const [nearest] = plurals;
  // `Terminy zebrań wiejskich` over `kalendarz zebrań`: the same noun says more.
  const fuller = plurals.find(
    (one) => one.lemma === nearest?.lemma && one.name.split(' ').length > nearest.name.split(' ').length,
  );
  return fuller ?? nearest ?? (isUnnamed(context, statement) ? toldBefore(context, statement) : null);
}

/** So many blocks may stand between the rows and the sentence that says what they are. */
const MOST_PASSED = 4;

/** The blocks that may introduce a row, the nearest first: those that the structure names, those right above the rows, the heading. */
function blocksAbove(context: PageContext, statement: Statement, tile: Tile | null): readonly number[] {
  const { blocks, scopes } = context.page;
  const candidates: number[] = [];
  for (
    let at = blocks[statement.block]?.intro ?? null;
    at !== null && candidates.length < 4;
    at = blocks[at]?.intro ?? null
  )
    candidates.push(at);
  const own = tile === null ? blocks[statement.block]?.kind : undefined;
  const above = aboveOf(context.page);
  let at = (tile?.first ?? (own === 'paragraph' ? firstLine(context, statement.block) : statement.block)) - 1;
  let passed = 0;
  while (at >= 0 && candidates.length < 8) {
    if (own !== 'paragraph' && (blocks[at]?.kind === own || blocks[at]?.kind === 'term')) {
      at = above[at] ?? -1;
      continue;
    }
    candidates.push(at);
    passed++;
    if ((blocks[at]?.kind === 'heading' && !isMonth(context, at)) || passed > MOST_PASSED) break;
    at--;
  }
  const heading = scopes[statement.scope]?.heading;
  if (heading !== null && heading !== undefined) candidates.push(heading);
  return candidates;
}

/** `MARZEC 2023` over the rows of a month: below what is said of them all. */
function isMonth({ byBlock }: PageContext, block: number): boolean {
  const [line, more] = byBlock[block] ?? [];
  const [date, another] = line?.dates ?? [];
  if (line === undefined || more !== undefined || date === undefined || another !== undefined) return false;
  const { month, day } = date.expression.dates[0]?.start ?? {};
  return month != null && day == null && line.text.trim().length - (date.end - date.start) <= 2;
}

/** `W programie: koncerty, konkursy, pokazy`: what one occasion offers. */
const IN_PROGRAMME = /^\P{L}{0,3}w\sprogramie\s?(?:m\.\s?in\.)?:/u;

/** `Zebrania wiejskie ruszają jak co roku`, above this year's: no mere habit. Trap: `Zebrania odbywają się co roku`. */
const AS_EACH_YEAR = /(?<!\p{L})jak\s(?:co\sroku?|kazdego\sroku)(?!\p{L})/u;

function pluralIn(context: PageContext, block: number, row: Statement): OccasionMention | undefined {
  return [...(context.byBlock[block] ?? [])]
    .reverse()
    .filter((above) => (!isHabit(above) || AS_EACH_YEAR.test(above.folded)) && !IN_PROGRAMME.test(above.folded))
    .flatMap((above) => above.occasions.find((one) => isOfSeveral(context, one, above, row)) ?? [])[0];
}

function isOfSeveral(context: PageContext, one: OccasionMention, above: Statement, row: Statement): boolean {
  if (one.weight === 'hypernym') return false;
  if (one.plural || (one.lemma === 'warsztaty' && SCHEDULE.test(above.folded))) return true;
  if (isKindOfTopics(context, one, above)) return true;
  if (!one.cases.includes('nom')) return false;
  return IN_TURNS.test(above) || isOverRows(one, above) || (one.lemma === 'warsztaty' && hasTopics(context, row));
}

/** `Temat webinaru` over the column of a table. Trap: `Temat` / `Zebranie sprawozdawcze`, a row of its own. */
function isKindOfTopics({ page }: PageContext, one: OccasionMention, above: Statement): boolean {
  const { cells = [] } = page.blocks[above.block] ?? {};
  const cell = cells.find(({ start, end }) => one.start >= start && one.end <= end);
  return cell?.header === null && one.start > cell.start && isTopicHeader(page.text.slice(cell.start, cell.end));
}

/** Whether the row has a column of topics: each is an occasion of its own. */
function hasTopics({ page }: PageContext, { block }: Statement): boolean {
  return (page.blocks[block]?.cells ?? []).some(({ header }) => header !== null && isTopicHeader(header));
}

const MOST_LINES = 60;

/** The first of the paragraphs, one right after the other, that each open with a day. */
export function firstLine(context: PageContext, block: number): number {
  let first = block;
  while (first > 0 && block - first < MOST_LINES && opensWithDay(context, first - 1)) first--;
  return first;
}

/** Whether a block is one line of prose that opens with its day. */
export function opensWithDay(context: PageContext, block: number): boolean {
  const [line, more] = context.byBlock[block] ?? [];
  if (line === undefined || more !== undefined || line.kind !== 'paragraph' || line.text.length > LONGEST_LINE)
    return false;
  const [date] = line.dates;
  return date?.use === 'plain' && date.start - line.start <= OPENING && date.expression.dates[0]?.start.day != null;
}

const LONGEST_LINE = 140;
/** How far into its line the day may stand: `w piątek, 7 maja`. */
const OPENING = 24;

/** `Tematy i terminy:`, `Daty:`, which do not say of what. */
const ONLY_TERMS =
  /^\P{L}{0,3}(?:(?:tematy|terminy|daty|harmonogram|terminarz|program|plan)(?:\s(?:i|oraz)\s|\s|,\s)?){1,3}\P{L}{0,3}$/u;
const FAR = 8;

function isUnnamed({ page, byBlock }: PageContext, { block }: Statement): boolean {
  const intro = page.blocks[block]?.intro ?? null;
  return intro !== null && (byBlock[intro] ?? []).some(({ folded }) => ONLY_TERMS.test(folded));
}

/** `10 webinariów (lista niżej)` some lines above `Tematy i terminy:`; null where the lines between tell of several kinds. */
function toldBefore({ page, byBlock }: PageContext, { block }: Statement): OccasionMention | null {
  const intro = page.blocks[block]?.intro ?? block;
  const told = byBlock
    .slice(Math.max(0, intro - FAR), intro)
    .flatMap((statements) => statements.filter((one) => !isHabit(one)).flatMap(({ occasions }) => occasions))
    .filter(({ plural, weight }) => plural && weight === 'strong');
  return new Set(told.map(({ lemma }) => lemma)).size === 1 ? (told.at(-1) ?? null) : null;
}
