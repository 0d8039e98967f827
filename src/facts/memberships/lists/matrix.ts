import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { cleanName } from '../../../polish/organizations/clean-name.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { columnSense } from './column-sense.ts';
import { memberOfItem, organizationOfItem } from './items.ts';

const RULE = 'facts/memberships/lists/matrix.ts';

type Cell = NonNullable<PageContext['page']['blocks'][number]>['cells'][number];

/** What says `yes` in a cell: a mark, or since when. */
const YES =
  /^(?:tak|x|[✓✔+•●■]|jest|czlonek|czlonek\s{1,3}zalozyciel|od\s(?:roku\s)?\d{4}|(?:19|20)\d\d)(?:\s{0,2}(?:r\.|roku))?$/u;
const NO = /^(?:nie|brak|[-–—]{0,3}|0|n\/d|nie\s{1,3}dotyczy)$/u;
const YEAR = /(?:19|20)\d\d/u;
/** The column of the names. */
const NAMES =
  /^(?:|lp\.?|gmin[ay]|miast[oa]|samorzad|powiat|jednostka|nazwa|czlonek|organizacja|stowarzyszenie|zwiazek|siec)(?:\s[\p{L}\s/]{2,40})?$/u;
const BODIES = /^(?:organizacj|stowarzyszeni|zwiaz|siec)/u;
/** Of what the page must speak, above the table or in its title. */
const TOPIC = /organizacj|stowarzysz|zwiazk|(?<![a-z])siec|czlonk|przynalez|zrzesz|nalez/u;

/**
 * A table whose columns are associations, its rows municipalities, or the other way round, and a mark or a year where one belongs to the other:
 * `Gmina | Euroregion X | LGD Y`, `Nysa | tak | –`. Traps: numbers and sums in the cells, a table that nothing says to be of belonging.
 */
export function matrixClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((row) => {
    const cells = context.page.blocks[row.block]?.cells ?? [];
    const [first, ...rest] = cells.filter((cell) => !/^l\.?\s?p\.?$/u.test(fold(cell.header ?? '').trim()));
    if (row.kind !== 'table_row' || first === undefined || rest.length === 0 || context.byBlock[row.block]?.[0] !== row)
      return [];
    if (!NAMES.test(fold(first.header ?? '').trim()) || !isOnBelonging(context, row)) return [];
    return claimsOf(context, row, first, rest);
  });
}

function claimsOf(context: PageContext, row: Statement, first: Cell, rest: readonly Cell[]): readonly Claim[] {
  const columns = rest.map((cell) => ({ cell, head: headOf(cell, row) }));
  const bodies = columns.filter(({ head }) => head !== null && isBody(head.name));
  const towns = columns.filter(({ head }) => head !== null && isUnit(head.name));
  const listed = towns.length > 1 || BODIES.test(fold(first.header ?? '').trim());
  const heads = bodies.length > 0 ? bodies : listed ? towns : [];
  if (heads.length === 0 || !heads.every(({ cell }) => isMark(context, cell))) return [];
  const [name] = (context.byBlock[row.block] ?? []).filter(({ start }) => start <= first.start).slice(-1);
  const item = name === undefined ? null : { ...name, start: first.start, end: first.end };
  if (item === null) return [];
  const own = bodies.length > 0 ? memberOfItem(context, item) : organizationOfItem(context, item);
  if (own === null || (bodies.length > 0 ? isAssociation(own.name) : !isBody(own.name))) return [];
  return heads.flatMap(({ cell, head }) => {
    if (head === null || !YES.test(textOf(context, cell))) return [];
    const year = YEAR.exec(textOf(context, cell))?.[0];
    const at = cell.start + (year === undefined ? 0 : context.page.text.slice(cell.start, cell.end).indexOf(year));
    return [
      {
        member: bodies.length > 0 ? own : head,
        organization: bodies.length > 0 ? head : own,
        role: /zalozyciel/u.test(textOf(context, cell)) ? 'founding_member' : 'member',
        start: year === undefined ? null : { value: year, span: { start: at, end: at + year.length } },
        end: null,
        span: { start: row.start, end: row.end },
        rule: RULE,
        confidence: 0.88,
        inherited: false,
      },
    ];
  });
}

const textOf = ({ page }: PageContext, { start, end }: Span): string => fold(page.text.slice(start, end)).trim();

const isMark = (context: PageContext, cell: Cell): boolean => {
  const text = textOf(context, cell);
  return YES.test(text) || NO.test(text);
};

const isBody = (name: string): boolean => isAssociation(name) || isNetwork(name);
const isUnit = (name: string): boolean => /^(?:Gmina|Miasto|Powiat)\s\p{Lu}/u.test(name) || isTown(name);

/** A column's head, as the party that it names; its words stand above the row. */
function headOf({ header, start, end }: Cell, row: Statement): Party | null {
  const name = cleanName((header ?? '').replace(/\s+/gu, ' ').trim());
  // `W Stowarzyszeniu od`, `Data przyjęcia do Związku` say what their cells tell.
  if (
    name.length < 3 ||
    name.length > 90 ||
    !/\p{Lu}/u.test(name) ||
    columnSense(header ?? '') !== null ||
    /^\S{1,2}\s|\sod$/u.test(name)
  )
    return null;
  const span = end > start ? { start, end } : { start: row.start, end: row.end };
  return { name, acronym: null, span, resolved: true };
}

/** Statements above a table's first row that may say what it is of. */
const REACH = 4;

function isOnBelonging(context: PageContext, row: Statement): boolean {
  if (TOPIC.test(fold(context.page.title?.value ?? ''))) return true;
  let at = row.block;
  while (at > 0 && context.page.blocks[at - 1]?.kind === 'table_row') at--;
  for (let above = at - 1; above >= Math.max(0, at - REACH); above--)
    if ((context.byBlock[above] ?? []).some((one) => TOPIC.test(one.folded))) return true;
  return false;
}
