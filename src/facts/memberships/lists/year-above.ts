import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import { fold } from '../../../polish/fold.ts';
import { cardinalValue } from '../../../polish/numerals.ts';
import type { PageContext, Statement } from '../../context.ts';
import { yearOfRow } from '../../year-of-row.ts';
import type { Claim } from '../claim.ts';

/** In a chronicle a line that is only a year dates what follows up to the next one; in a table the cell at the left dates its row. */
export function yearAbove(context: PageContext, statement: Statement): Claim['start'] {
  const { blocks, text } = context.page;
  const beside = yearOfRow(context.page, statement.block);
  if (beside !== null) return beside;
  const row = dayOfRow(context, statement);
  if (row !== null) return row;
  for (let at = statement.block - 1; at >= 0 && statement.block - at <= 4; at--) {
    const block = blocks[at];
    if (block === undefined) return null;
    const year = /^\s{0,3}((?:1[89]|20)\d\d)(?:\s{0,2}r(?:ok|\.))?\s{0,3}:?\s{0,3}$/u.exec(
      text.slice(block.start, block.end),
    );
    if (year?.[1] !== undefined) {
      const start = block.start + text.slice(block.start, block.end).indexOf(year[1]);
      return { value: year[1], span: { start, end: start + 4 } };
    }
    const day = block.kind === 'term' ? dayOfTerm(context, at) : yearFirst(context, at);
    if (day !== null) return day;
    // Above the text of another entry stands the day of that one.
    if (block.kind === 'heading' || block.kind === 'term' || block.kind === 'definition') return null;
  }
  return null;
}

/** `9 X 1997 | …`: the day in the left cell of a row of two. */
function dayOfRow(context: PageContext, statement: Statement): Claim['start'] {
  const [first, ...others] = context.page.blocks[statement.block]?.cells ?? [];
  const day = statement.dates[0];
  if (first === undefined || others.length !== 1 || day === undefined || day.end > first.end) return null;
  const range = day.expression.dates[0];
  const start =
    range === undefined || range.end !== null ? null : resolveDate(day.expression, range, null, 'past').start;
  return start === null ? null : { value: start, span: { start: day.start, end: day.end } };
}

/** `9 X 1997` as the term of a chronicle's entry. */
function dayOfTerm(context: PageContext, at: number): Claim['start'] {
  const [only, ...others] = (context.byBlock[at] ?? []).flatMap(({ dates }) => dates);
  const range = only?.expression.dates[0];
  if (only === undefined || range === undefined || others.length > 0 || range.end !== null) return null;
  const { start } = resolveDate(only.expression, range, null, 'past');
  return start === null ? null : { value: start, span: { start: only.start, end: only.end } };
}

/** `2014, 31 grudnia`, `2004, maj` as a line of its own: a chronicle's day behind its year. Trap: `2011, 8–9 czerwca`, days of an event. */
function yearFirst({ page }: PageContext, at: number): Claim['start'] {
  const block = page.blocks[at];
  const line = block === undefined ? '' : page.text.slice(block.start, block.end);
  const told = /^\s{0,3}((?:1[89]|20)\d\d),\s{1,2}(?:(\d{1,2})\s)?(\p{L}{3,12})\s{0,3}:?\s{0,3}$/u.exec(line);
  const month = told === null ? -1 : MONTHS.findIndex((stem) => fold(told[3] ?? '').startsWith(stem));
  if (block === undefined || told === null || month < 0) return null;
  const day = told[2] === undefined ? '' : `-${told[2].padStart(2, '0')}`;
  const start = block.start + line.search(/\S/u);
  return {
    value: `${told[1]}-${String(month + 1).padStart(2, '0')}${day}`,
    span: { start, end: start + line.trim().length },
  };
}

const MONTHS = ['styc', 'lut', 'mar', 'kwie', 'maj', 'czerw', 'lip', 'sierp', 'wrze', 'paz', 'list', 'grud'];

const LATER =
  /(?<![a-z])(?:(rok|(?:\d{1,2}|\p{L}{3,14})\s{1,3}lata?)\s{1,3}(?:pozniej|potem)|po\s{1,3}((?:\d{1,2}|\p{L}{4,14})\s{1,3}latach|roku)|w\s{1,3}(nastepnym|kolejnym)\s{1,3}roku)(?!\p{L})/gu;
/** `rok później`, `w następnym roku`, `po dwóch latach`. */
const yearsOf = (word: string): number | null =>
  /^(?:rok|roku|nastepnym|kolejnym)$/u.test(word) ? 1 : cardinalValue(word);

/** `Rok później dołączyła …` counts from the last year told before it; undefined where the words before `at` say no such thing, null where there is no year to count from. */
export function yearLater(context: PageContext, statement: Statement, at: number): Claim['start'] | undefined {
  const matches = [...statement.folded.slice(0, at - statement.start).matchAll(LATER)];
  const match = matches.at(-1);
  if (match === undefined || at - statement.start - match.index > 45) return undefined;
  const start = statement.start + match.index;
  const dates = context.statements
    .slice(Math.max(0, statement.index - 4), statement.index + 1)
    .flatMap((one) => one.dates);
  const last = dates.filter((date) => date.use === 'plain' && date.end <= start).at(-1);
  const year = last?.expression.dates[0]?.start.year ?? null;
  const later = yearsOf((match[1] ?? match[2] ?? match[3] ?? '').split(/\s/u)[0] ?? '');
  if (year === null || later === null) return null;
  return { value: String(year + later), span: { start, end: start + match[0].length } };
}
