import type { CellKind, Column } from './column.ts';
import { GAP, type Layout, layOut } from './layout.ts';
import { printable } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';
import { isAlarming, type Terminal } from './terminal.ts';
import { displayWidth, wrap, wrapList } from './wrap.ts';

/** Rows that decide the widths, and that are held at a time. */
const CHUNK = 1000;
const BETWEEN = ' · ';

/** What a terminal is shown of a row, column by column. */
interface Shown {
  readonly raw: readonly string[];
  readonly cells: readonly string[];
}

/** A table for people, no wider than the terminal; what does not fit beside goes below. Nothing for no rows. */
export async function renderTable<Row>(listing: Listing<Row>, sink: Sink, terminal: Terminal): Promise<number> {
  const columns = listing.columns.filter(({ inTable }) => inTable);
  const headings = columns.map(({ name }) => terminal.words.heading(name));
  let layout: Layout | null = null;
  let count = 0;
  for (const rows of chunksOf(listing.rows, columns, terminal)) {
    if (layout === null) {
      const cells = rows.map((row) => row.cells);
      layout = layOut(columns, headings, cells, terminal.width);
      await sink.write(headingLine(headings, layout, terminal));
    }
    for (const row of rows) await sink.write(rowLines(row, columns, headings, layout, terminal));
    count += rows.length;
  }
  return count;
}

function* chunksOf<Row>(
  rows: Iterable<Row>,
  columns: readonly Column<Row>[],
  { words }: Terminal,
): Generator<readonly Shown[]> {
  let chunk: Shown[] = [];
  for (const row of rows) {
    const raw = columns.map((column) => printable(column.value(row)));
    const cells = raw.map((text, at) => {
      const kind = columns[at]?.kind;
      return kind === 'date' ? words.date(text) : kind === 'word' ? words.value(text) : text;
    });
    chunk.push({ raw, cells });
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function headingLine(headings: readonly string[], { widths }: Layout, terminal: Terminal): string {
  const cells = widths.map((width, at) => ({ lines: wrap(headings[at] ?? '', width), paint: terminal.heading }));
  return sideBySide(cells, widths);
}

function rowLines<Row>(
  { raw, cells }: Shown,
  columns: readonly Column<Row>[],
  headings: readonly string[],
  { widths, indent }: Layout,
  terminal: Terminal,
): string {
  const beside = widths.map((width, at) => {
    const kind = columns[at]?.kind ?? 'plain';
    return { lines: broken(cells[at] ?? '', kind, width), paint: terminal.painter(kind, raw[at] ?? '') };
  });
  const below = cells.flatMap((cell, at) => {
    if (at < widths.length || cell === '') return [];
    const kind = columns[at]?.kind;
    return [kind === 'date' || kind === 'plain' ? `${headings[at]} ${cell}` : cell];
  });
  const rest = wrap(below.join(BETWEEN), terminal.width - indent).filter((line) => line !== '');
  const paint = painterBelow({ raw, cells }, columns, terminal);
  return sideBySide(beside, widths) + rest.map((line) => `${' '.repeat(indent)}${paint(line)}\n`).join('');
}

/** What stands below is faint, but for words that draw the eye beside, too: `cancelled`. */
function painterBelow<Row>({ raw, cells }: Shown, columns: readonly Column<Row>[], terminal: Terminal) {
  const words = new Map(cells.map((cell, at) => [cell, columns[at]?.kind === 'word' ? (raw[at] ?? '') : '']));
  const part = (text: string) => {
    const word = words.get(text) ?? '';
    return isAlarming(word) ? terminal.painter('word', word)(text) : terminal.faint(text);
  };
  return (line: string) => line.split(BETWEEN).map(part).join(terminal.faint(BETWEEN));
}

function broken(cell: string, kind: CellKind, width: number): readonly string[] {
  return kind === 'list' ? wrapList(cell, width) : wrap(cell, width);
}

interface BrokenCell {
  readonly lines: readonly string[];
  readonly paint: (text: string) => string;
}

function sideBySide(cells: readonly BrokenCell[], widths: readonly number[]): string {
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  let text = '';
  for (let row = 0; row < height; row++) {
    const last = cells.findLastIndex(({ lines }) => (lines[row] ?? '') !== '');
    for (const [at, { lines, paint }] of cells.slice(0, last + 1).entries()) {
      const part = lines[row] ?? '';
      const padding = at === last ? 0 : (widths[at] ?? 0) - displayWidth(part) + GAP;
      text += `${part === '' ? '' : paint(part)}${' '.repeat(Math.max(0, padding))}`;
    }
    text += '\n';
  }
  return text;
}
