import { isDataTable } from './is-data-table.ts';
import { looksLikeHeader } from './looks-like-header.ts';
import { attribute, type ElementNode, elementsOf, isBlock } from './node.ts';
import { tableCellText } from './table-cell-text.ts';
import { type GridCell, type GridRow, tableGrid } from './table-grid.ts';

/** `grid grid-cols-4` of a page builder's classes, or the same in a style: so many cells make a row. */
const COLUMNS = /(?:^|[\s:])grid-cols-([2-8])(?![\d-])|grid-template-columns:\s{0,3}repeat\(\s{0,3}([2-8])\s{0,3},/;
/** `div.table` and the like: what it holds are rows. */
const TABLE = /(?:^|[\s_-])(?:div)?-?(?:table|tabela)(?:$|[\s_-])/i;
const CELLS = new Set(['div', 'span', 'p', 'time', 'strong', 'b']);
const ROWS = new Set(['div', 'ul', 'li']);
const MOST_CELLS = 2000;

/** The rows of an element that holds data by rows and columns, null for all others: a table, or boxes that are laid out as one. */
export function dataRows(element: ElementNode): readonly GridRow[] | null {
  if (element.name === 'table') return isDataTable(element) ? tableGrid(element) : null;
  if (element.name !== 'div' && element.name !== 'section') return null;
  const given = attribute(element, 'class');
  const columns = COLUMNS.exec(given) ?? COLUMNS.exec(attribute(element, 'style'));
  if (columns !== null) return headed(rowsOfCells(element, Number(columns[1] ?? columns[2])));
  return TABLE.test(given) || attribute(element, 'role') === 'table' ? headed(rowsOfBoxes(element)) : null;
}

/** Only with a first row that names the columns: cards, logos and galleries are laid out the same way. */
function headed(rows: readonly GridRow[] | null): readonly GridRow[] | null {
  const [first, ...others] = rows ?? [];
  if (rows === null || first === undefined || others.length === 0) return null;
  const filled = first.cells.filter((cell): cell is GridCell => cell !== null && cell.text !== '');
  if (filled.length !== first.cells.length) return null;
  if (looksLikeHeader(filled, rows)) return rows;
  const marked = filled.every(({ element }) => isMarked(element)) || isMarked(first.element);
  return marked && !others.some(({ element }) => isMarked(element)) ? [{ ...first, header: true }, ...others] : null;
}

/** `div.font-bold`, `div.header`, `role="columnheader"`. */
const isMarked = (element: ElementNode): boolean =>
  /(?:^|[\s_-])(?:bold|head|header|heading|naglowek|th)(?:$|[\s_-])/i.test(attribute(element, 'class')) ||
  attribute(element, 'role') === 'columnheader';

/** A flat run of cells. */
function rowsOfCells(grid: ElementNode, columns: number): readonly GridRow[] | null {
  const cells = elementsOf(grid);
  if (cells.length < 2 * columns || cells.length % columns !== 0 || cells.length > MOST_CELLS) return null;
  if (!cells.every(isCell)) return null;
  const rows: GridRow[] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(rowOf(grid, cells.slice(at, at + columns)));
  return rows;
}

/** Rows as boxes of their own, in one or two groups, each of as many cells. */
function rowsOfBoxes(table: ElementNode): readonly GridRow[] | null {
  const groups = elementsOf(table);
  const boxes = groups.some((group) => elementsOf(group).every(isCell))
    ? groups
    : groups.flatMap((group) => elementsOf(group));
  if (boxes.length < 2 || boxes.length > MOST_CELLS || boxes.some(({ name }) => !ROWS.has(name))) return null;
  const rows = boxes.map((box) => rowOf(box, elementsOf(box)));
  const width = rows[0]?.cells.length ?? 0;
  const even =
    width >= 2 && rows.every(({ cells, element }) => cells.length === width && elementsOf(element).every(isCell));
  return even ? rows : null;
}

function rowOf(element: ElementNode, cells: readonly ElementNode[]): GridRow {
  const read = cells.map((cell) => ({ ...tableCellText(cell), element: cell, width: 1, repeated: false }));
  return { element, cells: read, header: false };
}

/** A box of text alone: nothing in it that breaks a line. */
const isCell = (element: ElementNode): boolean =>
  CELLS.has(element.name) && elementsOf(element).every((inner) => !isBlock(inner));
