import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { topicOf } from '../prose/topical.ts';

/** Blocks back to the heading that names the body. */
const REACH = 14;
/** Blocks back to a line that does, where no heading stands between. */
const NEAR = 3;

/**
 * The association under whose name a label or heading stands: `LGD „Zielone Wzgórza”` and below it `Gminy: A, B`, or a lower heading `Członkowie`.
 * Trap: a heading of the same rank ends what the one before named.
 */
export function bodyAbove(context: PageContext, statement: Statement): Party | null {
  const { blocks } = context.page;
  let level = statement.kind === 'heading' ? (blocks[statement.block]?.level ?? 0) : Number.POSITIVE_INFINITY;
  for (let at = statement.block - 1; at >= 0 && statement.block - at <= REACH; at--) {
    const [line] = context.byBlock[at] ?? [];
    const block = blocks[at];
    if (line === undefined || block === undefined) continue;
    if (block.kind === 'heading') {
      if (block.level >= level) continue;
      const named = topicOf(context, line);
      if (named !== null) return named;
      level = block.level;
    } else if (level === Number.POSITIVE_INFINITY && statement.block - at <= NEAR && block.kind !== 'list_item') {
      const named = topicOf(context, line);
      if (named !== null) return named;
    }
  }
  return null;
}
