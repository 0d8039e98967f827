import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { mainAssociation } from '../parties/owner.ts';
import { resolvedWhen } from '../prose/prose-dates.ts';
import { isCategoryName } from './category-lines.ts';
import { type Frame, NO_FLAGS } from './frames.ts';
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
  return cells.flatMap(linesOf(context)).flatMap((cell) => {
    const text = context.page.text.slice(cell.start, cell.end);
    const said = context.byBlock[row.block]?.find((one) => one.start <= cell.start && one.end >= cell.end);
    if (said === undefined || !/\p{L}{3}/u.test(text)) return [];
    const party = memberOfItem(context, cellOf(context, said, cell));
    if (party === null || isPersonAlone(said, party)) return [];
    const date = said.dates.find((one) => one.start >= cell.start && one.end <= cell.end && one.use === 'plain');
    return [{ party, start: date === undefined ? null : (resolvedWhen(context, said, date)?.start ?? null) }];
  });
}

/** `Gmina A`, `Gmina B` as the lines of one cell: each is an entry. */
const linesOf =
  ({ page }: PageContext) =>
  ({ start, end }: Span): readonly Span[] => {
    const found: Span[] = [];
    let from = start;
    for (const line of page.text.slice(start, end).split('\n')) {
      if (line.trim() !== '') found.push({ start: from, end: from + line.length });
      from += line.length + 1;
    }
    return found;
  };

/** `Anna Kos` in the column `Mieszkańcy`: people are no members that the page's list is of. Trap: `Zajazd Anna Kos`. */
const isPersonAlone = ({ persons }: Statement, { span }: Party): boolean =>
  persons.some((one) => one.start - span.start <= 1 && one.start >= span.start - 1 && one.end >= span.end - 1);

const SECTOR =
  /^\s{0,3}sektor\s{1,3}(?:publiczny|spoleczny|gospodarczy|mieszkancow|pozarzadowy|prywatny|obywatelski|samorzadowy)\s{0,3}:?\s{0,3}$/u;
const OF_MEMBERS = /(?<![a-z])(?:czlonk(?!\p{L}{1,4}\s{1,3}rady)|partner(?:zy|ow|ami|skich)(?!\p{L}))/u;
/** A board or a council has its sectors as well. */
const OF_ORGAN =
  /(?<![a-z])(?:rad(?:a|y|zie)|zarzad\p{L}{0,2}|komisj\p{L}{1,2}|organ\p{L}{0,2}|wniosk\p{L}{1,3}|nabor\p{L}{0,2}|konkurs\p{L}{0,2})(?!\p{L})/u;
const LOCAL_BODY = /(?:^|\s)(?:LGD|LGR|LOT|Lokaln\p{L}{1,3}\s(?:Grup|Organizacj)\p{L}{1,3})(?!\p{L})/u;

/**
 * `Sektor publiczny | Sektor społeczny` as the head of a table on a local group's page, below words on its members or partners: whom each lists belongs to it.
 * Traps: the same head below `Skład Rady`, or on a page of some other body.
 */
export function sectorHeads(context: PageContext, header: Statement): Frame | null {
  const cells = context.page.blocks[header.block]?.cells ?? [];
  if (cells.length < 2 || !cells.every(({ start, end }) => SECTOR.test(context.reading.folded.slice(start, end))))
    return null;
  const above = context.statements
    .slice(Math.max(0, header.index - REACH), header.index)
    .filter(({ scope, kind }) => scope === header.scope && kind !== 'table_row');
  const heading = above.filter(({ kind }) => kind === 'heading').at(-1);
  if (!above.some(({ folded }) => OF_MEMBERS.test(folded)) || (heading !== undefined && OF_ORGAN.test(heading.folded)))
    return null;
  const owner = mainAssociation(context, header.start);
  if (owner === null || !LOCAL_BODY.test(owner.name)) return null;
  return { kind: 'members', owner, inherited: true, ...NO_FLAGS, span: { start: header.start, end: header.end } };
}

const REACH = 4;

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
