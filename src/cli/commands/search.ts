import type { Command } from 'commander';
import type { SearchHit } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { type Column, column, pageItself } from '../render/column.ts';

const EXAMPLES = `
Examples:
  kronika search smart city
  kronika search lodz --year 2019          finds Łodzi too
  kronika search "związek miast" --ndjson`;

/** Characters before and after the first word found that the flat formats show. */
const AROUND = 50;

/** The words around the first one found; JSON has the whole snippet. */
function excerpt({ snippet, matches }: SearchHit): string {
  const { start = 0, end = 0 } = matches[0] ?? {};
  const from = start <= AROUND ? 0 : snippet.lastIndexOf(' ', start - AROUND) + 1;
  const space = snippet.indexOf(' ', end + AROUND);
  const to = space < 0 ? snippet.length : space;
  return `${from > 0 ? '… ' : ''}${snippet.slice(from, to)}${to < snippet.length ? ' …' : ''}`;
}

const COLUMNS: readonly Column<SearchHit>[] = [
  column('published', ({ published }) => published, 'date'),
  column('title', ({ title }) => title, 'text'),
  column('snippet', excerpt, 'text'),
  column('path', ({ path }) => path, 'text', 'on demand'),
  column('id', ({ id }) => id, 'id'),
  column('url', ({ url }) => url, 'text', 'on demand'),
  column('start', ({ start }) => start, 'plain', 'on demand'),
  column('end', ({ end }) => end, 'plain', 'on demand'),
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
        {
          columns: COLUMNS,
          noun: 'pages',
          narrowed: true,
          rows: (store, filter) => store.search(words.join(' '), filter),
          sources: pageItself,
        },
        options,
        io,
      ),
    );
}
