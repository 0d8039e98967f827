import { isTown } from '../../../polish/places/is-town.ts';
import { titleCase } from '../../../polish/title-case.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** Lines between a town's name and what is told of it. */
const REACH = 3;
const LONGEST = 40;

/**
 * `RYKI` as a line of its own, and below it `Miasto nad Zalewem. Jest członkiem Związku X`: of whom a card tells, on a page with several. Trap: one town's name
 * alone, which may be the page's own.
 */
export function townAbove(context: PageContext, statement: Statement): Party | null {
  const heads = headsOf(context);
  if (heads.size < 2) return null;
  for (let at = statement.block - 1; at >= 0 && statement.block - at <= REACH; at--) {
    const found = heads.get(at);
    if (found !== undefined) return found;
    if (context.page.blocks[at]?.kind === 'heading') return null;
  }
  return null;
}

const KNOWN = new WeakMap<PageContext, ReadonlyMap<number, Party>>();

/** The towns whose names are lines above a text, by block. */
function headsOf(context: PageContext): ReadonlyMap<number, Party> {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const heads = new Map<number, Party>();
  KNOWN.set(context, heads);
  const { blocks, text } = context.page;
  for (const [at, { kind, start, end }] of blocks.entries()) {
    const told = blocks[at + 1]?.kind === 'paragraph';
    if ((kind !== 'heading' && kind !== 'paragraph') || end - start > LONGEST || !told) continue;
    const printed = text.slice(start, end).trim();
    const name = /\p{Ll}/u.test(printed) ? printed : titleCase(printed);
    if ((kind === 'heading' || name !== printed) && isTown(name))
      heads.set(at, { name, acronym: null, span: { start, end }, resolved: true });
  }
  return heads;
}
