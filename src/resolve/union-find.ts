/** Disjoint sets over `0 … size - 1`. */
export interface UnionFind {
  find(item: number): number;
  join(a: number, b: number): void;
  /** The sets, each ascending, ordered by their first item. */
  sets(): number[][];
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
  const sets = (): number[][] => {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < size; item++) {
      const root = find(item);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [item]);
      else group.push(item);
    }
    return [...groups.values()];
  };
  return { find, join, sets };
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
