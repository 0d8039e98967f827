import { isDay } from './is-day.ts';
import { joinDayCells } from './join-day-cells.ts';
import { looksLikeHeader } from './looks-like-header.ts';
import { type ElementNode, elementsOf } from './node.ts';
import type { Piece, PieceCell } from './piece.ts';
import { tableCellText } from './table-cell-text.ts';
import type { GridCell, GridRow } from './table-grid.ts';

const LONGEST_HEADING = 140;

/** The caption and rows of a data table as pieces. A row of headers introduces the rows below it until the next one; a row of one wide cell is a heading. `intro` counts from the table's first piece. */
export function readTable(table: ElementNode, grid: readonly GridRow[]): Piece[] {
  const pieces: Piece[] = captionsOf(table);
  let headers: readonly (string | null)[] = [];
  let headerPiece: number | null = null;
  let begun = false;
  for (const [index, row] of grid.entries()) {
    const filled = row.cells.filter((cell): cell is GridCell => cell !== null && cell.text !== '');
    if (filled.length === 0) continue;
    if (filled.length === 1 && isBanner(row, filled)) {
      pieces.push(banner(row.element, filled));
      continue;
    }
    const isHeader = row.header || (!begun && looksLikeHeader(filled, grid.slice(index)));
    begun = true;
    if (isHeader) {
      headers = headerTexts(row);
      headerPiece = pieces.length;
    }
    const cells = isHeader ? filled.map(({ text }) => ({ text, header: null })) : dataCells(row, headers);
    pieces.push({
      kind: 'table_row',
      level: 0,
      text: '',
      cells,
      intro: isHeader ? null : headerPiece,
      element: row.element,
    });
  }
  return pieces;
}

function dataCells(row: GridRow, headers: readonly (string | null)[]): readonly PieceCell[] {
  const cells: PieceCell[] = [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell === null || cell.text === '') continue;
    const header = headers[column] ?? null;
    cells.push({ text: withoutLabel(cell.text, header), header });
  }
  return joinDayCells(cells);
}

/** Tables made for small screens repeat the column's header inside the cell. */
function withoutLabel(text: string, header: string | null): string {
  if (header === null || !text.startsWith(header)) return text;
  const rest = text.slice(header.length).replace(/^[\s:]+/, '');
  return rest === '' ? text : rest;
}

function headerTexts(row: GridRow): (string | null)[] {
  const texts: (string | null)[] = [];
  for (const cell of row.cells) {
    const header = cell === null ? (texts.at(-1) ?? null) : cell.text || null;
    texts.push(header);
  }
  return texts;
}

/** One wide cell, or a lone one that prints a day: `<tr><th>6 września 2022</th></tr>` above the rows of that day. */
function isBanner(row: GridRow, filled: readonly GridCell[]): boolean {
  const only = filled[0];
  if (only !== undefined && !only.repeated && row.cells.length === 1 && isDay(only.text)) return true;
  return only !== undefined && !only.repeated && only.width > 1 && only.width >= row.cells.length;
}

/** `<caption>Harmonogram zebrań w 2023 r.</caption>`: the table's own heading. */
function captionsOf(table: ElementNode): Piece[] {
  const captions = elementsOf(table).filter(({ name }) => name === 'caption');
  return captions.map((element) => titled(element, tableCellText(element).text)).filter(({ text }) => text !== '');
}

const banner = (element: ElementNode, filled: readonly GridCell[]): Piece => titled(element, filled[0]?.text ?? '');

function titled(element: ElementNode, text: string): Piece {
  const kind = text.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
  return { kind, level: kind === 'heading' ? 6 : 0, text, cells: [], intro: null, element };
}
