import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { MEMBERSHIP_COLUMNS } from '../render/columns.ts';
import { MEMBERSHIP_RENDERERS } from '../render/index.ts';

const EXAMPLES = `
Examples:
  kronika memberships --member Poznań
  kronika memberships --organization ZMP --as-of 2017
  kronika memberships --role founding_member --csv
  kronika memberships --organization ZMP --format popolo > zmp.json`;

/** `memberships`: who is a member of what. */
export function defineMemberships(program: Command, io: Io): void {
  const command = program
    .command('memberships')
    .summary('list who is a member of what')
    .description(
      'List memberships: who is a member of what, since when, and the latest date at which a source says so.',
    );
  addListOptions(
    command,
    ['member', 'organization', 'city', 'membershipRole', 'asOf', 'period', 'undated', 'confidence', 'sort', 'page'],
    MEMBERSHIP_RENDERERS,
  )
    .addHelpText('after', EXAMPLES)
    .action((options: ListOptions) =>
      answer(
        {
          columns: MEMBERSHIP_COLUMNS,
          noun: 'memberships',
          rows: (store, filter) => store.memberships(filter),
          sources: ({ sources }) => sources,
          renderers: MEMBERSHIP_RENDERERS,
        },
        options,
        io,
      ),
    );
}
