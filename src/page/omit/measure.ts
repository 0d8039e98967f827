import { type ElementNode, given, isUnread } from '../html/node.ts';

/** How much text the elements of a page hold, by their `order`: all letters and marks, those in links, and how many links. White space does not count. */
export interface Measures {
  readonly text: Int32Array;
  readonly linked: Int32Array;
  readonly links: Int32Array;
}

/** Measures every element of a tree in one walk. What is not read measures nothing. */
export function measureTree(root: ElementNode): Measures {
  const size = root.page.length;
  const measures = { text: new Int32Array(size), linked: new Int32Array(size), links: new Int32Array(size) };
  measure(root, false, measures);
  return measures;
}

/** The letters and marks of an element. */
export function inkIn({ order }: ElementNode, { text }: Measures): number {
  return text[order] ?? 0;
}

/** Those of them that are in no link. */
export function plainIn({ order }: ElementNode, { text, linked }: Measures): number {
  return (text[order] ?? 0) - (linked[order] ?? 0);
}

function measure(element: ElementNode, inLink: boolean, measures: Measures): void {
  const link = inLink || (element.name === 'a' && given(element, 'href') !== undefined);
  let text = 0;
  let linked = 0;
  let links = link && !inLink ? 1 : 0;
  for (const child of element.children) {
    if (child.type === 'text') {
      text += child.ink;
      if (link) linked += child.ink;
    } else if (!isUnread(child)) {
      measure(child, link, measures);
      text += measures.text[child.order] ?? 0;
      linked += measures.linked[child.order] ?? 0;
      links += measures.links[child.order] ?? 0;
    }
  }
  measures.text[element.order] = text;
  measures.linked[element.order] = linked;
  measures.links[element.order] = links;
}
