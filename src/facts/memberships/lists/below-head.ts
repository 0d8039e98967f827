import type { PageContext, Statement } from '../../context.ts';
import { PENDING } from '../cues/cue.ts';
import { isLabelledCard, isTownAbroad } from '../twins/twin-cards.ts';
import { isBond, isCountryAlone, isTwinLine } from '../twins/twin-lines.ts';
import { fieldStatements } from './card-fields.ts';
import { SAYING } from './items-below.ts';
import { isOrganizationLine } from './organization-lines.ts';
import { labelsBelow } from './told-below.ts';

/** What stands under a heading, a name or a line that is an item. */
export function belowHead(context: PageContext, block: number): readonly Statement[] {
  const { blocks } = context.page;
  const own = blocks[block]?.kind;
  const fields = fieldStatements(context, block);
  if (fields.length > 0) return fields;
  const below = context.byBlock[block + 1] ?? [];
  if (own === 'heading') return linesBelow(context, block);
  if (isLabelledCard(context, block)) return labelsBelow(context, block);
  if (blocks[block + 1]?.kind !== 'paragraph') return [];
  const isHead = (at: number) => isTownAbroad(context, at) || isTwinLine(context, at);
  if (isHead(block) && !isHead(block + 1) && !isCountryAlone(context, block + 1))
    // `Trwają rozmowy z X` below an agreement is of another.
    return isBond(context.byBlock[block] ?? []) && below.some((one) => PENDING.test(one)) ? [] : below;
  // `od 1991` as a line of its own under a card's name.
  const dated = /^\s{0,3}(?:od|w|data|rok|czlon\p{L}{2,8}|przyje\p{L}{2,4}|przystapi\p{L}{2,5})\s/u.test(
    below[0]?.folded ?? '',
  );
  if (own !== 'paragraph' || !dated || isOrganizationLine(context, block + 1)) return [];
  const short = below.length === 1 && (below[0]?.text.length ?? 0) < 60;
  return short || isOrganizationLine(context, block) ? below : [];
}

/** The paragraph under a card's heading, and short ones that go on. */
function linesBelow(context: PageContext, heading: number): readonly Statement[] {
  const first = context.byBlock[heading + 1] ?? [];
  const kind = context.page.blocks[heading + 1]?.kind;
  const says = kind === 'paragraph' || (kind === 'list_item' && SAYING.test(first[0]?.folded ?? ''));
  if (!says) return [];
  const lines = [...first];
  for (let at = heading + 2; at <= heading + 4; at++) {
    const block = context.page.blocks[at];
    if (block?.kind !== 'paragraph' || block.end - block.start > 80) break;
    lines.push(...(context.byBlock[at] ?? []));
  }
  return lines;
}
