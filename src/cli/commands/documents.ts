import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { pageItself } from '../render/column.ts';
import { DOCUMENT_COLUMNS } from '../render/columns.ts';
import { DOCUMENT_RENDERERS } from '../render/index.ts';

const EXAMPLES = `
Examples:
  kronika documents --year 2019
  kronika documents --sort name --csv`;

/** `documents`: the pages read. */
export function defineDocuments(program: Command, io: Io): void {
  const command = program
    .command('documents')
    .summary('list the pages read')
    .description('List the pages read, with what each says about itself; dates are those of publication.');
  addListOptions(command, ['period', 'undated', 'sort', 'page'], DOCUMENT_RENDERERS)
    .addHelpText('after', EXAMPLES)
    .action((options: ListOptions) =>
      answer(
        {
          columns: DOCUMENT_COLUMNS,
          noun: 'documents',
          rows: (store, filter) => store.documents(filter),
          sources: pageItself,
          renderers: DOCUMENT_RENDERERS,
        },
        options,
        io,
      ),
    );
}
