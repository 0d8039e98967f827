import { safeJson } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';

/** One JSON object a line; nothing at all for no rows. */
export async function renderNdjson<Row>({ rows }: Listing<Row>, sink: Sink): Promise<number> {
  let count = 0;
  for (const row of rows) {
    await sink.write(`${safeJson(row)}\n`);
    count++;
  }
  return count;
}
