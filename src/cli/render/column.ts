/** One column of the flat formats. `inTable` false: in CSV only. `wraps`: may be broken over lines to fit the width. */
export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => string;
  readonly inTable: boolean;
  readonly wraps: boolean;
}

type Cell = string | number | null;

/** A column from what a row has there; null is an empty cell. */
export function column<Row>(
  name: string,
  value: (row: Row) => Cell,
  look: 'plain' | 'wraps' | 'csv' = 'plain',
): Column<Row> {
  return {
    name,
    value: (row) => String(value(row) ?? ''),
    inTable: look !== 'csv',
    wraps: look === 'wraps',
  };
}

/** Several values in one cell. */
export function listed(names: readonly string[]): string {
  return names.join('; ');
}

/** The pages that a record is drawn from, each once. */
export function pages(record: { readonly sources: readonly { readonly path: string }[] }): string {
  return listed([...new Set(record.sources.map((source) => source.path))]);
}

/** A page as the source of what is said of it. */
export function pageItself({ url, path }: { readonly url: string | null; readonly path: string }) {
  return [{ url, path, quote: '' }];
}
