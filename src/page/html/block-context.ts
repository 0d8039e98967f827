import type { BlockKind } from '../../model/page.ts';
import { inkIn, type Measures } from '../omit/measure.ts';
import { isNamedTitle } from './content-names.ts';
import type { InlineStyle, Run } from './inline-run.ts';
import { isDay } from './is-day.ts';
import { isFileLink } from './is-file-link.ts';
import { descendants, type ElementNode, given } from './node.ts';
import { HEADING } from './tags.ts';
import { textOf } from './text-of.ts';

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
  const { style } = outer;
  if ((element.traits & HEADING) !== 0) return { kind: 'heading', level: Number(name.slice(1)), style: PLAIN, element };
  if (outer.kind === 'heading') return { kind: 'heading', level: outer.level, style, element };
  const size = inkIn(element, measures);
  const own = kindOf(name, defines && size < LONGEST_DEFINITION);
  if (own !== undefined) return { kind: own, level: own === 'list_item' ? listDepth(element) : 0, style, element };
  if (isTitled(element, size)) return { kind: 'heading', level: 3, style, element };
  if (FRESH.has(name)) return { kind: 'paragraph', level: 0, style, element };
  const of = KEEPS_ELEMENT.has(outer.kind) ? outer.element : element;
  return { kind: outer.kind, level: outer.level, style, element: of };
}

function kindOf(name: string, defines: boolean): BlockKind | undefined {
  return name === 'dd' && !defines ? 'paragraph' : KINDS.get(name);
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['li', 'list_item'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['blockquote', 'quote'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);
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

/** `<s>18 lutego</s> 25 lutego`: a day that was crossed out for another. Trap: `<s>11 grudnia</s> – odwołane`, which is still the day. */
function isCrossedDay(element: ElementNode): boolean {
  if (!CROSSED.has(element.name) || element.parent === null || !isDay(textOf(element, 60))) return false;
  const after = element.parent.children.slice(element.parent.children.indexOf(element) + 1);
  const next = after.map((one) => (one.type === 'text' ? one.data : textOf(one, 60))).join(' ');
  return /^\s{0,3}(?:\p{L}{2,12}\.?,?\s)?\d{1,2}[.\s]/u.test(next);
}

const CROSSED = new Set(['s', 'del', 'strike']);

/** Where Joomla hides an e-mail address from robots stands a sentence about scripts, in the middle of the author's. */
function isCloak(element: ElementNode): boolean {
  return element.name === 'span' && /^cloak\w{0,40}$/.test(given(element, 'id') ?? '');
}

function listDepth(item: ElementNode): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = at.parent) if (at.name === 'ul' || at.name === 'ol') depth++;
  return Math.max(1, Math.min(depth, 6));
}

/** What a browser shows and nobody is told. */
export function isUntold(element: ElementNode): boolean {
  return isCloak(element) || isCrossedDay(element);
}
