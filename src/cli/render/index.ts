import type { Renderer } from './renderer.ts';

/** The formats of every list, each in a file that is read only when it is asked for. A new one is one file and one line. */
export const RENDERERS = {
  table: async () => (await import('./table.ts')).renderTable,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  'csv-excel': async () => (await import('./csv.ts')).renderExcelCsv,
  tsv: async () => (await import('./tsv.ts')).renderTsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html.ts')).renderHtml,
} satisfies Record<string, () => Promise<Renderer>>;

const COLUMNAR: ReadonlySet<string> = new Set<keyof typeof RENDERERS>([
  'table',
  'csv',
  'csv-excel',
  'tsv',
  'markdown',
  'html',
]);

/** Whether a format writes rows of cells, rather than whole records. */
export function hasColumns(format: string): boolean {
  return COLUMNAR.has(format);
}
