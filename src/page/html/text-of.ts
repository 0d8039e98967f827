import { type ElementNode, isBlock, isUnread, type PageNode } from './node.ts';
import { needsSpace, tidyLine } from './tidy.ts';

/** Empty elements are not walked without end either. */
const FEW = 200;

/** The text of an element on one line, words of neighbouring blocks and cells kept apart; at most about `limit` characters. */
export function textOf(element: ElementNode, limit = 20_000): string {
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  const visit = (node: PageNode): void => {
    if (length > limit || visited++ > 2 * limit + FEW) return;
    if (node.type === 'text') {
      if (needsSpace(parts.at(-1), node.data)) parts.push(' ');
      parts.push(node.data);
      length += node.data.length;
      return;
    }
    if (isUnread(node)) return;
    const apart = isBlock(node) || node.name === 'br';
    if (apart) parts.push(' ');
    for (const child of node.children) visit(child);
    if (apart) parts.push(' ');
  };
  for (const child of element.children) visit(child);
  return tidyLine(parts.join('')).slice(0, limit);
}
