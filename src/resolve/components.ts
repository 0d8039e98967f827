import { unionFind } from './union-find.ts';

/** See `Resolver.components`: holds a few numbers a part in memory, no block but the last, and no component but the one that is asked for. */
export function* components(rows: Iterable<readonly [part: number, block: number | null]>): Generator<number[]> {
  const positions = new Map<number, number>();
  const joins: number[] = [];
  let lastBlock: number | null = null;
  let lastPosition = 0;
  for (const [part, block] of rows) {
    const position = positions.get(part) ?? positions.size;
    positions.set(part, position);
    if (block !== null && block === lastBlock) joins.push(lastPosition, position);
    [lastBlock, lastPosition] = [block, position];
  }
  const sets = unionFind(positions.size);
  for (let pair = 0; pair < joins.length; pair += 2) sets.join(joins[pair] as number, joins[pair + 1] as number);
  const parts = Float64Array.from(positions.keys());
  positions.clear();
  for (const set of sets.each()) yield Array.from(set, (position) => parts[position] as number);
}
