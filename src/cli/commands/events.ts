import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { EVENT_COLUMNS } from '../render/columns.ts';
import { EVENT_RENDERERS } from '../render/index.ts';

const EXAMPLES = `
Examples:
  kronika events --year 2019
  kronika events --city poznan --classification congress --classification conference
  kronika events --series "Kongres Polityki Miejskiej" --json
  kronika events --from 2017-05 --to 2019 --undated --csv > events.csv
  kronika events --city Poznań --format ics > poznan.ics`;

/** `events`: what was or will be held. */
export function defineEvents(program: Command, io: Io): void {
  const command = program
    .command('events')
    .summary('list events')
    .description('List events, oldest first, undated last.');
  addListOptions(
    command,
    [
      'period',
      'undated',
      'city',
      'organization',
      'participantRole',
      'series',
      'kindOfEvent',
      'status',
      'confidence',
      'sort',
      'page',
    ],
    EVENT_RENDERERS,
  )
    .addHelpText('after', EXAMPLES)
    .action((options: ListOptions) =>
      answer(
        {
          columns: EVENT_COLUMNS,
          noun: 'events',
          rows: (store, filter) => store.events(filter),
          sources: ({ sources }) => sources,
          renderers: EVENT_RENDERERS,
        },
        options,
        io,
      ),
    );
}
