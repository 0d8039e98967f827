/** A run of character data, entities decoded. */
export interface TextNode {
  readonly type: 'text';
  data: string;
}

/** An element of a page. Trees are at most `MAX_DEPTH` deep, so that walking them by recursion is safe. */
export interface ElementNode {
  readonly type: 'element';
  /** Lower case. */
  readonly name: string;
  /** Lower-case names; values with entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: ElementNode | null;
  readonly children: PageNode[];
  readonly depth: number;
}

export type PageNode = TextNode | ElementNode;

export const MAX_DEPTH = 150;

/** The value of an attribute, or an empty string. */
export function attribute(element: ElementNode, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The element children, in order. */
export function elementsOf(element: ElementNode): ElementNode[] {
  return element.children.filter((child): child is ElementNode => child.type === 'element');
}

/** Every element below `root`, `root` first, in document order. A list: a generator takes ten times as long over the many small elements of a page. */
export function descendants(root: ElementNode): readonly ElementNode[] {
  const found: ElementNode[] = [];
  collect(root, found);
  return found;
}

function collect(element: ElementNode, found: ElementNode[]): void {
  found.push(element);
  const { children } = element;
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (child?.type === 'element') collect(child, found);
  }
}

/** As `descendants`, one by one: for walks that mostly end early, as in tables within tables. */
export function* walk(root: ElementNode): Generator<ElementNode> {
  const open: ElementNode[] = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child?.type === 'element') open.push(child);
    }
  }
}

/** Whether `ancestor` is `element` or holds it. */
export function holds(ancestor: ElementNode, element: ElementNode): boolean {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}
