import { type Attribute, type ElementNode, MAX_DEPTH, type PageNode, valueIn } from './node.ts';
import {
  BARRIER,
  BLOCK,
  CLOSES_PARAGRAPH,
  DEFINITION_BARRIER,
  HEAD_CONTENT,
  HEADING,
  LINK_BARRIER,
  LIST_BARRIER,
  TABLE_BARRIER,
  traitsOf,
  VOID,
} from './tags.ts';

const PANEL_HEAD = /(?:^|[\s_-])(?:acc|accordion|akordeon|faq|collapsible)(?:$|[\s_-])/i;

/** Shared by all elements without any: never added to. */
const NO_CHILDREN: PageNode[] = [];

/** The letters and marks in `[start, end)`. */
export function inkOf(text: string, start: number, end: number): number {
  let ink = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0) ink++;
  }
  return ink;
}

/** Some attributes and one more, unless there is one of that name: the first counts. */
export function withAttribute(attributes: Attribute | null, name: string, value: string): Attribute | null {
  return valueIn(attributes, name) === undefined ? { name, value, next: attributes } : attributes;
}

/**
 * Builds a tree from tags as they come, with the ends that HTML implies (`<li>` ends the `<li>` before it, whatever stands open in it) and
 * without those that do not belong (`</div>` in a cell ends nothing outside it). Below MAX_DEPTH elements are laid side by side.
 */
export class TreeBuilder {
  readonly #page: ElementNode[] = [];
  readonly #root: ElementNode = this.#element('#root', 0, null, null);
  #top: ElementNode = this.#root;
  /** Open elements that were not entered because the tree is deep enough. */
  #beyond = 0;

  text(data: string, ink: number = inkOf(data, 0, data.length)): void {
    const { children } = this.#top;
    const last = children[children.length - 1];
    if (last?.type === 'text') {
      last.data += data;
      last.ink += ink;
    } else this.#add({ type: 'text', data, ink });
  }

  open(name: string, attributes: Attribute | null): void {
    if ((name === 'body' || name === 'html') && this.#isOpen(name)) return;
    const traits = name === 'button' && this.#isHead(attributes) ? BLOCK : traitsOf(name);
    this.#closeImplied(name, traits);
    const child = this.#element(name, traits, attributes, this.#top);
    this.#add(child);
    if ((traits & VOID) !== 0) return;
    if (child.depth >= MAX_DEPTH) this.#beyond++;
    else this.#top = child;
  }

  /** `<h2><button>Terminy zebrań</button></h2>`, `button.accordion`: the head of a panel that opens below it. Trap: `button.navbar-toggler`. */
  #isHead(attributes: Attribute | null): boolean {
    return (this.#top.traits & HEADING) !== 0 || PANEL_HEAD.test(valueIn(attributes, 'class') ?? '');
  }

  close(name: string): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    // A stray `</p>` or `</br>` still breaks the line.
    if ((name === 'p' && this.#find(name, BARRIER) === null) || name === 'br')
      this.#add(this.#element(name, traitsOf(name), null, this.#top));
    else if (name !== 'body' && name !== 'html') this.#closeTo(name, TABLE_PARTS.has(name) ? TABLE_BARRIER : BARRIER);
  }

  /** The tree, when all tags have come. */
  finish(): ElementNode {
    // In document order what an element holds comes behind it, so that backwards each is done before the one that holds it.
    for (let i = this.#page.length - 1; i > 0; i--) {
      const element = this.#page[i];
      if (element?.parent && element.parent.last < element.last) element.parent.last = element.last;
    }
    return this.#root;
  }

  #closeImplied(name: string, traits: number): void {
    if (this.#top.name === 'head' && (traits & HEAD_CONTENT) === 0) this.#leave(this.#top);
    if ((traits & CLOSES_PARAGRAPH) !== 0) this.#closeTo('p', BARRIER);
    if ((traits & this.#top.traits & HEADING) !== 0) this.#leave(this.#top);
    const implied = IMPLIED.get(name);
    if (implied !== undefined) this.#closeFirst(implied.ends, implied.barrier);
    else if (name === 'option' && this.#top.name === 'option') this.#leave(this.#top);
  }

  #closeTo(name: string, barrier: number): void {
    const open = this.#find(name, barrier);
    if (open !== null) this.#leave(open);
  }

  #closeFirst(names: readonly string[], barrier: number): void {
    for (let at = this.#top; at.parent !== null; at = at.parent) {
      const ends = names.includes(at.name);
      if (ends) this.#leave(at);
      if (ends || (at.traits & barrier) !== 0) return;
    }
  }

  /** The nearest open element of a name, unless one of the barrier stands between. */
  #find(name: string, barrier: number): ElementNode | null {
    for (let at = this.#top; at.parent !== null; at = at.parent) {
      if (at.name === name) return at;
      if ((at.traits & barrier) !== 0) return null;
    }
    return null;
  }

  #isOpen(name: string): boolean {
    for (let at: ElementNode | null = this.#top; at !== null; at = at.parent) if (at.name === name) return true;
    return false;
  }

  #leave(open: ElementNode): void {
    if (open.parent !== null) this.#top = open.parent;
  }

  #add(node: PageNode): void {
    const { children } = this.#top;
    // Half of all elements hold one node or none: a list that can grow is several times as large.
    if (children.length === 0) this.#top.children = [node];
    else children.push(node);
  }

  #element(name: string, traits: number, attributes: Attribute | null, parent: ElementNode | null): ElementNode {
    const page = this.#page;
    const order = page.length;
    const depth = parent === null ? 0 : parent.depth + 1;
    const made: ElementNode = {
      type: 'element',
      name,
      traits,
      attributes,
      parent,
      children: NO_CHILDREN,
      depth,
      page,
      order,
      last: order,
      words: null,
    };
    page.push(made);
    return made;
  }
}

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
const ROW_GROUPS = ['thead', 'tbody', 'tfoot'];

interface Implied {
  readonly ends: readonly string[];
  readonly barrier: number;
}

/** What a start tag ends: the nearest of `ends`, if it stands open within the barrier. */
const IMPLIED: ReadonlyMap<string, Implied> = (() => {
  const rules = new Map<string, Implied>();
  const rule = (ends: readonly string[], barrier: number): void => {
    for (const tag of ends) rules.set(tag, { ends, barrier });
  };
  rule(['li'], LIST_BARRIER);
  rule(['dt', 'dd'], DEFINITION_BARRIER);
  rule(['td', 'th'], TABLE_BARRIER);
  rule(['tr'], TABLE_BARRIER);
  rule(ROW_GROUPS, TABLE_BARRIER);
  rule(['a'], LINK_BARRIER);
  return rules;
})();
