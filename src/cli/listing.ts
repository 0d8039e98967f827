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
import type { Renderer } from './render/renderer.ts';
import { terminalOf } from './render/terminal.ts';

export type ListOptions = FilterOptions & OutputOptions & { readonly db: string };

/** A question that is answered by rows of one kind. */
export interface Question<Row> {
  readonly columns: readonly Column<Row>[];
  /** `events`, for the summary line. */
  readonly noun: string;
  readonly rows: (store: Store, filter: Filter) => Iterable<Row>;
}

/** Adds `--db`, the named filters and the output options to a command that lists. */
export function addListOptions(command: Command, filters: readonly FilterName[]): Command {
  return addOutputOptions(addFilters(addDatabaseOption(command), filters));
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
    const render: Renderer = await RENDERERS[formatOf(options)]();
    const output = new Output(io.stdout);
    const terminal = await terminalOf(io.stdout, io.env, options.wide === true);
    const listing = { rows: question.rows(store, filter), columns: question.columns };
    const count = await render(listing, output, terminal);
    await output.flush();
    if (io.stderr.isTTY) io.stderr.write(`${count} ${question.noun}\n`);
  } finally {
    store.close();
  }
}
