import { type ElementNode, elementsOf } from './node.ts';

const PARTS = new Set(['time', 'strong', 'b', 'em', 'span', 'small']);

/**
 * `<a class="tile"><time>12 kwietnia</time><strong>Zebranie</strong><em>Grudziądz</em></a>` side by side with others: a link that is a box of its own.
 * Traps: links in a sentence, of which each is a word or two; a menu, whose links hold no parts.
 */
export function isCard(element: ElementNode): boolean {
  if (element.name !== 'a' || element.parent === null) return false;
  const parts = elementsOf(element);
  if (parts.length < 2 || !parts.every(({ name }) => PARTS.has(name))) return false;
  if (element.children.some((child) => child.type === 'text' && child.data.trim() !== '')) return false;
  const known = ROWS.get(element.parent) ?? isRowOfLinks(element.parent);
  ROWS.set(element.parent, known);
  return known;
}

/** Asked of each link of a row: told once. */
const ROWS = new WeakMap<ElementNode, boolean>();

/** Two links or more, and no words between them. */
function isRowOfLinks({ children }: ElementNode): boolean {
  const links = children.filter((child) => child.type === 'element' && child.name === 'a');
  return links.length > 1 && children.every((child) => child.type === 'element' || child.data.trim() === '');
}
