import type { Cell } from '../../model/page.ts';
import type { Line, Marks } from './lines.ts';
import { isColumn } from './table-rows.ts';

/** A row of a table whose cells an export has put on lines of their own: lines `[first, last)`. */
export interface SpreadRow {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly cells: readonly Cell[];
}

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 8;
const LEAST_ROWS = 2;
const MAX_HEAD = 40;
const MAX_CELL = 160;
/** The column that every row has to fill alike. */
const DAY_HEAD = /^(?:data|dzie[ńn]|termin|kiedy)(?!\p{L})/iu;
const DAY =
  /^(?:\p{L}{2,12}\.?,?\s)?\d{1,2}(?:\.(?:0?[1-9]|1[0-2])\.|[./-]\d{1,2}[./-]\d{4}|\.?\s(?:stycz|lut|mar|kwie|maj|czer|lip|sierp|wrze|pa[źz]dz|list|grud)\p{L}{0,8}|\.\s?\d{1,2}\.\s?\d{4})|^\d{4}-\d{2}-\d{2}/iu;

/**
 * `DATA` / `MIEJSCOWOŚĆ` / `GODZINA` / `29.04.2023` / `SOSNOWICE` / `18.00` / `30.04.2023` / …: a table whose cells stand one below the other, its columns'
 * heads first. Trap: `Data:` / `Miejsce:` above words of their own, which no rows of the same form follow.
 */
export function findSpreadTables(lines: readonly Line[]): readonly SpreadRow[] {
  const rows: SpreadRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns = headsAt(lines, at);
    const found = columns < LEAST_COLUMNS ? [] : rowsBelow(lines, at, columns);
    if (found.length <= LEAST_ROWS) continue;
    rows.push(...found);
    at = (found.at(-1)?.last ?? at + 1) - 1;
  }
  return rows;
}

/** How many heads stand from line `at` on. */
function headsAt(lines: readonly Line[], at: number): number {
  let count = 0;
  while (count <= MOST_COLUMNS && isHead(lines[at + count])) count++;
  return count > MOST_COLUMNS ? 0 : count;
}

function isHead(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= MAX_HEAD && !/[:;!?\d]/u.test(line.text) && isColumn(line.text);
}

/** The heads' row and those below it, as long as each has its day in the same column. */
function rowsBelow(lines: readonly Line[], at: number, columns: number): readonly SpreadRow[] {
  const heads = lines.slice(at, at + columns).map(({ text }) => text);
  const day = heads.findIndex(
    (head, index) => DAY_HEAD.test(head) && DAY.test(lines[at + columns + index]?.text ?? ''),
  );
  if (day < 0) return [];
  const rows = [rowAt(lines, at, columns, [])];
  for (let from = at + columns; from + columns <= lines.length; from += columns) {
    const cells = lines.slice(from, from + columns);
    const fits = DAY.test(cells[day]?.text ?? '') && cells.filter(({ text }) => DAY.test(text)).length === 1;
    if (!fits || cells.some(({ text }) => text.length > MAX_CELL)) break;
    rows.push(rowAt(lines, from, columns, heads));
  }
  return rows;
}

function rowAt(lines: readonly Line[], first: number, columns: number, heads: readonly string[]): SpreadRow {
  const own = lines.slice(first, first + columns);
  const cells = own.map(({ start, end }, index) => ({ start, end, header: heads[index] ?? null }));
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, first, last: first + columns, cells };
}

/** What stands in such a table is left out for nothing else. */
export function keepRows(rows: readonly SpreadRow[], marks: Marks): void {
  for (const { first, last } of rows) for (let at = first; at < last; at++) marks.delete(at);
}
