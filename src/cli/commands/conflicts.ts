import type { Command } from 'commander';
import type { ConflictEntry } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { type Column, column, listed, pages } from '../render/column.ts';

const EXAMPLES = `
Examples:
  kronika conflicts
  kronika conflicts --json | jq '.[] | select(.field == "start_date")'`;

const COLUMNS: readonly Column<ConflictEntry>[] = [
  column('label', ({ label }) => label, 'text'),
  column('field', ({ field }) => field),
  column('picked', ({ picked }) => picked, 'text'),
  column('values', (entry) => listed(entry.values.map(({ value }) => value)), 'list'),
  column('ref', ({ ref }) => ref, 'id'),
  column('pages', (entry) => pages({ sources: entry.values.flatMap(({ sources }) => sources) }), 'list', 'on demand'),
];

/** `conflicts`: where sources contradict each other, or a page itself. */
export function defineConflicts(program: Command, io: Io): void {
  const command = program
    .command('conflicts')
    .summary('where sources contradict each other')
    .description(
      'List the fields on which sources contradict each other, or a page contradicts itself: the value that the records show, and all there are; kronika show <ref> tells which page says which.',
    );
  addListOptions(command, ['city', 'organization', 'page'])
    .addHelpText('after', EXAMPLES)
    .action((options: ListOptions) =>
      answer(
        {
          columns: COLUMNS,
          noun: 'conflicts',
          rows: (store, filter) => store.conflicts(filter),
          sources: ({ values }) => values.flatMap(({ sources }) => sources),
        },
        options,
        io,
      ),
    );
}
