import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { ORGANIZATION_COLUMNS } from '../render/columns.ts';
import { ORGANIZATION_RENDERERS } from '../render/index.ts';

const EXAMPLES = `
Examples:
  kronika organizations --classification union
  kronika organizations --organization ZMP --json
  kronika organizations --format jsonld > organizations.jsonld`;

/** `organizations`: associations, unions, networks, offices and municipalities that the pages name. */
export function defineOrganizations(program: Command, io: Io): void {
  const command = program
    .command('organizations')
    .summary('list organizations')
    .description('List the organizations that the pages name, with how many members they are said and seen to have.');
  addListOptions(command, ['organization', 'city', 'kindOfOrganization', 'sort', 'page'], ORGANIZATION_RENDERERS)
    .addHelpText('after', EXAMPLES)
    .action((options: ListOptions) =>
      answer(
        {
          columns: ORGANIZATION_COLUMNS,
          noun: 'organizations',
          rows: (store, filter) => store.organizations(filter),
          sources: ({ sources }) => sources,
          renderers: ORGANIZATION_RENDERERS,
        },
        options,
        io,
      ),
    );
}
