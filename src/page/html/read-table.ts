import type { ElementNode } from './node.ts';
import type { Piece, PieceCell } from './piece.ts';
import { type GridCell, type GridRow, tableGrid } from './table-grid.ts';

const LONGEST_HEADING = 140;

/** The rows of a data table as pieces. A row of headers introduces the rows below it until the next one; a row of one wide cell is a heading. `intro` counts from the table's first piece. */
export function readTable(table: ElementNode): Piece[] {
  const grid = tableGrid(table);
  const pieces: Piece[] = [];
  let headers: readonly (string | null)[] = [];
  let headerPiece: number | null = null;
  for (const [index, row] of grid.entries()) {
    const filled = row.cells.filter((cell): cell is GridCell => cell !== null && cell.text !== '');
    if (filled.length === 0) continue;
    const isHeader = row.header || (index === 0 && looksLikeHeader(filled, grid));
    if (filled.length === 1 && isBanner(row, filled)) {
      pieces.push(banner(row.element, filled));
      continue;
    }
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

function dataCells(row: GridRow, headers: readonly (string | null)[]): PieceCell[] {
  const cells: PieceCell[] = [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell === null || cell.text === '') continue;
    const header = headers[column] ?? null;
    cells.push({ text: withoutLabel(cell.text, header), header });
  }
  return cells;
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

function isBanner(row: GridRow, filled: readonly GridCell[]): boolean {
  const only = filled[0];
  return only !== undefined && !only.repeated && only.width > 1 && only.width >= row.cells.length;
}

function banner(element: ElementNode, filled: readonly GridCell[]): Piece {
  const text = filled[0]?.text ?? '';
  const kind = text.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
  return { kind, level: kind === 'heading' ? 6 : 0, text, cells: [], intro: null, element };
}

const HEADER_CELL =
  /^(?:l\.?\s?p\.?|nr|data|termin|godzina|godz\.|miejsce|nazwa|miejscowo[sś][cć]|tytu[lł]|rodzaj|przedmiot|uwagi|temat)(?:\s|$)/i;

/** A first row without `th`: its cells are short, hold no digits, and one of them is a usual column name. */
function looksLikeHeader(filled: readonly GridCell[], grid: readonly GridRow[]): boolean {
  if (grid.length < 3 || filled.length < 2 || filled[0]?.element.name === 'th') return false;
  return (
    filled.every(({ text }) => text.length <= 60 && !/\d/.test(text)) &&
    filled.some(({ text }) => HEADER_CELL.test(text))
  );
}
