import { unionFind } from './union-find.ts';

/** `same`: the sources speak of one thing. `different`: they cannot. `unknown`: nothing tells. */
export type Relation = 'same' | 'different' | 'unknown';

export interface Cluster {
  readonly items: readonly number[];
  /** Stands between two different things, and so alone. */
  readonly torn: boolean;
}

/**
 * Groups what is the same, directly or through others, unless that would put together what is different.
 * An item that is the same as two different ones is not given to either: it stays alone, for it would be a guess.
 * `pairs` are the pairs of items related as `same`; the result is ordered by first item.
 */
export function clusters(
  size: number,
  pairs: Iterable<readonly [number, number]>,
  relation: (a: number, b: number) => Relation,
): Cluster[] {
  // Most have none.
  const neighbours = new Map<number, Set<number>>();
  const add = (a: number, b: number) => {
    const known = neighbours.get(a);
    if (known === undefined) neighbours.set(a, new Set([b]));
    else known.add(b);
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  const result: Cluster[] = [];
  const waiting: (readonly number[])[] = [Array.from({ length: size }, (_, index) => index)];
  for (let items = waiting.pop(); items !== undefined; items = waiting.pop()) {
    for (const component of componentsOf(items, neighbours)) {
      const torn = component.length < 3 ? null : tornBetween(component, neighbours, relation);
      if (torn === null) {
        result.push({ items: component, torn: false });
        continue;
      }
      for (const item of torn) result.push({ items: [item], torn: true });
      const rest = component.filter((item) => !torn.has(item));
      if (rest.length > 0) waiting.push(rest);
    }
  }
  return result.sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
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
  const torn = new Set<number>();
  let contradicted = false;
  for (const [position, a] of component.entries()) {
    for (const b of component.slice(position + 1)) {
      if (relation(a, b) !== 'different') continue;
      contradicted = true;
      for (const item of neighbours.get(a) ?? []) if (inside.has(item) && neighbours.get(b)?.has(item)) torn.add(item);
    }
  }
  if (!contradicted) return null;
  return torn.size > 0 ? torn : new Set(component);
}
