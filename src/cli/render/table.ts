import type { Column } from './column.ts';
import { printable } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';
import type { Terminal } from './terminal.ts';
import { displayWidth, wrap } from './wrap.ts';

/** Rows that decide the widths, and that are held at a time. */
const CHUNK = 1000;
const GAP = '  ';
const NARROWEST = 12;

/** A table for people: columns of names wrap to the width, those of dates, ids and places do not. Nothing for no rows. */
export async function renderTable<Row>(listing: Listing<Row>, sink: Sink, terminal: Terminal): Promise<number> {
  const columns = listing.columns.filter((column) => column.inTable);
  let widths: number[] | null = null;
  let count = 0;
  for (const cells of chunksOf(listing.rows, columns)) {
    if (widths === null) {
      widths = columnWidths(columns, cells, terminal.width);
      await sink.write(
        line(
          columns.map((column) => column.name),
          widths,
          terminal.heading,
        ),
      );
    }
    for (const row of cells) await sink.write(line(row, widths));
    count += cells.length;
  }
  return count;
}

function* chunksOf<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): Generator<string[][]> {
  let chunk: string[][] = [];
  for (const row of rows) {
    chunk.push(columns.map((column) => printable(column.value(row))));
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Natural widths; where they do not fit, the columns that may wrap share what the others leave, the narrow ones keeping theirs. */
function columnWidths<Row>(columns: readonly Column<Row>[], cells: readonly string[][], limit: number): number[] {
  const natural = columns.map((column, at) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), column.name.length),
  );
  const wrapping = columns.map((column, at) => (column.wraps ? at : -1)).filter((at) => at >= 0);
  const kept = natural.reduce((sum, width, at) => (wrapping.includes(at) ? sum : sum + width), 0);
  let free = limit - GAP.length * (columns.length - 1) - kept;
  const widths = [...natural];
  const byWidth = wrapping.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  byWidth.forEach((at, position) => {
    const share = Math.floor(free / (byWidth.length - position));
    widths[at] = Math.min(natural[at] ?? 0, Math.max(NARROWEST, share));
    free -= widths[at];
  });
  return widths;
}

function line(cells: readonly string[], widths: readonly number[], paint = (text: string) => text): string {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? Number.POSITIVE_INFINITY));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  let text = '';
  for (let row = 0; row < height; row++) {
    const padded = wrapped.map((lines, at) => pad(lines[row] ?? '', widths[at] ?? 0));
    text += `${paint(padded.join(GAP).trimEnd())}\n`;
  }
  return text;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
