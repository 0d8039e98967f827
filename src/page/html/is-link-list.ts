import { inkIn, type Measures, plainIn } from '../omit/measure.ts';
import { attribute, descendants, type ElementNode } from './node.ts';

const LISTS = new Set(['ul', 'ol', 'div', 'p', 'table', 'section']);
const FEWEST = 5;
const LINKED = 0.9;
const LONGEST_MEAN = 45;
const EXTERNAL = /^(?:https?:)?\/\//i;

/** Whether a block is nothing but short links to pages of the same site: a menu, whatever it is called. */
export function isLinkList(element: ElementNode, measures: Measures): boolean {
  const links = measures.links[element.order] ?? 0;
  if (links < FEWEST || !LISTS.has(element.name)) return false;
  const text = inkIn(element, measures);
  if (text - plainIn(element, measures) < text * LINKED || text / links > LONGEST_MEAN) return false;
  let external = 0;
  for (const inner of descendants(element))
    if (inner.name === 'a' && EXTERNAL.test(attribute(inner, 'href'))) external++;
  return external < links / 2;
}
