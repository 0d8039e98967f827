/** The names of all columns there are, as `--columns` takes them and as programs read them. */
export type ColumnName =
  | 'acronym'
  | 'address'
  | 'as_of'
  | 'attendance_mode'
  | 'because'
  | 'change'
  | 'charset'
  | 'classification'
  | 'confidence'
  | 'date'
  | 'edition'
  | 'end'
  | 'end_date'
  | 'field'
  | 'founding_date'
  | 'from'
  | 'id'
  | 'is_free'
  | 'kind'
  | 'label'
  | 'language'
  | 'languages'
  | 'made'
  | 'member'
  | 'member_id'
  | 'members'
  | 'modified'
  | 'name'
  | 'organization'
  | 'organization_id'
  | 'organizers'
  | 'other_names'
  | 'other_participants'
  | 'pages'
  | 'parent_id'
  | 'path'
  | 'picked'
  | 'places'
  | 'previous_ref'
  | 'posts'
  | 'published'
  | 'publisher'
  | 'reader'
  | 'ref'
  | 'refs'
  | 'retrieved'
  | 'role'
  | 'series'
  | 'sha256'
  | 'snippet'
  | 'start'
  | 'start_date'
  | 'start_time'
  | 'state'
  | 'status'
  | 'theme'
  | 'title'
  | 'to'
  | 'topics'
  | 'type'
  | 'url'
  | 'value'
  | 'values'
  | 'verdict';

/**
 * What a cell is, which decides how a table shows it. `text`: words, broken over lines to fit the width. `list`: values with `; ` between, broken
 * only there. `date`: EDTF or ISO 8601. `word`: of a closed list. `id`: of a record. `plain`: none of these, never broken.
 */
export type CellKind = 'text' | 'list' | 'date' | 'word' | 'id' | 'plain';

/** One column of the flat formats. `inTable` false: a table shows it only when `--columns` asks for it. */
export interface Column<Row> {
  readonly name: ColumnName;
  readonly value: (row: Row) => string;
  readonly kind: CellKind;
  readonly inTable: boolean;
}

type Cell = string | number | null;

/** A column from what a row has there; null is an empty cell. */
export function column<Row>(
  name: ColumnName,
  value: (row: Row) => Cell,
  kind: CellKind = 'plain',
  shown: 'always' | 'on demand' = 'always',
): Column<Row> {
  return { name, value: (row) => String(value(row) ?? ''), kind, inTable: shown === 'always' };
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
