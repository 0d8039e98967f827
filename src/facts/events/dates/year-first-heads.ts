import type { PageContext, Statement } from '../../context.ts';

/** `1996, 14 listopada`, `2004, maj`, `2011, 8–9 czerwca`, `1997 r.`: all of a line. */
const YEAR_FIRST =
  /^(?<year>(?:1[89]|20)\d\d)(?:,?\s(?:r\.,?\s?)?(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s)?\p{Ll}{3,12}|\s?r\.)?$/u;
const LONGEST = 30;
/** So many make a chronicle. */
const LEAST = 3;
/** How many blocks one of them may head. */
const MOST_BELOW = 4;

const HEADS = new WeakMap<PageContext, readonly (Statement | undefined)[]>();

/**
 * The line of a chronicle that a block stands below: `2001, 7 września` / `I Kongres Noteci w Drezdenku`. Null where it stands below none. Traps: a year alone
 * somewhere on the page; years that go back and forth, as those of a table.
 */
export function yearFirstHead(context: PageContext, block: number): Statement | null {
  return headsOf(context)[block] ?? null;
}

/** Whether a line is such a head: it is of what stands below it. */
export const isYearFirstHead = (context: PageContext, { block, text }: Statement): boolean =>
  headsOf(context)[block]?.block === block && text.length <= LONGEST;

function headsOf(context: PageContext): readonly (Statement | undefined)[] {
  const known = HEADS.get(context);
  if (known !== undefined) return known;
  const lines = context.byBlock.flatMap(([line, more]) =>
    line !== undefined && more === undefined && isHead(line) ? [line] : [],
  );
  const years = lines.map(({ text }) => Number(text.slice(0, 4)));
  const forwards = years.every((year, at) => at === 0 || year >= (years[at - 1] as number));
  const backwards = years.every((year, at) => at === 0 || year <= (years[at - 1] as number));
  const dated = lines.some(({ dates }) => dates[0]?.expression.dates[0]?.start.month != null);
  const heads: Statement[] = [];
  if (lines.length >= LEAST && dated && (forwards || backwards))
    for (const line of lines) for (let at = line.block; at <= line.block + MOST_BELOW; at++) heads[at] = line;
  HEADS.set(context, heads);
  return heads;
}

const isHead = ({ kind, text }: Statement): boolean =>
  kind !== 'table_row' && kind !== 'list_item' && text.length <= LONGEST && YEAR_FIRST.test(text.trim());
