import { type AttributeName, attribute, type ElementNode, elementsOf } from './node.ts';
import { tableCellText } from './table-cell-text.ts';

export interface GridCell {
  readonly text: string;
  readonly bold: boolean;
  readonly element: ElementNode;
  /** Columns it spans. */
  readonly width: number;
  /** Repeated from a cell above by `rowspan`. */
  readonly repeated: boolean;
}

export interface GridRow {
  readonly element: ElementNode;
  /** By column; a cell of several columns stands in its first, the others hold null. */
  readonly cells: readonly (GridCell | null)[];
  readonly header: boolean;
}

const MAX_COLUMNS = 100;
const MAX_SPAN = 200;

/** Rows of a table (not those of tables inside it), without hidden ones. */
export function rowsOf(table: ElementNode): ElementNode[] {
  const rows: ElementNode[] = [];
  for (const child of elementsOf(table)) {
    if (child.name === 'tr') rows.push(child);
    else if (GROUPS.has(child.name)) rows.push(...rowsOf(child));
  }
  return rows;
}

const GROUPS = new Set(['thead', 'tbody', 'tfoot', 'form']);

/** The cells of a data table by row and column, `rowspan` and `colspan` laid out. */
export function tableGrid(table: ElementNode): GridRow[] {
  const grid: GridRow[] = [];
  const pending = new Map<number, { cell: GridCell; left: number }>();
  for (const element of rowsOf(table)) {
    const cells: (GridCell | null)[] = [];
    const own = cellsOf(element);
    const place = (): void => {
      for (let at = cells.length; pending.has(at) && at < MAX_COLUMNS; at = cells.length)
        takePending(pending, at, cells);
    };
    for (const cell of own) {
      place();
      if (cells.length >= MAX_COLUMNS) break;
      const width = span(cell, 'colspan');
      const read: GridCell = { ...tableCellText(cell), element: cell, width, repeated: false };
      const height = span(cell, 'rowspan');
      if (height > 1) pending.set(cells.length, { cell: { ...read, repeated: true }, left: height - 1 });
      cells.push(read);
      for (let i = 1; i < width && cells.length < MAX_COLUMNS; i++) cells.push(null);
    }
    place();
    grid.push({ element, cells, header: isHeaderRow(element, own) });
  }
  return grid;
}

function takePending(
  pending: Map<number, { cell: GridCell; left: number }>,
  at: number,
  cells: (GridCell | null)[],
): void {
  const held = pending.get(at);
  if (held === undefined) return;
  cells.push(held.cell);
  for (let i = 1; i < held.cell.width && cells.length < MAX_COLUMNS; i++) cells.push(null);
  held.left--;
  if (held.left === 0) pending.delete(at);
}

export function cellsOf(row: ElementNode): ElementNode[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

function span(cell: ElementNode, name: AttributeName): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value > 1 ? Math.min(value, MAX_SPAN) : 1;
}

function isHeaderRow(row: ElementNode, cells: readonly ElementNode[]): boolean {
  if (cells.length < 2) return false;
  if (row.parent?.name === 'thead') return true;
  // The corner above row numbers or names is often an empty `td`.
  return cells.every((cell, at) => cell.name === 'th' || (at === 0 && cells.length > 2 && cell.children.length === 0));
}
