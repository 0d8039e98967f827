import { printable } from './printable.ts';
import type { Listing, Sink } from './renderer.ts';

/** What would part cells, begin markup or a formula, or be taken for HTML. */
const MARKUP = /[\\`*_[\]|~$]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A table as GitHub's Markdown has it, of the columns that the table for people shows. Nothing in a cell is markup. */
export async function renderMarkdown<Row>({ rows, columns }: Listing<Row>, sink: Sink): Promise<number> {
  const shown = columns.filter((column) => column.inTable);
  const line = (cells: readonly string[]) => sink.write(`| ${cells.join(' | ')} |\n`);
  await line(shown.map((column) => plain(column.name)));
  await line(shown.map(() => '---'));
  let count = 0;
  for (const row of rows) {
    await line(shown.map((column) => plain(printable(column.value(row)))));
    count++;
  }
  return count;
}

/** Text that a Markdown reader shows as it is. */
function plain(text: string): string {
  return text
    .replace(MARKUP, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .trim();
}
