import type { Command } from 'commander';
import type { SearchHit } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { type Column, column } from '../render/column.ts';

const EXAMPLES = `
Examples:
  kronika search smart city
  kronika search lodz --year 2019          finds Łodzi too
  kronika search "związek miast" --ndjson`;

const COLUMNS: readonly Column<SearchHit>[] = [
  column('published', ({ published }) => published),
  column('title', ({ title }) => title, 'wraps'),
  column('snippet', ({ snippet }) => snippet, 'wraps'),
  column('path', ({ path }) => path, 'wraps'),
  column('id', ({ id }) => id),
  column('url', ({ url }) => url, 'csv'),
  column('start', ({ start }) => start, 'csv'),
  column('end', ({ end }) => end, 'csv'),
];

/** `search`: full text over the pages. */
export function defineSearch(program: Command, io: Io): void {
  const command = program
    .command('search')
    .summary('full text over the pages')
    .description(
      'List the pages that hold all the words, in any case form, with or without Polish letters; best first.',
    )
    .argument('<words...>', 'what to look for; any text is only words');
  addListOptions(command, ['period', 'undated', 'page'])
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ListOptions) =>
      answer(
        { columns: COLUMNS, noun: 'pages', rows: (store, filter) => store.search(words.join(' '), filter) },
        options,
        io,
      ),
    );
}
