import type { Command } from 'commander';
import type { Filter, Store } from '../store/index.ts';
import { chooseColumns } from './choose-columns.ts';
import { addDatabaseOption, openForQuery } from './database.ts';
import { UsageError } from './errors.ts';
import { demandPeriod, filterOf } from './filter.ts';
import type { Io } from './io.ts';
import type { Noun } from './messages/messages.ts';
import {
  addFilters,
  addOutputOptions,
  type FilterName,
  type FilterOptions,
  formatOf,
  type OutputOptions,
} from './options.ts';
import { outletOf } from './outlet.ts';
import type { Column } from './render/column.ts';
import { hasColumns, RENDERERS } from './render/index.ts';
import type { Background, Renderers, Source } from './render/renderer.ts';
import { terminalOf } from './render/terminal.ts';

export type ListOptions = FilterOptions & OutputOptions & { readonly db: string };

/** Formats that are written for people at a terminal. */
const PAGED: ReadonlySet<string> = new Set(['table', 'chart']);

/** A question that is answered by rows of one kind. */
export interface Question<Row> {
  readonly columns: readonly Column<Row>[];
  /** For the summary line. */
  readonly noun: Noun;
  readonly rows: (store: Store, filter: Filter) => Iterable<Row>;
  /** Rows are left out by more than filters: by the words of a search. */
  readonly narrowed?: boolean;
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
  const format = formatOf(options);
  if (options.columns !== undefined && !hasColumns(format))
    throw new UsageError(({ usage }) => usage.noColumns(format));
  const columns = chooseColumns(question.columns, options.columns, io.messages);
  const store = await openForQuery(options.db, io);
  try {
    const filter = await filterOf(store, options, subject, io);
    const renderers: Renderers<Row> = question.renderers ?? RENDERERS;
    const render = await (renderers[format] ?? RENDERERS.table)();
    const outlet = await outletOf(io, options.pager !== false && PAGED.has(format));
    const terminal = await terminalOf(io.stdout, io.env, options.wide === true, io.messages);
    const { noun, sources } = question;
    const listing = { title: subject ?? noun, rows: question.rows(store, filter), columns, sources };
    const count = await render(listing, outlet, terminal, backgroundOf(store, io));
    await outlet.end();
    if (io.stdout.isTTY && io.stderr.isTTY) io.stderr.write(`${summary(count, noun, options, io)}\n`);
    if (count === 0 && io.stderr.isTTY && question.narrowed !== true) {
      const { hintOnEmpty } = await import('./hints.ts');
      hintOnEmpty(question.rows, store, filter, options, noun, io);
    }
  } finally {
    store.close();
  }
}

/** `12 events`; a full page says where the next one begins. */
function summary(count: number, noun: Noun, { limit, offset = 0 }: FilterOptions, { messages }: Io): string {
  const more = limit !== undefined && limit > 0 && count === limit ? messages.lists.moreRows(offset + limit) : '';
  return `${messages.count(count, noun)}${more}`;
}

function backgroundOf(store: Store, io: Io): Background {
  return {
    document: (id) => store.document(id),
    event: (id) => store.event(id),
    membership: (id) => store.membership(id),
    organization: (id) => store.organization(id),
    leftOut: (count, total) => io.stderr.write(`${io.messages.note(io.messages.lists.leftOut(count, total))}\n`),
  };
}
