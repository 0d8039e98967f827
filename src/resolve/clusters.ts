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
  const nearTo = (item: number): ReadonlySet<number> => near.get(item) ?? NONE;
  const areDifferent = (a: number, b: number) => !nearTo(a).has(b) && relation(a, b) === 'different';
  const torn = new Set<number>();
  const pairsNear = component.reduce((sum, item) => sum + nearTo(item).size ** 2, 0);
  if (pairsNear < component.length ** 2) {
    // Of ten thousand items few are the same as one: of half of them two that are different soon come.
    for (const item of component) if (!differentPairs([...nearTo(item)], areDifferent).next().done) torn.add(item);
  } else {
    for (const [a, b] of differentPairs(component, areDifferent)) {
      for (const item of nearTo(a)) if (nearTo(b).has(item)) torn.add(item);
    }
  }
  if (torn.size > 0) return torn;
  // Nobody stands between two: then none may stay with any, if only two of them are different.
  return differentPairs(component, areDifferent).next().done ? null : inside;
}

const NONE: ReadonlySet<number> = new Set();

function within(items: Iterable<number> = NONE, inside: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const item of items) if (inside.has(item)) found.add(item);
  return found;
}

function* differentPairs(
  items: readonly number[],
  areDifferent: (a: number, b: number) => boolean,
): Generator<readonly [number, number]> {
  for (const [position, a] of items.entries()) {
    for (let next = position + 1; next < items.length; next++) {
      const b = items[next] as number;
      if (areDifferent(a, b)) yield [a, b];
    }
  }
}
