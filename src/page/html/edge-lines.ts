import { type ElementNode, elementsOf, type PageNode } from './node.ts';

/** A line of a page's header, footer or frame. */
export interface EdgeLine {
  readonly text: string;
  readonly source: string;
}

const LONGEST = 600;
const MOST_LINES = 40;
const INLINE = new Set(['a', 'br', 'b', 'strong', 'span', 'font', 'i', 'em']);

/** The lines of an element of the page's frame, lists and menus left out: their entries name other pages. */
export function edgeLines(element: ElementNode, source: string): readonly EdgeLine[] {
  const found: EdgeLine[] = [];
  const open: ElementNode[] = [element];
  let given = 0;
  for (let inner = open.pop(); inner !== undefined && given < MOST_LINES; inner = open.pop()) {
    if (isList(inner)) continue;
    if (inner.children.every((child) => child.type === 'text' || INLINE.has(child.name))) {
      given++;
      for (const text of linesOf(inner)) found.push({ text, source });
      continue;
    }
    for (const child of inner.children)
      if (child.type === 'text' && child.data.trim() !== '') found.push({ text: child.data, source });
    open.push(...elementsOf(inner).reverse());
  }
  return found;
}

function linesOf(element: ElementNode): string[] {
  const lines = [''];
  const visit = (node: PageNode): void => {
    if (node.type === 'text') lines.push(`${lines.pop()}${node.data.slice(0, LONGEST)}`);
    else if (node.name === 'br') lines.push('');
    else for (const child of node.children) visit(child);
  };
  visit(element);
  return lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST));
}

/** A list of more than one entry, or a menu. */
function isList({ name, children }: ElementNode): boolean {
  if (name === 'nav' || name === 'form') return true;
  return (name === 'ul' || name === 'ol') && children.filter((child) => child.type === 'element').length > 1;
}
