import type { PageContext, Statement } from '../../context.ts';
import { hasVerb } from '../wording/has-verb.ts';

/** A box of a set: the heading that says whose it is, and the block that the first box's heading is. */
export interface Tile {
  readonly label: Statement;
  readonly first: number;
}

/** So many boxes in a row, each a heading and a day, are the rows of a table. */
const FEWEST = 3;
const LONGEST_LABEL = 60;
/** How far into its line the day may stand: `w piątek, 7 maja`. */
const OPENING = 24;
const MOST = 200;

/**
 * `Osiedle Leśne` / `7 kwietnia (środa), szkoła nr 2`, a heading and its line in a box, side by side with others: rows of meetings whose occasion stands
 * above them all. Null for any other line. Trap: sections of an article, of which one begins with a day.
 */
export function tileOf(context: PageContext, statement: Statement): Tile | null {
  if (statement.kind !== 'paragraph' && statement.kind !== 'list_item') return null;
  const label = labelOf(context, statement);
  if (label === null) return null;
  let [first, count] = [label.block, 1];
  for (let at = previous(context, first); at !== null && count < MOST; at = previous(context, first)) {
    first = at;
    count++;
  }
  for (let at = next(context, label.block); at !== null && count < FEWEST; at = next(context, at)) count++;
  return count < FEWEST ? null : { label, first };
}

/** The heading right above a line that begins with a day. */
function labelOf(context: PageContext, line: Statement): Statement | null {
  const [date] = line.dates;
  const opens = date !== undefined && date.use === 'plain' && date.start - line.start <= OPENING;
  if (!opens || date.expression.dates[0]?.start.day == null || context.byBlock[line.block]?.[0] !== line) return null;
  const [label, more] = context.byBlock[line.block - 1] ?? [];
  if (label === undefined || more !== undefined || label.kind !== 'heading') return null;
  const plain = label.dates.length === 0 && label.occasions.length === 0 && label.text.length <= LONGEST_LABEL;
  return plain && !hasVerb(label) && context.page.title?.span?.start !== label.start ? label : null;
}

const level = (context: PageContext, block: number): number => context.page.blocks[block]?.level ?? 0;

/** The heading of the box before, at most two blocks above. */
function previous(context: PageContext, heading: number): number | null {
  return [heading - 2, heading - 3].find((at) => isTile(context, at, level(context, heading))) ?? null;
}

function next(context: PageContext, heading: number): number | null {
  return [heading + 2, heading + 3].find((at) => isTile(context, at, level(context, heading))) ?? null;
}

function isTile(context: PageContext, heading: number, as: number): boolean {
  const line = context.byBlock[heading + 1]?.[0];
  if (line === undefined || level(context, heading) !== as) return false;
  return labelOf(context, line)?.block === heading;
}
