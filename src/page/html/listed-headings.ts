import { attribute, descendants, type ElementNode, given } from './node.ts';
import type { Piece } from './piece.ts';

/** So many alike are a list of items. */
const FEWEST = 3;
const HIGHEST_BOX = 6;

/**
 * Headings that stand over the items of a list, so that none of them is the title of the page: those that begin the dated items, those that are links, and
 * those that each have a box of their own beside boxes like it (`li`, `tr`, `div.post`). The sections of an article follow each other in one box.
 */
export function listedHeadings(
  pieces: readonly Piece[],
  items: ReadonlyMap<number, unknown>,
): ReadonlySet<ElementNode> {
  const headings = pieces.filter(({ kind }) => kind === 'heading').map(({ element }) => element);
  const found = new Set<ElementNode>(alike(headings));
  for (const [index, { element }] of pieces.entries()) if (items.has(index)) found.add(element);
  const highest = headings.filter(({ name }) => name === 'h1');
  // So many of the highest level are those of sections, as on start pages.
  if (highest.length >= FEWEST) for (const element of highest) found.add(element);
  return found;
}

/** Those of some headings that are links, or have boxes of their own in a row, where they are enough for a list. */
export function alike(headings: readonly ElementNode[]): readonly ElementNode[] {
  const linked = headings.filter(isLinked);
  return [...(linked.length >= FEWEST ? linked : []), ...inBoxes(headings)];
}

function isLinked(heading: ElementNode): boolean {
  for (const inner of descendants(heading)) if (inner.name === 'a' && given(inner, 'href') !== undefined) return true;
  return heading.parent?.name === 'a' || heading.parent?.parent?.name === 'a';
}

interface Row {
  readonly boxes: Set<ElementNode>;
  readonly headings: ElementNode[];
}

function inBoxes(headings: readonly ElementNode[]): ElementNode[] {
  if (headings.length < FEWEST) return [];
  const rows = new Map<ElementNode, Map<string, Row>>();
  for (const heading of headings) {
    let box: ElementNode = heading;
    for (let up = 0; up < HIGHEST_BOX && box.parent !== null; up++) {
      box = box.parent;
      if (box.parent !== null) addTo(rows, box.parent, box, heading);
    }
  }
  return [...rows.values()]
    .flatMap((kinds) => [...kinds.values()])
    .filter(({ boxes }) => boxes.size >= FEWEST)
    .flatMap((row) => row.headings);
}

function addTo(
  rows: Map<ElementNode, Map<string, Row>>,
  around: ElementNode,
  box: ElementNode,
  heading: ElementNode,
): void {
  const kinds = rows.get(around) ?? new Map<string, Row>();
  rows.set(around, kinds);
  const kind = `${nameOf(box)} ${nameOf(heading)}`;
  const row = kinds.get(kind) ?? { boxes: new Set(), headings: [] };
  kinds.set(kind, row);
  row.boxes.add(box);
  row.headings.push(heading);
}

/** Tag and first class: `div.post`, whatever else an item is called. */
function nameOf(element: ElementNode): string {
  return `${element.name}.${attribute(element, 'class').trim().split(/\s+/)[0] ?? ''}`;
}
