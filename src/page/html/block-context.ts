import type { BlockKind } from '../../model/page.ts';
import { inkIn, type Measures } from '../omit/measure.ts';
import { isNamedTitle } from './content-names.ts';
import type { InlineStyle, Run } from './inline-run.ts';
import { isFileLink } from './is-file-link.ts';
import { descendants, type ElementNode, given } from './node.ts';
import { HEADING } from './tags.ts';

/** What a run of text found at some place of the tree would be. */
export interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly style: InlineStyle;
  /** The block that the run belongs to. */
  readonly element: ElementNode;
}

export const PLAIN: InlineStyle = { link: false, bold: false, file: false };

const LONGEST_TITLE = 220;
const LONGEST_BOLD_HEADING = 100;
/** A `dd` of a page's layout holds whole articles. */
const LONGEST_DEFINITION = 1500;

/** The context inside a block element, given the one around it. `defines`: a `dt` stands before it. */
export function contextOf(element: ElementNode, outer: Context, measures: Measures, defines: boolean): Context {
  const { name } = element;
  const headed = (element.traits & HEADING) !== 0;
  const size = inkIn(element, measures);
  const base = { style: headed ? PLAIN : outer.style, element };
  if (headed) return { ...base, kind: 'heading', level: Number(name.slice(1)) };
  if (outer.kind === 'heading') return { ...base, kind: 'heading', level: outer.level };
  if (name === 'li') return { ...base, kind: 'list_item', level: listDepth(element) };
  if (name === 'dt') return { ...base, kind: 'term', level: 0 };
  if (name === 'dd')
    return { ...base, kind: defines && size < LONGEST_DEFINITION ? 'definition' : 'paragraph', level: 0 };
  if (name === 'blockquote') return { ...base, kind: 'quote', level: 0 };
  if (name === 'caption' || name === 'figcaption') return { ...base, kind: 'caption', level: 0 };
  if (isTitled(element, size)) return { ...base, kind: 'heading', level: 3 };
  if (FRESH.has(name)) return { ...base, kind: 'paragraph', level: 0 };
  return {
    ...base,
    kind: outer.kind,
    level: outer.level,
    element: KEEPS_ELEMENT.has(outer.kind) ? outer.element : element,
  };
}

const FRESH = new Set(['ul', 'ol', 'td', 'th', 'dl']);
const KEEPS_ELEMENT = new Set<BlockKind>(['list_item', 'term', 'definition']);
const TITLED = new Set(['div', 'p', 'td', 'span', 'strong']);
const BOLD = new Set(['b', 'strong', 'th', 'big']);

function isTitled(element: ElementNode, size: number): boolean {
  return size > 0 && size < LONGEST_TITLE && TITLED.has(element.name) && isNamedTitle(element) && !isBar(element);
}

/** `div#title-bar` with its row of links or its list. */
function isBar(element: ElementNode): boolean {
  let links = 0;
  for (const { name } of descendants(element)) if (name === 'li' || (name === 'a' && ++links > 1)) return true;
  return false;
}

/** The style inside an inline element. */
export function styleOf(element: ElementNode, outer: InlineStyle): InlineStyle {
  if (element.name === 'a') return { ...outer, link: true, file: isFileLink(element) };
  return BOLD.has(element.name) && !outer.bold ? { ...outer, bold: true } : outer;
}

/** A short line all in bold type is a heading that its author did not mark as one. */
export function isBoldHeading(run: Run, context: Context): boolean {
  if (context.kind !== 'paragraph' || run.bold < 0.95 || run.text.length > LONGEST_BOLD_HEADING) return false;
  return !run.text.includes('\n') && !/[.,;]$/.test(run.text);
}

/** Where Joomla hides an e-mail address from robots stands a sentence about scripts, in the middle of the author's. */
export function isCloak(element: ElementNode): boolean {
  return element.name === 'span' && /^cloak\w{0,40}$/.test(given(element, 'id') ?? '');
}

function listDepth(item: ElementNode): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = at.parent) if (at.name === 'ul' || at.name === 'ol') depth++;
  return Math.max(1, Math.min(depth, 6));
}
