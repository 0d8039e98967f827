import type { PageContext, Statement } from '../../context.ts';

/** Lines between a heading and the first row: the columns' heads. */
const MOST_HEADS = 9;
/** Cells of a row, a line each. */
const MOST_CELLS = 8;
/** So many rows in order are a table. */
const LEAST = 2;

/**
 * `Lp.` / `Nazwa` / `Składka` / `1` / `Gmina Kock` / `400 zł` / `2` / `Gmina Ryki` …: the cells of a table, a line each; of every row the block behind its number.
 * Null where no such table stands below. Trap: `1` / `2` / `3` in a row, the pages of a list.
 */
export function flatRows(context: PageContext, { block: own }: Statement): readonly number[] | null {
  const head = lineAt(context, own + 1) === null ? own + 2 : own + 1;
  if (![head, head + 1].some((at) => /^l\.?\s?p\.?$/iu.test(lineAt(context, at) ?? ''))) return null;
  const heads = Array.from({ length: MOST_HEADS }, (_, step) => lineAt(context, head + step) ?? '');
  // `Imię i nazwisko`: who sits in it, row by row
  if (heads.some((line) => /nazwisk/iu.test(line))) return [];
  const rows: number[] = [];
  let last = head;
  for (let at = head; at < context.page.blocks.length; at++) {
    const line = lineAt(context, at);
    if (line === null || at - last > (rows.length === 0 ? MOST_HEADS : MOST_CELLS)) break;
    if (line.replace(/\.$/u, '') !== String(rows.length + 1)) continue;
    rows.push(at + 1);
    last = at + 1;
  }
  const named = rows.filter((at) => /^\p{Lu}/u.test(lineAt(context, at) ?? ''));
  return named.length >= LEAST && named.length === rows.length ? rows : null;
}

function lineAt({ page }: PageContext, at: number): string | null {
  const block = page.blocks[at];
  return block === undefined || block.kind === 'heading' || block.kind === 'table_row'
    ? null
    : page.text.slice(block.start, block.end).trim();
}
