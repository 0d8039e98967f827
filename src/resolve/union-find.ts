/** Disjoint sets over `0 … size - 1`. */
export interface UnionFind {
  find(item: number): number;
  join(a: number, b: number): void;
  /** The sets, each ascending, ordered by their first item. */
  sets(): number[][];
  /** The same, one after another: of many items most are alone, and lists of one take more room than all else. */
  each(): Generator<Int32Array>;
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
  function* each(): Generator<Int32Array> {
    // Where the items of each root begin in the list of all; a root is the first item of its set.
    const begins = new Int32Array(size + 1);
    for (let item = 0; item < size; item++) raise(begins, find(item) + 1, 1);
    for (let item = 0; item < size; item++) raise(begins, item + 1, begins[item] ?? 0);
    const next = begins.slice();
    const items = new Int32Array(size);
    for (let item = 0; item < size; item++) items[raise(next, find(item), 1)] = item;
    for (let root = 0; root < size; root++) {
      const set = items.subarray(begins[root], begins[root + 1]);
      if (set.length > 0) yield set;
    }
  }
  const sets = (): number[][] => Array.from(each(), (set) => Array.from(set));
  return { find, join, sets, each };
}

/** Adds to one number of a list; returns what it was before. */
function raise(numbers: Int32Array, at: number, by: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + by;
  return before;
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
