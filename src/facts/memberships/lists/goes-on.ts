import type { PageContext } from '../../context.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import type { Frame } from './frames.ts';

/** Prose between the numbered items of a list tells of the one above it: what it does, where a twin town's office is. */
export function goesOn(context: PageContext, at: number, frame: Frame): boolean {
  const { blocks } = context.page;
  const between = blocks[at]?.kind === 'paragraph' && frame.kind !== 'members';
  const last = at + 1 >= blocks.length && frame.kind === 'organizations';
  const told =
    blocks[at - 1]?.kind === 'list_item' &&
    (blocks[at + 1]?.kind === 'list_item' || (last && !namesAnother(context, at)));
  return between && (told || (frame.kind === 'partners' && isAddressBetween(context, at)));
}

/** `Do 2019 r. gmina należała też do Związku Y.` below the last item: of that body. Trap: `Związek Y powstał w 1993 roku` below itself. */
function namesAnother({ page, byBlock }: PageContext, at: number): boolean {
  const item = page.blocks[at - 1];
  const above = item === undefined ? '' : page.text.slice(item.start, item.end);
  return (byBlock[at] ?? []).some(({ organizations }) =>
    organizations.some(({ name }) => isAssociation(name) && name.includes(' ') && !above.includes(name)),
  );
}

/** Lines of one address, and how long each may be. */
const MOST = 5;
const LONGEST = 60;
/** `735 14 Orlova`, `2650 Hvidovre`, `48-300 Nysa`. */
const POSTCODE = /(?<!\d)(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3})\s\p{Lu}/u;

/**
 * `Orlova` / `ul. Osvobozeni 796` / `735 14 Orlova` / `Czechy` between two numbered entries of a list of twin towns: where the one above is found. Trap: a story of
 * several lines, behind which another list begins.
 */
function isAddressBetween({ page }: PageContext, at: number): boolean {
  const { blocks, text } = page;
  let [first, last] = [at, at];
  while (blocks[first - 1]?.kind === 'paragraph' && at - first < MOST) first--;
  while (blocks[last + 1]?.kind === 'paragraph' && last - at < MOST) last++;
  if (last - first >= MOST || blocks[first - 1]?.kind !== 'list_item' || blocks[last + 1]?.kind !== 'list_item')
    return false;
  const lines = blocks.slice(first, last + 1).flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  return lines.every((line) => line.length <= LONGEST) && lines.some((line) => POSTCODE.test(line));
}
