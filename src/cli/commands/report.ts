import { type Command, Option } from 'commander';
import { addDatabaseOption } from '../database.ts';
import type { Io } from '../io.ts';
import { addFilters } from '../options.ts';
import type { ReportOptions } from '../report-file.ts';

const EXAMPLES = `
Examples:
  kronika report --out report.html
  kronika report --city Poznań --from 2015 --out poznan.html
  kronika report --organization ZMP > zmp.html

One HTML file that loads nothing from the network: a timeline, a searchable list, who belongs where, and for every
fact its quote and a link to the page. Filters that only events have leave memberships out. Of more records than
--limit the latest are taken, and the page says so.`;

/** `report`: a page to look at. */
export function defineReport(program: Command, io: Io): void {
  const command = program
    .command('report')
    .summary('a page to look at, in one file')
    .description('Write the events and memberships as one HTML file with a timeline, lists, quotes and links.');
  addDatabaseOption(command);
  addFilters(command, [
    'period',
    'undated',
    'city',
    'organization',
    'series',
    'kindOfEvent',
    'status',
    'confidence',
    'limit',
  ])
    .addOption(new Option('--title <text>', 'what stands at the top'))
    .addOption(new Option('--out <file>', 'where to write it; standard output where not said'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: ReportOptions) => (await import('../report-file.ts')).writeReport(options, io));
}
