import { NumberList } from './number-list.ts';
import { unionFind } from './union-find.ts';

/** See `Resolver.components`: holds two numbers a row in memory, no block but the last, and no component but the one that is asked for. */
export function* components(rows: Iterable<readonly [part: number, block: number | null]>): Generator<number[]> {
  const { parts, sets } = joined(rows);
  for (const set of sets.each()) yield Array.from(set, (position) => parts[position] as number);
}

/** The parts in order, and which of them are connected: the rows themselves need not be held any longer. */
function joined(rows: Iterable<readonly [part: number, block: number | null]>) {
  const listed = new NumberList();
  /** Rows that share the block of the row before. */
  const beside = new NumberList();
  let lastBlock: number | null = null;
  for (const [part, block] of rows) {
    if (block !== null && block === lastBlock) beside.push(listed.length);
    lastBlock = block;
    listed.push(part);
  }
  // A map of a million parts takes many times the room of their sorted list.
  const parts = listed.distinct();
  const sets = unionFind(parts.length);
  const positionAt = (row: number) => positionOf(parts, listed.all[row] ?? 0);
  for (const row of beside.all) sets.join(positionAt(row - 1), positionAt(row));
  return { parts, sets };
}

function positionOf(sorted: ArrayLike<number>, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
