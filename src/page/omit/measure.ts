import { type ElementNode, given, isUnread } from '../html/node.ts';

/** How much text an element holds: all letters and marks, those in links, and how many links. White space does not count. */
export interface Measure {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
}

export type Measures = ReadonlyMap<ElementNode, Measure>;

export const NOTHING: Measure = { text: 0, linked: 0, links: 0 };

/** Measures every element of a tree in one walk. */
export function measureTree(root: ElementNode): Measures {
  const measures = new Map<ElementNode, Measure>();
  const visit = (element: ElementNode, inLink: boolean): Measure => {
    if (isUnread(element)) return NOTHING;
    const link = inLink || (element.name === 'a' && given(element, 'href') !== undefined);
    let text = 0;
    let linked = 0;
    let links = link && !inLink ? 1 : 0;
    for (const child of element.children) {
      if (child.type === 'text') {
        const size = inkOf(child.data);
        text += size;
        if (link) linked += size;
      } else {
        const inner = visit(child, link);
        text += inner.text;
        linked += inner.linked;
        links += inner.links;
      }
    }
    const measure = { text, linked, links };
    measures.set(element, measure);
    return measure;
  };
  visit(root, false);
  return measures;
}

function inkOf(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0) ink++;
  }
  return ink;
}
