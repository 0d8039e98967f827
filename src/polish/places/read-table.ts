import { readFileSync } from 'node:fs';

/** The text of a table under `polish/data`, beside the sources and beside the built files alike. */
export function readTable(file: string): string {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
}

/** Opens `file` on first use. */
export function lazyTable(file: string): () => string {
  let text: string | undefined;
  return () => {
    text ??= readTable(file);
    return text;
  };
}

/** Starts of all rows of `text` after its header. */
export function rowStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = nextRow(text, 0); at < text.length; at = nextRow(text, at)) starts.push(at);
  return starts;
}

/** Cells of the row that starts at `start`. */
export function cellsAt(text: string, start: number): readonly string[] {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).split('\t');
}

/** The first cell of the row that starts at `start`. */
export function firstCell(text: string, start: number): string {
  return text.slice(start, text.indexOf('\t', start));
}

type KeyAt = (text: string, start: number) => string;

/**
 * Starts of the rows whose key is `key`, in a table whose rows are in the order of their keys (by code units). The key is the first cell, unless `keyAt`
 * reads another. A search in the text itself: no index is held in memory.
 */
export function rowsWith(text: string, key: string, keyAt: KeyAt = firstCell): readonly number[] {
  return rowsWhile(text, key, keyAt, (found) => found === key);
}

/** Starts of the rows whose key begins with `prefix`. */
export function rowsFrom(text: string, prefix: string): readonly number[] {
  return rowsWhile(text, prefix, firstCell, (found) => found.startsWith(prefix));
}

function rowsWhile(text: string, key: string, keyAt: KeyAt, holds: (found: string) => boolean): readonly number[] {
  const rows: number[] = [];
  let at = firstRow(text, key, keyAt);
  while (at < text.length && holds(keyAt(text, at))) {
    rows.push(at);
    at = nextRow(text, at);
  }
  return rows;
}

/** Start of the first row whose key is not below `key`; the length of the text where there is none. */
function firstRow(text: string, key: string, keyAt: KeyAt): number {
  let low = nextRow(text, 0);
  let high = text.length;
  while (low < high) {
    const middle = Math.max(low, text.lastIndexOf('\n', (low + high) >> 1) + 1);
    if (keyAt(text, middle) < key) low = nextRow(text, middle);
    else if (middle === low) return low;
    else high = middle;
  }
  return low;
}

function nextRow(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
}
