import { safeJson } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';

/** One JSON array, a record a line; written as the rows come. */
export async function renderJson<Row>({ rows }: Listing<Row>, sink: Sink): Promise<number> {
  let count = 0;
  for (const row of rows) await sink.write(`${count++ === 0 ? '[\n' : ',\n'}${safeJson(row)}`);
  await sink.write(count === 0 ? '[]\n' : '\n]\n');
  return count;
}
