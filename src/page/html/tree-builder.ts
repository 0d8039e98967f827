import { type ElementNode, MAX_DEPTH, type PageNode } from './node.ts';
import { BARRIER, CLOSES_PARAGRAPH, HEAD_CONTENT, HEADING, VOID } from './tags.ts';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Builds a tree from tags as they come, with the ends that HTML implies (`<li>` ends the `<li>` before it, whatever stands open in it) and
 * without those that do not belong (`</div>` in a cell ends nothing outside it). Below MAX_DEPTH elements are laid side by side.
 */
export class TreeBuilder {
  readonly root: ElementNode = element('#root', NO_ATTRIBUTES, null);
  #top: ElementNode = this.root;
  /** Open elements that were not entered because the tree is deep enough. */
  #beyond = 0;

  text(data: string): void {
    const last = this.#top.children.at(-1);
    if (last?.type === 'text') last.data += data;
    else this.#top.children.push({ type: 'text', data });
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if ((name === 'body' || name === 'html') && this.#isOpen(name)) return;
    this.#closeImplied(name);
    const child = element(name, attributes, this.#top);
    this.#top.children.push(child);
    if (VOID.has(name)) return;
    if (child.depth >= MAX_DEPTH) this.#beyond++;
    else this.#top = child;
  }

  close(name: string): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    // A stray `</p>` or `</br>` still breaks the line.
    if ((name === 'p' && this.#find(name) === null) || name === 'br')
      this.#top.children.push(element(name, NO_ATTRIBUTES, this.#top));
    else if (name !== 'body' && name !== 'html') this.#closeTo(name, TABLE_PARTS.has(name) ? TABLE_BARRIER : BARRIER);
  }

  #closeImplied(name: string): void {
    if (this.#top.name === 'head' && !HEAD_CONTENT.has(name)) this.#leave(this.#top);
    if (CLOSES_PARAGRAPH.has(name)) this.#closeTo('p', BARRIER);
    if (HEADING.has(name) && HEADING.has(this.#top.name)) this.#leave(this.#top);
    if (name === 'li') this.#closeTo('li', LIST_BARRIER);
    else if (name === 'dt' || name === 'dd') this.#closeFirst(TERMS, DEFINITION_BARRIER);
    else if (name === 'td' || name === 'th') this.#closeFirst(CELLS, TABLE_BARRIER);
    else if (name === 'tr') this.#closeTo('tr', TABLE_BARRIER);
    else if (ROW_GROUPS.has(name)) this.#closeFirst(ROW_GROUPS, TABLE_BARRIER);
    else if (name === 'option' && this.#top.name === 'option') this.#leave(this.#top);
    else if (name === 'a') this.#closeTo('a', LINK_BARRIER);
  }

  #closeTo(name: string, barrier: ReadonlySet<string>): void {
    const open = this.#find(name, barrier);
    if (open !== null) this.#leave(open);
  }

  #closeFirst(names: ReadonlySet<string>, barrier: ReadonlySet<string>): void {
    for (let at = this.#top; at.parent !== null; at = at.parent) {
      if (names.has(at.name)) this.#leave(at);
      if (names.has(at.name) || barrier.has(at.name)) return;
    }
  }

  #find(name: string, barrier: ReadonlySet<string> = BARRIER): ElementNode | null {
    for (let at = this.#top; at.parent !== null; at = at.parent) {
      if (at.name === name) return at;
      if (barrier.has(at.name)) return null;
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
}

const LIST_BARRIER = new Set([...BARRIER, 'ul', 'ol', 'menu', 'dir']);
const DEFINITION_BARRIER = new Set([...BARRIER, 'dl']);
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
const TABLE_BARRIER = new Set(['table', 'html', 'template', 'body']);
/** A link left open is ended by the next one, but not across the blocks it may have swallowed. */
const LINK_BARRIER = new Set([...BARRIER, 'div', 'p', 'li', 'ul', 'ol', 'section', 'article']);
const TERMS = new Set(['dt', 'dd']);
const CELLS = new Set(['td', 'th']);
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

function element(name: string, attributes: ReadonlyMap<string, string>, parent: ElementNode | null): ElementNode {
  const children: PageNode[] = [];
  return { type: 'element', name, attributes, parent, children, depth: parent === null ? 0 : parent.depth + 1 };
}
