import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { Column } from './column.ts';
import type { Terminal } from './terminal.ts';

/** Where rendered text goes. */
export interface Sink {
  write(text: string): Promise<void>;
}

/** A page that says so, and its words; `quote` is empty where the page as a whole is meant. */
export type Source = Pick<Evidence, 'url' | 'path' | 'quote'>;

/** Rows of one kind, with what the formats show of them. Rows may come lazily; they are read once. */
export interface Listing<Row> {
  /** What the rows are, or are about: `events`, `METREX`. */
  readonly title: string;
  readonly rows: Iterable<Row>;
  readonly columns: readonly Column<Row>[];
  readonly sources: (row: Row) => readonly Source[];
}

/** What a format may ask for besides its rows; null for an id that nothing has. */
export interface Background {
  document(id: string): Document | null;
  event(id: string): Event | null;
  membership(id: string): Membership | null;
  organization(id: string): Organization | null;
  /** Says on standard error how many of the rows the format has no room for. */
  leftOut(count: number, total: number): void;
}

/** Writes a listing of one kind in one format and tells how many rows it wrote. */
export type RendererOf<Row> = (
  listing: Listing<Row>,
  sink: Sink,
  terminal: Terminal,
  background: Background,
) => Promise<number>;

/** Writes rows of any kind. Never holds all of them. */
export type Renderer = <Row>(
  listing: Listing<Row>,
  sink: Sink,
  terminal: Terminal,
  background: Background,
) => Promise<number>;

/** Formats by name, read only when one is asked for. */
export type Renderers<Row> = Readonly<Record<string, () => Promise<RendererOf<Row>>>>;
