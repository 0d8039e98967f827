import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { resolvedWhen } from '../prose/prose-dates.ts';
import { isCategoryName } from './category-lines.ts';
import type { Frame } from './frames.ts';
import { memberOfItem } from './items.ts';

/**
 * `Samorządy | Organizacje | Firmy` as the head of a table of members: each cell is one, with its own year. Trap: `Gmina | Liczba mieszkańców`, a column of
 * something else.
 */
export function sectorColumns(
  context: PageContext,
  frame: Frame,
  row: Statement,
): readonly { readonly party: Party; readonly start: Claim['start'] }[] {
  const cells = context.page.blocks[row.block]?.cells ?? [];
  if (frame.kind !== 'members' || cells.length < 2) return [];
  if (!cells.every(({ header }) => header !== null && isCategoryName(header))) return [];
  return cells.flatMap((cell) => {
    const text = context.page.text.slice(cell.start, cell.end);
    const said = context.byBlock[row.block]?.find((one) => one.start <= cell.start && one.end >= cell.end);
    if (said === undefined || !/\p{L}{3}/u.test(text)) return [];
    const party = memberOfItem(context, cellOf(context, said, cell));
    if (party === null) return [];
    const date = said.dates.find((one) => one.start >= cell.start && one.end <= cell.end && one.use === 'plain');
    return [{ party, start: date === undefined ? null : (resolvedWhen(context, said, date)?.start ?? null) }];
  });
}

/** What a sentence holds of one cell, as an item of its own. */
function cellOf(
  { page, reading }: PageContext,
  said: Statement,
  { start, end }: { readonly start: number; readonly end: number },
): Statement {
  const within = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.start >= start && one.end <= end);
  return {
    ...said,
    start,
    end,
    text: page.text.slice(start, end),
    folded: reading.folded.slice(start, end),
    block: NO_BLOCK,
    dates: within(said.dates),
    places: within(said.places),
    organizations: within(said.organizations),
    persons: within(said.persons),
    occasions: within(said.occasions),
  };
}

/** A cell is no block of its own; what it names is all that it holds. */
const NO_BLOCK = -1;
