import type { PageContext } from '../../context.ts';
import { topicOf } from '../prose/topical.ts';
import type { Frame } from './frames.ts';

/** `Kto tworzy LOT`, and right below it the whole name of that one: the list stands below both. Trap: `Członkowie`, and below it the first of them. */
export function isOwnerBelow(context: PageContext, at: number, { kind, owner, span }: Frame): boolean {
  const line = context.byBlock[at]?.[0];
  const above = context.byBlock[at - 1]?.[0];
  if (kind !== 'members' || line === undefined || above === undefined || above.start > span.start) return false;
  return topicOf(context, line)?.name === owner.name;
}
