import { ATTRIBUTES, type AttributeName, attribute, descendants, type ElementNode, given } from '../html/node.ts';

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attribute: { readonly name: AttributeName; readonly value: string | null; readonly whole: boolean } | null;
}

const PART = /^([a-z][a-z0-9]*)?(?:#([\w-]+))?((?:\.[\w-]+)*)(?:\[([\w-]+)(?:(\^?=)([^\]\s]+))?\])?$/i;

/** All elements below `root` that match `tag#id.class[attribute]`, `[attribute=value]`, `[attribute^=beginning]`, or a chain of such as descendants, in document order. */
export function select(root: ElementNode, selector: string): ElementNode[] {
  const { last, ancestors } = compiled(selector);
  return candidates(root, last).filter((element) => matches(element, last) && within(element, ancestors));
}

interface Chain {
  readonly last: Compound;
  readonly ancestors: readonly Compound[];
}

/** Selectors are those of the readers, so there are few. */
const CHAINS = new Map<string, Chain>();

function compiled(selector: string): Chain {
  const known = CHAINS.get(selector);
  if (known !== undefined) return known;
  const parts = selector.split(' ').map(compile);
  const last = parts.pop();
  if (last === undefined) throw new Error('an empty selector');
  const chain = { last, ancestors: parts };
  CHAINS.set(selector, chain);
  return chain;
}

/** The elements of a tree by what selectors ask for: all readers' marks are looked for on every page. */
interface Index {
  readonly all: readonly ElementNode[];
  readonly byTag: ReadonlyMap<string, readonly ElementNode[]>;
  readonly byId: ReadonlyMap<string, readonly ElementNode[]>;
  readonly byClass: ReadonlyMap<string, readonly ElementNode[]>;
}

/** That of the last tree: a page is asked about by all readers at a time. Not a WeakMap, whose trees outlive many pages and cost the collector dear. */
let indexed: { readonly root: ElementNode; readonly index: Index } | null = null;

function candidates(root: ElementNode, { tag, id, classes: [name] }: Compound): readonly ElementNode[] {
  const index = indexOf(root);
  if (id !== null) return index.byId.get(id) ?? [];
  if (name !== undefined) return index.byClass.get(name) ?? [];
  return tag === null ? index.all : (index.byTag.get(tag) ?? []);
}

function indexOf(root: ElementNode): Index {
  if (indexed?.root === root) return indexed.index;
  const all = descendants(root);
  const byTag = new Map<string, ElementNode[]>();
  const byId = new Map<string, ElementNode[]>();
  const byClass = new Map<string, ElementNode[]>();
  for (const element of all) {
    add(byTag, element.name, element);
    const id = given(element, 'id');
    if (id !== undefined) add(byId, id.trim(), element);
    const names = given(element, 'class');
    if (names !== undefined) for (const name of new Set(names.split(/\s+/))) add(byClass, name, element);
  }
  const index = { all, byTag, byId, byClass };
  indexed = { root, index };
  return index;
}

function add(lists: Map<string, ElementNode[]>, key: string, element: ElementNode): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
}

/** The `#id` and `.class` names that a selector asks for: where one of them is nowhere on the page, nothing matches it. */
export function namesIn(selector: string): readonly string[] {
  return selector.replace(/\[[^\]]*\]/g, '').match(/[#.][\w-]+/g) ?? [];
}

function compile(part: string): Compound {
  const parsed = PART.exec(part);
  if (parsed === null) throw new Error(`not a selector: ${part}`);
  const [, tag = null, id = null, classes = '', name, operator, value = null] = parsed;
  return {
    tag,
    id,
    classes: classes.split('.').filter((item) => item !== ''),
    attribute: name === undefined ? null : { name: known(name), value, whole: operator === '=' },
  };
}

function known(name: string): AttributeName {
  const found = ATTRIBUTES.find((one) => one === name);
  if (found === undefined) throw new Error(`not kept: the attribute ${name}`);
  return found;
}

function matches(element: ElementNode, { tag, id, classes, attribute: wanted }: Compound): boolean {
  if (tag !== null && element.name !== tag) return false;
  if (id !== null && attribute(element, 'id').trim() !== id) return false;
  if (wanted !== null && !bears(given(element, wanted.name), wanted)) return false;
  if (classes.length === 0) return true;
  const own = attribute(element, 'class').split(/\s+/);
  return classes.every((item) => own.includes(item));
}

function bears(printed: string | undefined, { value, whole }: NonNullable<Compound['attribute']>): boolean {
  if (printed === undefined || value === null) return printed !== undefined;
  return whole ? printed === value : printed.startsWith(value);
}

function within(element: ElementNode, ancestors: readonly Compound[]): boolean {
  let next = ancestors.length - 1;
  for (let at = element.parent; at !== null && next >= 0; at = at.parent) {
    const wanted = ancestors[next];
    if (wanted !== undefined && matches(at, wanted)) next--;
  }
  return next < 0;
}
