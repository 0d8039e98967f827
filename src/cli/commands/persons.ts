import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { PERSON_COLUMNS } from '../render/columns.ts';

const EXAMPLES = `
Examples:
  kronika persons
  kronika persons --json | jq '.[] | select(.posts[].organization == "Związek Miast Polskich")'`;

/** `persons`: who the pages name, with their posts. */
export function definePersons(program: Command, io: Io): void {
  const command = program
    .command('persons')
    .summary('list persons and their posts')
    .description('List the persons that the pages name, with the posts that they are said to hold.');
  addListOptions(command, ['sort', 'page'])
    .addHelpText('after', EXAMPLES)
    .action((options: ListOptions) =>
      answer(
        {
          columns: PERSON_COLUMNS,
          noun: 'persons',
          rows: (store, filter) => store.persons(filter),
          sources: ({ sources }) => sources,
        },
        options,
        io,
      ),
    );
}
