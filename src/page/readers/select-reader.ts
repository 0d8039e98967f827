import type { OmittedReason } from '../../model/page.ts';
import { alike } from '../html/listed-headings.ts';
import { attribute, descendants, type ElementNode } from '../html/node.ts';
import type { Head } from '../html/read-head.ts';
import { textOf } from '../html/text-of.ts';
import { READERS } from './index.ts';
import type { Marks, PageReader } from './page-reader.ts';
import { select } from './select.ts';

/** The reader that takes a page, and what it finds there. */
export interface SelectedReader {
  readonly name: string;
  readonly definition: PageReader | null;
  /** Null: the generic search is to find it. */
  readonly content: ElementNode | null;
  readonly title: ElementNode | null;
}

export interface PageEvidence {
  readonly root: ElementNode;
  readonly head: Head;
  readonly comments: readonly string[];
}

/** Content of a known CMS with less text than this is a frame that something else fills. */
const LEAST = 40;
const MAX_ASSETS = 200;
const ASSETS = new Set(['link', 'script', 'img']);

/** The first reader whose marks the page bears; the generic one where none does. */
export function selectReader(evidence: PageEvidence): SelectedReader {
  const clues = cluesOf(evidence);
  for (const definition of READERS) {
    if (!bears(evidence.root, clues, definition.marks)) continue;
    const content = definition.content
      .flatMap((selector) => select(evidence.root, selector))
      .find((element) => textOf(element, 200).length >= LEAST);
    const titles = (definition.title ?? [])
      .map((selector) => select(evidence.root, selector).filter((element) => textOf(element, 200) !== ''))
      .find((elements) => elements.length > 0);
    const title = titles === undefined || alike(titles).length > 0 ? null : titles[0];
    return { name: definition.name, definition, content: content ?? null, title: title ?? null };
  }
  return { name: 'generic', definition: null, content: null, title: null };
}

/** Elements that the reader knows to leave out or, with null, to keep. */
export function forcedReasons(
  { definition }: SelectedReader,
  root: ElementNode,
): ReadonlyMap<ElementNode, OmittedReason | null> {
  const forced = new Map<ElementNode, OmittedReason | null>();
  if (definition === null) return forced;
  for (const selector of definition.keep ?? []) for (const element of select(root, selector)) forced.set(element, null);
  for (const [reason, selectors] of Object.entries(definition.omit ?? {})) {
    for (const element of selectors.flatMap((selector) => select(root, selector)))
      forced.set(element, reason as OmittedReason);
  }
  for (const element of (definition.metadata ?? []).flatMap((selector) => select(root, selector)))
    forced.set(element, 'metadata');
  return forced;
}

interface Clues {
  readonly metas: string;
  readonly comments: string;
  readonly assets: string;
}

function cluesOf({ root, head, comments }: PageEvidence): Clues {
  const metas = ['generator', 'author', 'copyright', 'authoring_tool']
    .map((name) => head.metas.get(name) ?? '')
    .join('\n')
    .toLowerCase();
  const assets: string[] = [];
  for (const element of descendants(root)) {
    if (!ASSETS.has(element.name) || assets.length >= MAX_ASSETS) continue;
    assets.push((attribute(element, 'href') || attribute(element, 'src')).slice(0, 300));
  }
  return {
    metas,
    comments: comments.join('\n').toLowerCase(),
    assets: assets.join('\n').toLowerCase(),
  };
}

function bears(
  root: ElementNode,
  clues: Clues,
  { meta = [], comment = [], asset = [], elements = [] }: Marks,
): boolean {
  if (meta.some((mark) => clues.metas.includes(mark))) return true;
  if (comment.some((mark) => clues.comments.includes(mark))) return true;
  if (asset.some((mark) => clues.assets.includes(mark))) return true;
  return elements.some((set) => set.every((selector) => select(root, selector).length > 0));
}
