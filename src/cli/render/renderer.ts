import type { Column } from './column.ts';
import type { Terminal } from './terminal.ts';

/** Where rendered text goes. */
export interface Sink {
  write(text: string): Promise<void>;
}

/** Rows of one kind, with the columns that the flat formats show of them. Rows may come lazily; they are read once. */
export interface Listing<Row> {
  readonly rows: Iterable<Row>;
  readonly columns: readonly Column<Row>[];
}

/** Writes a listing in one format and tells how many rows it wrote. Never holds all rows. */
export type Renderer = <Row>(listing: Listing<Row>, sink: Sink, terminal: Terminal) => Promise<number>;
