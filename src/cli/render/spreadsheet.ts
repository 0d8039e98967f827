import { stringify } from 'csv-stringify/sync';
import { printable } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';

/** How cells and lines are parted. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n';
  /** What the file begins with: nothing, or the mark by which Excel knows UTF-8. */
  readonly mark: '' | '\ufeff';
  /** Splits the cell where a program that expects another delimiter would. */
  readonly otherDelimiter: ',' | ';';
}

const CHUNK = 500;

/** What a spreadsheet runs instead of showing it, also behind blanks and in the wide letters of East Asia. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/u;

/**
 * A heading and a line a record. Cells are on one line each, quoted where they hold a delimiter or a quotation mark. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it; so does such a part of a cell behind the delimiter of another country's spreadsheets.
 */
export async function renderSpreadsheet<Row>(
  { rows, columns }: Listing<Row>,
  sink: Sink,
  dialect: Dialect,
): Promise<number> {
  const { delimiter, lineEnd, mark } = dialect;
  const lines = (cells: readonly (readonly string[])[]) =>
    stringify([...cells], { delimiter, record_delimiter: lineEnd });
  await sink.write(mark + lines([columns.map((column) => column.name)]));
  let count = 0;
  let chunk: string[][] = [];
  for (const row of rows) {
    chunk.push(columns.map((column) => guarded(printable(column.value(row)), dialect)));
    count++;
    if (chunk.length < CHUNK) continue;
    await sink.write(lines(chunk));
    chunk = [];
  }
  if (chunk.length > 0) await sink.write(lines(chunk));
  return count;
}

/** `=1+1` → `'=1+1`; in a file with commas `a;=1+1` → `a;'=1+1`. */
function guarded(cell: string, { otherDelimiter }: Dialect): string {
  return cell
    .split(otherDelimiter)
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join(otherDelimiter);
}
