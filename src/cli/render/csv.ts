import { stringify } from 'csv-stringify/sync';
import { printable } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';

const CHUNK = 500;

/**
 * A heading and a line a record (RFC 4180, UTF-8, line feeds). A cell that a spreadsheet would run as a formula (it begins with = + - @)
 * gets an apostrophe before it.
 */
export async function renderCsv<Row>({ rows, columns }: Listing<Row>, sink: Sink): Promise<number> {
  const lines = (cells: readonly (readonly string[])[]) => stringify([...cells], { escape_formulas: true });
  await sink.write(lines([columns.map((column) => column.name)]));
  let count = 0;
  let chunk: string[][] = [];
  for (const row of rows) {
    chunk.push(columns.map((column) => printable(column.value(row))));
    count++;
    if (chunk.length < CHUNK) continue;
    await sink.write(lines(chunk));
    chunk = [];
  }
  if (chunk.length > 0) await sink.write(lines(chunk));
  return count;
}
