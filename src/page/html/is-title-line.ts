import { isNamedTitle } from './content-names.ts';
import { type ElementNode, isBlock, type PageNode } from './node.ts';

const INLINE = new Set(['span', 'font', 'b', 'strong']);

/** `<span class="tytul">…</span><br>`: an inline element that is named for a title and has its line for itself. Trap: the title of a book within a sentence. */
export function isTitleLine(element: ElementNode): boolean {
  if (!INLINE.has(element.name) || !isNamedTitle(element) || element.parent === null) return false;
  const { children } = element.parent;
  const at = children.indexOf(element);
  return breaks(children.slice(0, at).findLast(shows)) && breaks(children.slice(at + 1).find(shows));
}

function shows(node: PageNode): boolean {
  return node.type === 'element' || node.data.trim() !== '';
}

function breaks(node: PageNode | undefined): boolean {
  return node === undefined || (node.type === 'element' && (node.name === 'br' || isBlock(node)));
}
