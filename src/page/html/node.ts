import { BLOCK, UNREAD } from './tags.ts';

/** A run of character data, entities decoded. */
export interface TextNode {
  readonly type: 'text';
  data: string;
  /** How many letters and marks it has: white space does not count. */
  ink: number;
}

/** The attributes that are asked for. Others are not kept: an element may have dozens of `data-…` and `on…`. */
export const ATTRIBUTES = [
  'alt',
  'class',
  'colspan',
  'content',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'pubdate',
  'rel',
  'role',
  'rowspan',
  'src',
  'style',
  'type',
  'xml:lang',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

/** One of the attributes of an element, and the others: few, so that a chain takes less than any table. */
export interface Attribute {
  readonly name: string;
  /** Entities decoded. */
  readonly value: string;
  readonly next: Attribute | null;
}

/** An element of a page. Trees are at most `MAX_DEPTH` deep, so that walking them by recursion is safe. */
export interface ElementNode {
  readonly type: 'element';
  /** Lower case. */
  readonly name: string;
  /** What its name says of it: the bits of `tags.ts`. */
  readonly traits: number;
  readonly attributes: Attribute | null;
  readonly parent: ElementNode | null;
  children: PageNode[];
  readonly depth: number;
  /** All elements of its page in document order: itself at `order`, and behind it what it holds, up to `last`. */
  readonly page: readonly ElementNode[];
  readonly order: number;
  last: number;
  /** The words of its names, when they have been asked for. */
  words: readonly string[] | null;
}

export type PageNode = TextNode | ElementNode;

export const MAX_DEPTH = 150;

/** The value of an attribute, or undefined where the element has none of that name. */
export function given({ attributes }: ElementNode, name: AttributeName): string | undefined {
  return valueIn(attributes, name);
}

/** The same among some attributes. */
export function valueIn(attributes: Attribute | null, name: string): string | undefined {
  for (let at = attributes; at !== null; at = at.next) if (at.name === name) return at.value;
  return undefined;
}

/** The value of an attribute, or an empty string. */
export function attribute(element: ElementNode, name: AttributeName): string {
  return given(element, name) ?? '';
}

/** Whether an element holds no text of the page: scripts, pictures, controls of forms. */
export function isUnread(element: ElementNode): boolean {
  return (element.traits & UNREAD) !== 0;
}

/** Whether an element breaks a line: text before and after it does not touch. */
export function isBlock(element: ElementNode): boolean {
  return (element.traits & BLOCK) !== 0;
}

/** The element children, in order. */
export function elementsOf(element: ElementNode): ElementNode[] {
  return element.children.filter((child): child is ElementNode => child.type === 'element');
}

/** Every element below `root`, `root` first, in document order. A piece of the page's own list, which costs less than any walk. */
export function descendants(root: ElementNode): readonly ElementNode[] {
  const { page, order, last } = root;
  return order === 0 && last === page.length - 1 ? page : page.slice(order, last + 1);
}

/** Those of them that have one name. */
export function elementsNamed(root: ElementNode, name: string): readonly ElementNode[] {
  const { page, order, last } = root;
  const found: ElementNode[] = [];
  for (let i = order; i <= last; i++) {
    const element = page[i];
    if (element?.name === name) found.push(element);
  }
  return found;
}

/** Whether `ancestor` is `element` or holds it. */
export function holds(ancestor: ElementNode, element: ElementNode): boolean {
  return ancestor.order <= element.order && element.order <= ancestor.last;
}
