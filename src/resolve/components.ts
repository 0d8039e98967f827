import { unionFind } from './union-find.ts';

/** See `Resolver.components`: holds two numbers a row in memory, no block but the last, and no component but the one that is asked for. */
export function* components(rows: Iterable<readonly [part: number, block: number | null]>): Generator<number[]> {
  const { parts, sets } = joined(rows);
  for (const set of sets.each()) yield Array.from(set, (position) => parts[position] as number);
}

/** The parts in order, and which of them are connected: the rows themselves need not be held any longer. */
function joined(rows: Iterable<readonly [part: number, block: number | null]>) {
  const listed = new Numbers();
  /** Rows that share the block of the row before. */
  const beside = new Numbers();
  let lastBlock: number | null = null;
  for (const [part, block] of rows) {
    if (block !== null && block === lastBlock) beside.push(listed.length);
    lastBlock = block;
    listed.push(part);
  }
  // A map of a million parts takes many times the room of their sorted list.
  const parts = distinct(listed.all.slice().sort());
  const sets = unionFind(parts.length);
  const positionAt = (row: number) => positionOf(parts, listed.all[row] ?? 0);
  for (const row of beside.all) sets.join(positionAt(row - 1), positionAt(row));
  return { parts, sets };
}

type NumberList = Uint32Array | Float64Array;

const LARGEST = 2 ** 32 - 1;

/** A list of whole numbers that grows; of a million each takes four bytes, and eight once one of them needs more. */
class Numbers {
  #held: NumberList = new Uint32Array(1_024);
  #length = 0;

  push(number: number): void {
    const isWide = number > LARGEST && this.#held instanceof Uint32Array;
    if (isWide || this.#length === this.#held.length) {
      const Wider = isWide || this.#held instanceof Float64Array ? Float64Array : Uint32Array;
      const longer = new Wider(this.#length * 2 + 1);
      longer.set(this.#held.subarray(0, this.#length));
      this.#held = longer;
    }
    this.#held[this.#length++] = number;
  }

  get length(): number {
    return this.#length;
  }

  get all(): NumberList {
    return this.#held.subarray(0, this.#length);
  }
}

/** Without those that are the same as the one before; in place. */
function distinct(sorted: NumberList): NumberList {
  let length = 0;
  for (const number of sorted) if (length === 0 || number !== sorted[length - 1]) sorted[length++] = number;
  return sorted.subarray(0, length);
}

function positionOf(sorted: NumberList, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
