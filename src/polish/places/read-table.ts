import { readFileSync } from 'node:fs';

/** The text of a table under `polish/data`, beside the sources and beside the built files alike. */
export function readTable(file: string): string {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
}

/** Calls `visit` with the offsets of every line of `table` after its header, without cutting the text up. */
export function eachRow(table: string, visit: (start: number, end: number) => void): void {
  let start = table.indexOf('\n') + 1;
  while (start > 0 && start < table.length) {
    const found = table.indexOf('\n', start);
    const end = found < 0 ? table.length : found;
    if (end > start) visit(start, end);
    start = end + 1;
  }
}
