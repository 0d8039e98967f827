import type { Renderer } from './renderer.ts';

/** Every output format and the file that writes it, read only when it is asked for. A new format is one file and one line. */
export const RENDERERS = {
  table: async () => (await import('./table.ts')).renderTable,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
} satisfies Record<string, () => Promise<Renderer>>;

export type Format = keyof typeof RENDERERS;

/** The format names, as `--format` takes them. */
export const FORMATS: readonly Format[] = ['table', 'json', 'ndjson', 'csv'];
