import type { Command } from 'commander';
import type { Filter, Store } from '../store/index.ts';
import { addDatabaseOption, openForQuery } from './database.ts';
import { demandPeriod, filterOf } from './filter.ts';
import type { Io } from './io.ts';
import {
  addFilters,
  addOutputOptions,
  type FilterName,
  type FilterOptions,
  formatOf,
  type OutputOptions,
} from './options.ts';
import { Output } from './output.ts';
import type { Column } from './render/column.ts';
import { RENDERERS } from './render/index.ts';
import type { Background, Renderers, Source } from './render/renderer.ts';
import { terminalOf } from './render/terminal.ts';

export type ListOptions = FilterOptions & OutputOptions & { readonly db: string };

/** A question that is answered by rows of one kind. */
export interface Question<Row> {
  readonly columns: readonly Column<Row>[];
  /** `events`, for the summary line. */
  readonly noun: string;
  readonly rows: (store: Store, filter: Filter) => Iterable<Row>;
  /** The pages and words that a row is drawn from. */
  readonly sources: (row: Row) => readonly Source[];
  /** The formats it can be written in; where not said, those of every list. */
  readonly renderers?: Renderers<Row>;
}

/** Adds `--db`, the named filters and the output options to a command that lists; `formats` where it has some of its own. */
export function addListOptions(command: Command, filters: readonly FilterName[], formats: object = RENDERERS): Command {
  return addOutputOptions(addFilters(addDatabaseOption(command), filters), Object.keys(formats));
}

/** Asks the store and writes the answer, a row at a time. */
export async function answer<Row>(
  question: Question<Row>,
  options: ListOptions,
  io: Io,
  subject?: string,
): Promise<void> {
  demandPeriod(options);
  const store = await openForQuery(options.db, io);
  try {
    const filter = await filterOf(store, options, subject, io);
    const renderers: Renderers<Row> = question.renderers ?? RENDERERS;
    const render = await (renderers[formatOf(options)] ?? RENDERERS.table)();
    const output = new Output(io.stdout);
    const terminal = await terminalOf(io.stdout, io.env, options.wide === true);
    const { noun, columns, sources } = question;
    const listing = { title: noun, rows: question.rows(store, filter), columns, sources };
    const count = await render(listing, output, terminal, backgroundOf(store, io));
    await output.flush();
    if (io.stderr.isTTY) io.stderr.write(`${count} ${noun}\n`);
  } finally {
    store.close();
  }
}

function backgroundOf(store: Store, io: Io): Background {
  return {
    document: (id) => store.document(id),
    event: (id) => store.event(id),
    organization: (id) => store.organization(id),
    note: (message) => io.stderr.write(`note: ${message}\n`),
  };
}
