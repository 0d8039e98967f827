import { attribute, descendants, type ElementNode } from '../html/node.ts';

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attribute: string | null;
}

const PART = /^([a-z][a-z0-9]*)?(?:#([\w-]+))?((?:\.[\w-]+)*)(?:\[([\w-]+)\])?$/i;

/** All elements below `root` that match `tag#id.class[attribute]`, or a chain of such as descendants, in document order. */
export function select(root: ElementNode, selector: string): ElementNode[] {
  const chain = selector.split(' ').map(compile);
  const last = chain.at(-1);
  if (last === undefined) return [];
  const found: ElementNode[] = [];
  for (const element of descendants(root)) {
    if (matches(element, last) && within(element, chain.slice(0, -1))) found.push(element);
  }
  return found;
}

function compile(part: string): Compound {
  const parsed = PART.exec(part);
  if (parsed === null) throw new Error(`not a selector: ${part}`);
  const [, tag = null, id = null, classes = '', name = null] = parsed;
  return { tag, id, classes: classes.split('.').filter((item) => item !== ''), attribute: name };
}

function matches(element: ElementNode, { tag, id, classes, attribute: name }: Compound): boolean {
  if (tag !== null && element.name !== tag) return false;
  if (id !== null && attribute(element, 'id').trim() !== id) return false;
  if (name !== null && !element.attributes.has(name)) return false;
  if (classes.length === 0) return true;
  const own = attribute(element, 'class').split(/\s+/);
  return classes.every((item) => own.includes(item));
}

function within(element: ElementNode, ancestors: readonly Compound[]): boolean {
  let next = ancestors.length - 1;
  for (let at = element.parent; at !== null && next >= 0; at = at.parent) {
    const wanted = ancestors[next];
    if (wanted !== undefined && matches(at, wanted)) next--;
  }
  return next < 0;
}
