import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { TIMELINE_COLUMNS } from '../render/columns.ts';
import { TIMELINE_RENDERERS } from '../render/index.ts';

const EXAMPLES = `
Examples:
  kronika timeline Wejherowo
  kronika timeline METREX --from 2015
  kronika timeline Wejherowo --chart        the years as a chart, marks by month
  kronika timeline "Kongres Smart Metropolia" --json
  kronika timeline Szczecin --format svg > szczecin.svg`;

interface TimelineOptions extends ListOptions {
  readonly chart?: boolean;
}

/** `timeline`: everything dated about a city, an organisation or a series of events. */
export function defineTimeline(program: Command, io: Io): void {
  const command = program
    .command('timeline')
    .summary('everything dated about a city, an organization or an event series')
    .description('List everything dated about a city, an organization or a series of events, oldest first.')
    .argument('[subject]', 'a city, an organization or a series of events; none: all there is');
  addListOptions(command, ['period', 'undated', 'confidence', 'page'], TIMELINE_RENDERERS)
    .addOption(
      new Option('--chart', 'draw the years as a chart').conflicts(['json', 'ndjson', 'csv', 'excel', 'format']),
    )
    .addHelpText('after', EXAMPLES)
    .action((subject: string | undefined, { chart, ...options }: TimelineOptions) =>
      answer(
        {
          columns: TIMELINE_COLUMNS,
          noun: 'entries',
          rows: (store, filter) => store.timeline(filter),
          sources: ({ sources }) => sources,
          renderers: TIMELINE_RENDERERS,
        },
        chart ? { ...options, format: 'chart' } : options,
        io,
        subject,
      ),
    );
}
