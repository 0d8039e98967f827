import {
  ATTRIBUTES,
  type AttributeName,
  attribute,
  descendants,
  type ElementNode,
  elementsNamed,
  given,
  holds,
} from '../html/node.ts';
import { remembering } from '../remembering.ts';

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attribute: { readonly name: AttributeName; readonly value: string | null; readonly whole: boolean } | null;
}

const PART = /^([a-z][a-z0-9]*)?(?:#([\w-]+))?((?:\.[\w-]+)*)(?:\[([\w-]+)(?:(\^?=)([^\]\s]+))?\])?$/i;

/** All elements below `root` that match `tag#id.class[attribute]`, `[attribute=value]`, `[attribute^=beginning]`, or a chain of such as descendants, in document order. */
export function select(root: ElementNode, selector: string): ElementNode[] {
  const { last, ancestors, names } = compiled(selector);
  const index = indexOf(root.page);
  if (!names.every((name) => index.has(name))) return [];
  return candidates(root, index, last).filter((element) => matches(element, last) && within(element, ancestors));
}

interface Chain {
  readonly last: Compound;
  readonly ancestors: readonly Compound[];
  /** The `#id` and `.class` names that it asks for: where one of them is nowhere on the page, nothing matches it. */
  readonly names: readonly string[];
}

/** Selectors are those of the readers, so there are few. */
const CHAINS = new Map<string, Chain>();

function compiled(selector: string): Chain {
  const known = CHAINS.get(selector);
  if (known !== undefined) return known;
  const parts = selector.split(' ').map(compile);
  const names = parts.flatMap(namesOf);
  const last = parts.pop();
  if (last === undefined) throw new Error('an empty selector');
  const chain = { last, ancestors: parts, names };
  CHAINS.set(selector, chain);
  want(names);
  return chain;
}

function namesOf({ id, classes }: Compound): string[] {
  return [...(id === null ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
}

/** The names that any selector asks for, and those of them that an element's classes are. */
const WANTED = new Set<string>();
let wantedAmong = remembering(pickWanted);

function want(names: readonly string[]): void {
  for (const name of names) WANTED.add(name);
  // What was looked up before knows nothing of the new names.
  indexed = null;
  wantedAmong = remembering(pickWanted);
}

function pickWanted(classes: string): readonly string[] {
  return [...new Set(classes.split(/\s+/))].map((name) => `.${name}`).filter((name) => WANTED.has(name));
}

/** The elements of a page by those of their `#id` and `.class` names that selectors ask for: all readers' marks are looked for on every page. */
type Index = ReadonlyMap<string, readonly ElementNode[]>;

/** That of the last page: a page is asked about by all readers at a time. Not a WeakMap, whose trees outlive many pages and cost the collector dear. */
let indexed: { readonly page: ElementNode['page']; readonly index: Index } | null = null;

function candidates(root: ElementNode, index: Index, wanted: Compound): readonly ElementNode[] {
  const [name] = namesOf(wanted);
  if (name === undefined) return wanted.tag === null ? descendants(root) : elementsNamed(root, wanted.tag);
  return (index.get(name) ?? []).filter((element) => holds(root, element));
}

function indexOf(page: ElementNode['page']): Index {
  if (indexed?.page === page) return indexed.index;
  const index = new Map<string, ElementNode[]>();
  for (const element of page) {
    if (element.attributes === null) continue;
    const id = given(element, 'id');
    if (id !== undefined) add(index, `#${id.trim()}`, element);
    const classes = given(element, 'class');
    if (classes !== undefined) for (const name of wantedAmong(classes)) add(index, name, element);
  }
  indexed = { page, index };
  return index;
}

function add(lists: Map<string, ElementNode[]>, key: string, element: ElementNode): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
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
