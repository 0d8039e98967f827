import type { CellKind } from './column.ts';
import { escapeHtml } from './escape-html.ts';
import type { Listing, Sink, Source } from './renderer.ts';
import type { Terminal, Words } from './terminal.ts';
import { webAddress } from './web-address.ts';

/** No script, no network: the page may be opened, mailed and put on a server as it is. */
const HEAD = `<!doctype html>
<html lang="pl">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
`;

const STYLE = `<style>
:root { color-scheme: light dark; font: 1rem/1.45 system-ui, sans-serif; }
body { margin: 1rem; }
div { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; padding-block: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .7rem; border-block-end: 1px solid #8886; }
th { border-block-end-width: 2px; }
ul { margin: 0; padding-inline-start: 1rem; }
td a { overflow-wrap: anywhere; }
@media print { details::details-content { content-visibility: visible; block-size: auto; } }
</style>
`;

/** One page with one table: the columns of the table for people, and the pages and words that say so, as links and quotations. */
export async function renderHtml<Row>(
  { title, rows, columns, sources }: Listing<Row>,
  sink: Sink,
  { words }: Terminal,
): Promise<number> {
  const shown = columns.filter((column) => column.inTable);
  const name = `kronika: ${escapeHtml(title)}`;
  const headings = [...shown.map((column) => words.heading(column.name)), words.heading('pages')];
  await sink.write(
    `${HEAD}<title>${name}</title>\n${STYLE}<div tabindex="0" role="region" aria-label="${name}">\n<table>\n`,
  );
  await sink.write(`<caption>${name}</caption>\n<thead><tr>`);
  for (const heading of headings) await sink.write(`<th scope="col">${escapeHtml(heading)}</th>`);
  await sink.write('</tr></thead>\n<tbody>\n');
  let count = 0;
  for (const row of rows) {
    const cells = shown.map((column) => `<td>${escapeHtml(wordsOf(column.value(row), column.kind, words))}</td>`);
    await sink.write(`<tr>${cells.join('')}<td>${sourcesCell(sources(row))}</td></tr>\n`);
    count++;
  }
  await sink.write('</tbody>\n</table>\n</div>\n</html>\n');
  return count;
}

/** Dates and words of closed lists as people read them in their language. */
function wordsOf(text: string, kind: CellKind, words: Words): string {
  if (kind === 'date') return words.date(text);
  return kind === 'word' ? words.value(text) : text;
}

/** The pages, each once, with what is quoted of them. */
function sourcesCell(sources: readonly Source[]): string {
  const pages = new Map<string, Set<string>>();
  for (const { url, path, quote } of sources) {
    const page = pageLink(url, path);
    const quotes = pages.get(page) ?? new Set();
    pages.set(page, quote === '' ? quotes : quotes.add(quote));
  }
  const items = [...pages].map(([page, quotes]) => `<li>${page}${quotations(quotes)}</li>`);
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function quotations(quotes: ReadonlySet<string>): string {
  if (quotes.size === 0) return '';
  const items = [...quotes].map((quote) => `<q>${escapeHtml(quote)}</q>`);
  return `<details><summary>${quotes.size === 1 ? '1 quote' : `${quotes.size} quotes`}</summary>${items.join(', ')}</details>`;
}

function pageLink(url: string | null, path: string): string {
  const address = webAddress(url);
  if (address === null) return escapeHtml(path);
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(address)}</a>`;
}
