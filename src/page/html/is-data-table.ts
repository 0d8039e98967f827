import { descendants, type ElementNode, given } from './node.ts';
import { cellsOf, rowsOf } from './table-grid.ts';

/**
 * Whether a table holds data by rows and columns. Layout tables are containers: tables that hold other tables, headings or long prose, of one row or column.
 */
export function isDataTable(table: ElementNode): boolean {
  const role = given(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const wide = rows.filter((cells) => cells.length > 1).length;
  if (rows.length < 2 || wide < 2 || wide < rows.length * 0.4) return false;
  let headed = false;
  let long = 0;
  for (const inner of descendants(table)) {
    if (inner === table) continue;
    if (CONTAINED.has(inner.name)) return false;
    if (inner.name === 'th' || inner.name === 'caption') headed = true;
    if (LONG.has(inner.name) && headless(inner)) long++;
  }
  return headed || long <= rows.length;
}

const CONTAINED = new Set(['table', 'h1', 'h2', 'article', 'section', 'nav', 'form']);
const LONG = new Set(['h3', 'h4', 'blockquote', 'dl']);

function headless(element: ElementNode): boolean {
  return element.children.length > 0;
}
