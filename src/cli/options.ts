import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { EVENT_CLASSIFICATIONS, EVENT_STATUSES, PARTICIPANT_ROLES } from '../model/event.ts';
import { MEMBERSHIP_ROLES } from '../model/membership.ts';
import { ORGANIZATION_CLASSIFICATIONS } from '../model/organization.ts';
import { SORT_KEYS } from '../store/filter.ts';
import { BadValue } from './errors.ts';
import { isPeriod } from './period.ts';

/** Filters as commander hands them over; those that a command does not offer are undefined. */
export interface FilterOptions {
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
  readonly undated?: boolean;
  readonly asOf?: string;
  readonly city?: string;
  readonly organization?: string;
  readonly member?: string;
  readonly series?: string;
  readonly classification?: readonly string[];
  readonly role?: readonly string[];
  readonly status?: readonly string[];
  readonly minConfidence?: number;
  readonly limit?: number;
  readonly offset?: number;
  readonly sort?: string;
}

/** How the result is written, as commander hands it over. */
export interface OutputOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  readonly excel?: boolean;
  readonly wide?: boolean;
  /** Names of columns as typed, or undefined for those of the format. */
  readonly columns?: readonly string[];
  /** False: `--no-pager`. */
  readonly pager?: boolean;
}

function period(typed: string): string {
  const trimmed = typed.trim();
  if (!isPeriod(trimmed)) throw new BadValue(({ usage }) => usage.notPeriod);
  return trimmed;
}

function count(typed: string): number {
  if (!/^\d{1,15}$/.test(typed)) throw new BadValue(({ usage }) => usage.notNumber);
  return Number(typed);
}

function share(typed: string): number {
  const value = Number(typed);
  if (typed.trim() === '' || !(value >= 0 && value <= 1)) throw new BadValue(({ usage }) => usage.notShare);
  return value;
}

/** An option that may be given several times, each time with one of `allowed`. */
export function repeatable(flags: string, description: string, allowed: readonly string[]): Option {
  return new Option(flags, `${description} (repeatable)`)
    .choices(allowed)
    .argParser((typed: string, before: unknown) => [...(Array.isArray(before) ? before : []), typed]);
}

/** Every filter there is, by the name under which commands ask for it. */
const FILTERS = {
  period: () => [
    new Option('--year <date>', 'only what falls in this year, month or day')
      .argParser(period)
      .conflicts(['from', 'to']),
    new Option('--from <date>', 'only what falls on this date or later (2017, 2017-05, 2017-05-31)').argParser(period),
    new Option('--to <date>', 'only what falls on this date or earlier').argParser(period),
  ],
  undated: () => [new Option('--undated', 'with --year, --from or --to: also what has no known year')],
  asOf: () => [new Option('--as-of <date>', 'only what is known to hold then').argParser(period)],
  city: () => [new Option('--city <name>', 'only this place, in any case form, with or without Polish letters')],
  organization: () => [new Option('--organization <name>', 'only this organization, by any name or acronym')],
  member: () => [new Option('--member <name>', 'only this member')],
  series: () => [new Option('--series <name>', 'only editions of this event')],
  kindOfEvent: () => [repeatable('--classification <kind>', 'only events of this kind', EVENT_CLASSIFICATIONS)],
  kindOfOrganization: () => [
    repeatable('--classification <kind>', 'only organizations of this kind', ORGANIZATION_CLASSIFICATIONS),
  ],
  participantRole: () => [
    repeatable('--role <role>', 'with --organization: only where it has this role', PARTICIPANT_ROLES),
  ],
  membershipRole: () => [repeatable('--role <role>', 'only this kind of membership', MEMBERSHIP_ROLES)],
  status: () => [repeatable('--status <status>', 'only events of this status', EVENT_STATUSES)],
  confidence: () => [
    new Option('--min-confidence <number>', 'only what is at least this sure, 0 to 1').argParser(share),
  ],
  limit: () => [new Option('--limit <number>', 'at most so many').argParser(count)],
  page: () => [
    new Option('--limit <number>', 'at most so many').argParser(count),
    new Option('--offset <number>', 'leave out so many first').argParser(count),
  ],
  sort: () => [new Option('--sort <key>', 'order; a minus turns it round').choices(SORT_KEYS)],
} satisfies Record<string, () => readonly Option[]>;

export type FilterName = keyof typeof FILTERS;

/** Adds the named filters to a command, in this order. */
export function addFilters(command: Command, names: readonly FilterName[]): Command {
  for (const option of names.flatMap((name): readonly Option[] => FILTERS[name]())) command.addOption(option);
  return command;
}

/** Adds the number of threads to a command that reads pages. */
export function addJobsOption(command: Command): Command {
  return command.addOption(
    new Option('--jobs <number>', 'how many threads read pages')
      .argParser(count)
      .default(availableParallelism(), 'as many as the machine has'),
  );
}

function names(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Long output on a terminal goes through a pager, as git does it. */
export function noPagerOption(): Option {
  return new Option(
    '--no-pager',
    'do not page what is longer than the screen (KRONIKA_PAGER and PAGER name the pager)',
  );
}

/** How one record is written, as commander hands it over. */
export interface TextOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly pager?: boolean;
}

/** Adds the choice between text for people and JSON, as the lists have it. */
export function addTextOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addOption(new Option('--json', 'one JSON object').conflicts('format'))
    .addOption(noPagerOption());
}

export function isJson({ json, format }: TextOptions): boolean {
  return json === true || format === 'json';
}

/** Adds the choice of an output format. What is written never depends on whether it goes to a terminal. */
export function addOutputOptions(command: Command, formats: readonly string[]): Command {
  const others = ['json', 'ndjson', 'csv', 'excel', 'format'];
  const short = (flag: string, description: string, alike: readonly string[] = [flag]) =>
    new Option(`--${flag}`, description).conflicts(others.filter((other) => !alike.includes(other)));
  return command
    .addOption(new Option('--format <format>', 'how to write it').choices(formats).default('table'))
    .addOption(short('json', 'one JSON array'))
    .addOption(short('ndjson', 'one JSON object a line'))
    .addOption(short('csv', 'comma-separated, with a heading', ['csv', 'excel']))
    .addOption(
      short('excel', 'CSV that Excel opens by a double click: a byte-order mark, semicolons', ['csv', 'excel']),
    )
    .addOption(new Option('--wide', 'do not fit the table to the width of the terminal'))
    .addOption(
      new Option('--columns <names>', 'only these columns, with commas between, in this order').argParser(names),
    )
    .addOption(noPagerOption());
}

/** The format that the options ask for: a short form wins over `--format`. */
export function formatOf({ json, ndjson, csv, excel, format = 'table' }: OutputOptions): string {
  if (json) return 'json';
  if (ndjson) return 'ndjson';
  if (excel) return 'csv-excel';
  return csv ? 'csv' : format;
}
