import { placesOf } from './places-of.ts';

/** Disjoint sets over `0 … size - 1`. */
export interface UnionFind {
  find(item: number): number;
  join(a: number, b: number): void;
  /** The sets, each ascending, ordered by their first item. */
  sets(): number[][];
  /** The same, one after another: of many items most are alone, and lists of one take more room than all else. */
  each(): Generator<Uint32Array>;
}

export function unionFind(size: number): UnionFind {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] as number;
    let next = item;
    while (parents[next] !== root) {
      const above = parents[next] as number;
      parents[next] = root;
      next = above;
    }
    return root;
  };
  // The smaller index stays the root, so that the result does not hang on the order of joins.
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parents[high] = low;
  };
  function* each(): Generator<Uint32Array> {
    const { begins, places } = placesOf(
      size,
      Int32Array.from(parents, (_, item) => find(item)),
    );
    for (let root = 0; root < size; root++) {
      const set = places.subarray(begins[root], begins[root + 1]);
      if (set.length > 0) yield set;
    }
  }
  const sets = (): number[][] => Array.from(each(), (set) => Array.from(set));
  return { find, join, sets, each };
}

/** Joins all items that share a key; items without keys stay alone. */
export function joinByKeys(size: number, keysOf: (item: number) => Iterable<string>): number[][] {
  const sets = unionFind(size);
  const first = new Map<string, number>();
  for (let item = 0; item < size; item++) {
    for (const key of keysOf(item)) {
      const holder = first.get(key);
      if (holder === undefined) first.set(key, item);
      else sets.join(holder, item);
    }
  }
  return sets.sets();
}
