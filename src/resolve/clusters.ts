import { NumberList } from './number-list.ts';
import { placesOf } from './places-of.ts';
import { unionFind } from './union-find.ts';

/** `same`: the sources speak of one thing. `different`: they cannot. `unknown`: nothing tells. */
export type Relation = 'same' | 'different' | 'unknown';

export interface Cluster {
  readonly items: ArrayLike<number>;
  /** Stands between two different things, and so alone. */
  readonly torn: boolean;
}

/**
 * Groups what is the same, directly or through others, unless that would put together what is different.
 * An item that is the same as two different ones is not given to either: it stays alone, for it would be a guess.
 * `pairs` are the pairs of items related as `same`; the clusters come in the order of their first items, one at a time: most of a million items are alone.
 */
export function* clusters(
  size: number,
  pairs: Iterable<readonly [number, number]>,
  relation: (a: number, b: number) => Relation,
): Generator<Cluster> {
  const sets = unionFind(size);
  const ends = new NumberList();
  for (const [a, b] of pairs) {
    sets.join(a, b);
    ends.push(a);
    ends.push(b);
  }
  const listed = ends.all;
  const { begins, places } = placesOf(size, listed);
  /** Of an item alone: of all of them these would take more room than all else. */
  const neighboursOf = (item: number): ReadonlySet<number> =>
    new Set(Array.from(places.subarray(begins[item], begins[item + 1]), (place) => listed[place ^ 1] as number));
  const parted: Cluster[] = [];
  const isParted = new Uint8Array(size);
  for (const set of sets.each()) {
    if (set.length < 3) continue;
    const found = partsOf(set, neighboursOf, relation);
    if (found.length === 1) continue;
    parted.push(...found);
    for (const item of set) isParted[item] = 1;
  }
  parted.sort((a, b) => (b.items[0] ?? 0) - (a.items[0] ?? 0));
  for (const items of sets.each()) {
    while ((parted.at(-1)?.items[0] ?? size) <= (items[0] ?? 0)) yield parted.pop() as Cluster;
    if (isParted[items[0] ?? 0] === 0) yield { items, torn: false };
  }
  yield* parted.reverse();
}

/** What is left of a set once nothing different is connected in it. */
function partsOf(
  set: ArrayLike<number>,
  neighboursOf: (item: number) => ReadonlySet<number>,
  relation: (a: number, b: number) => Relation,
): Cluster[] {
  const near: Neighbours = new Map(Array.from(set, (item) => [item, neighboursOf(item)]));
  const result: Cluster[] = [];
  const waiting: (readonly number[])[] = [Array.from(set)];
  for (let items = waiting.pop(); items !== undefined; items = waiting.pop()) {
    for (const component of componentsOf(items, near)) {
      const torn = component.length < 3 ? null : tornBetween(component, near, relation);
      if (torn === null) {
        result.push({ items: component, torn: false });
        continue;
      }
      for (const item of torn) result.push({ items: [item], torn: true });
      const rest = component.filter((item) => !torn.has(item));
      if (rest.length > 0) waiting.push(rest);
    }
  }
  return result;
}

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

function componentsOf(items: readonly number[], neighbours: Neighbours): number[][] {
  const positions = new Map(items.map((item, position) => [item, position]));
  const sets = unionFind(items.length);
  items.forEach((item, position) => {
    for (const other of neighbours.get(item) ?? []) {
      const found = positions.get(other);
      if (found !== undefined) sets.join(position, found);
    }
  });
  return sets.sets().map((set) => set.map((position) => items[position] as number));
}

/** The items that stand between two different ones; null where nothing in the component is different from anything. */
function tornBetween(
  component: readonly number[],
  neighbours: Neighbours,
  relation: (a: number, b: number) => Relation,
): ReadonlySet<number> | null {
  const inside = new Set(component);
  const near = new Map(component.map((item) => [item, within(neighbours.get(item), inside)]));
  const areDifferent = (a: number, b: number) => near.get(a)?.has(b) !== true && relation(a, b) === 'different';
  const torn = new Set<number>();
  for (const a of component)
    for (const b of twoSteps(a, near, component)) {
      if (b <= a || !areDifferent(a, b)) continue;
      for (const item of near.get(a) ?? []) if (near.get(b)?.has(item)) torn.add(item);
    }
  if (torn.size > 0) return torn;
  // Nobody stands between two: then none may stay with any, if only two of them are different.
  const contradicted = component.some((a, position) => {
    for (let next = position + 1; next < component.length; next++)
      if (areDifferent(a, component[next] as number)) return true;
    return false;
  });
  return contradicted ? inside : null;
}

function within(items: Iterable<number> = [], inside: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const item of items) if (inside.has(item)) found.add(item);
  return found;
}

/**
 * At least the items that have a neighbour in common with this one: of ten thousand of a component few are that near. Where its neighbours have more
 * neighbours than there are items, all.
 */
function twoSteps(item: number, near: Neighbours, all: readonly number[]): Iterable<number> {
  const own = near.get(item) ?? new Set();
  let steps = 0;
  for (const between of own) steps += near.get(between)?.size ?? 0;
  if (steps > all.length) return all;
  const found = new Set<number>();
  for (const between of own) for (const other of near.get(between) ?? []) found.add(other);
  return found;
}
