import type { Stamp } from '../../model/page.ts';
import { readLabels } from '../publication/read-labels.ts';
import { readStamp } from '../publication/read-stamp.ts';
import type { ElementNode } from './node.ts';
import type { Collected, MetadataLine } from './piece.ts';

/** Stamps of the items of an archive, by the piece each item begins with, and the metadata lines that are the page's own. */
export interface ItemDates {
  readonly dated: ReadonlyMap<number, Stamp>;
  readonly own: ReadonlySet<MetadataLine>;
}

/** Two boxes may be an article and its neighbour; so many dated boxes are a list of items. */
const FEWEST_ITEMS = 3;

/**
 * Tells the dates of items from the date of the page: where three boxes or more inside the content have a publication date each, every date belongs to
 * its box, and the page has none of its own there.
 */
export function dateItems({ pieces, metadata }: Collected, content: ElementNode): ItemDates {
  const inContent = metadata.filter(({ place }) => place !== 'beside');
  if (inContent.length < FEWEST_ITEMS) return ofPage(metadata);
  const first = firstPieces(pieces, content);
  const items = new Map<number, Stamp>();
  const used = new Set<MetadataLine>();
  const boxes = new Set<ElementNode>();
  for (const line of inContent) {
    const box = boxOf(line.element, first, content);
    if (box === null) continue;
    const start = first.get(box) ?? 0;
    const stamp = publicationOf(line.text);
    used.add(line);
    if (stamp === null) continue;
    boxes.add(box);
    if (!items.has(start)) items.set(start, stamp);
  }
  if (boxes.size < FEWEST_ITEMS) return ofPage(metadata);
  return { dated: items, own: new Set(metadata.filter((line) => !used.has(line))) };
}

/** No list of items: all is the page's own but what stands in the rows of its tables. */
function ofPage(metadata: readonly MetadataLine[]): ItemDates {
  return { dated: new Map(), own: new Set(metadata.filter(({ place }) => place !== 'row')) };
}

/** For every element inside the content that holds pieces, the first heading among them, or else the first piece. */
function firstPieces(pieces: Collected['pieces'], content: ElementNode): Map<ElementNode, number> {
  const first = new Map<ElementNode, number>();
  for (const [index, { element, kind }] of pieces.entries()) {
    for (let at: ElementNode | null = element; at !== null && at !== content; at = at.parent) {
      const known = first.get(at);
      if (known === undefined || (kind === 'heading' && pieces[known]?.kind !== 'heading')) first.set(at, index);
    }
  }
  return first;
}

function boxOf(
  element: ElementNode,
  first: ReadonlyMap<ElementNode, number>,
  content: ElementNode,
): ElementNode | null {
  for (let at: ElementNode | null = element; at !== null && at !== content; at = at.parent)
    if (first.has(at)) return at;
  return null;
}

function publicationOf(text: string): Stamp | null {
  const bare = readStamp(text);
  if (bare !== null) return { value: bare, raw: text, span: null, source: 'dateline' };
  const labels = readLabels(text);
  const label = labels.find(({ field }) => field === 'published') ?? labels.find(({ field }) => field === 'created');
  const value = label === undefined ? null : readStamp(label.value);
  return label === undefined || value === null ? null : { value, raw: label.value, span: null, source: label.label };
}
