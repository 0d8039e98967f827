import { en } from '../../report/texts/en.ts';
import { ENGLISH_KNOWLEDGE } from './knowledge.ts';
import type {
  Count,
  FailureMessages,
  FillingMessages,
  ListMessages,
  Messages,
  Noun,
  UsageMessages,
} from './messages.ts';

const NOUNS: Readonly<Record<Noun, readonly [one: string, other: string]>> = {
  events: ['event', 'events'],
  memberships: ['membership', 'memberships'],
  entries: ['entry', 'entries'],
  organizations: ['organization', 'organizations'],
  persons: ['person', 'persons'],
  documents: ['document', 'documents'],
  pages: ['page', 'pages'],
  changes: ['change', 'changes'],
  judgements: ['judgement', 'judgements'],
  conflicts: ['conflict', 'conflicts'],
  files: ['file', 'files'],
  lines: ['line', 'lines'],
};

function counted(count: Count, noun: Noun): string {
  const [one, other] = NOUNS[noun];
  if (typeof count !== 'number') return `more than ${count.moreThan} ${other}`;
  return `${count} ${count === 1 ? one : other}`;
}

const usage: UsageMessages = {
  error: 'error',
  didYouMean: (words) => `Did you mean ${words.join(' or ')}?`,
  moreHelp: (command) => `(${command} --help shows what there is)`,
  unknownCommand: (name) => `unknown command '${name}'.`,
  unknownOption: (flag) => `unknown option '${flag}'.`,
  missingArgument: (name) => `missing required argument '${name}'.`,
  missingValue: (flags) => `option '${flags}' argument missing.`,
  tooManyArguments: (command, most, given) =>
    `too many arguments for '${command}': it takes ${most}, not ${given}. Put words that belong together in quotes; names go with an option, as in --city Poznań.`,
  conflictingOptions: (first, second) => `option '${first}' cannot be used with option '${second}'.`,
  badValue: (flags, typed) => `option '${flags}' argument '${typed}' is invalid.`,
  badArgument: (name, typed) => `argument '${name}': '${typed}' is invalid.`,
  choices: (words) => `Allowed choices are ${words.join(', ')}.`,
  notPeriod: 'Give a year, month or day: 2017, 2017-05 or 2017-05-31.',
  notNumber: 'Give a whole number, for example 20.',
  notShare: 'Give a number from 0 to 1: 0.8.',
  reversedPeriod: (from, to) => `--from ${from} is later than --to ${to}.`,
  unknownColumn: (typed, known) => `There is no column '${typed}'. There are ${known.join(', ')}.`,
  noColumns: (format) => `--columns goes with formats that have columns; ${format} has none.`,
};

const failures: FailureMessages = {
  noDatabase: (file) => `No database at ${file}.`,
  makeDatabase: 'Make one with: kronika ingest <folder>',
  unfinished: 'note: the last ingest did not finish; run it again to see all it read',
  noPath: (path) => `No such file or folder: ${path}`,
  cannotRead: (what, reason) => `Cannot read ${what}: ${reason}`,
  cannotWrite: (reason) => `Cannot write the output: ${reason}`,
  standardInput: 'standard input',
  unforeseen: (message) => `${message} (unforeseen; --debug shows where)`,
  noRecord: (id) => `No record has the id ${id}.`,
  whereIds: 'The lists show ids: kronika events, kronika memberships …',
  noPager: (command) => `note: the pager '${command}' cannot be run; --no-pager does without`,
};

const lists: ListMessages = {
  unknownName: (name, nearest) =>
    `Nothing here goes by the name ${name}.${nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : ''}`,
  emptyDatabase: 'The database holds none at all.',
  emptiedBy: (filters, noun) =>
    filters.length === 0
      ? 'No single filter empties the list; all together do. Leave out two or more.'
      : filters.map(({ filter, without }) => `Without ${filter}: ${counted(without, noun)}.`).join(' '),
  moreRows: (offset) => `; more with --offset ${offset}`,
  leftOut: (count, total) =>
    `${count} of ${total} left out: a calendar has room only for what happens on a known day; --json has them`,
};

const filling: FillingMessages = {
  summary: ({ inserted, updated, unchanged, rejected, skipped, gone, removed, interrupted }) => {
    const counts = `${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
    const rest = skipped > 0 ? `, ${skipped} skipped (no pages)` : '';
    const lost = removed > 0 ? `, ${removed} removed` : `, ${gone.length} gone from disk (kept; --prune removes them)`;
    return `${counts}${rest}${gone.length > 0 ? lost : ''}${interrupted ? '; interrupted, run it again to go on' : ''}`;
  },
  rejectedPage: (what, reason) => `rejected ${what}: ${reason}`,
  rejectedMore: (count, first, reason) => `rejected ${count} more, as ${first}: ${reason}`,
  gonePage: (path, removed) => `${removed ? 'removed' : 'gone'} ${path}`,
  progress: ({ done, perSecond, rejected, left }) => {
    const parts = [
      done,
      `${perSecond}/s`,
      rejected > 0 ? `${rejected} rejected` : '',
      left === null ? '' : `${left} left`,
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  joining: 'joining what the pages state …',
};

/** English, the language of the data itself: its words need no other. */
export const ENGLISH: Messages = {
  language: 'en',
  count: counted,
  heading: (name) => name,
  value: (word) => word,
  meant: () => null,
  date: (edtf) => edtf,
  text: (english) => english,
  note: (message) => `note: ${message}`,
  usage,
  failures,
  lists,
  filling,
  show: {
    kind: (kind) => kind,
    memberIn: (member, organization) => `${member} in ${organization}`,
    sameQuotes: (field) => `by the quotes of ${field}`,
    picked: 'picked',
    otherwise: 'otherwise',
    by: (place, rule) => `${place} by ${rule}`,
    states: 'states',
    kept: 'kept',
    diagnostics: 'diagnostics',
  },
  status: {
    counts: {
      documents: 'documents',
      events: 'events',
      memberships: 'memberships',
      organizations: 'organizations',
      persons: 'persons',
      conflicts: 'conflicts',
    },
    span: (first, last) => `${first} to ${last}`,
    undated: (count) => `${count} undated`,
    byReader: 'Pages by reader',
    gaveNothing: (count) => `${count} gave nothing`,
    diagnostics: 'Diagnostics',
    silentPages: 'Pages that gave nothing',
    statesNothing: 'no event, membership or name in the text',
  },
  knowledge: ENGLISH_KNOWLEDGE,
  chart: {
    months: en.dates.months.short,
    marks: {
      event: 'event',
      uncertain: 'date uncertain',
      membership_started: 'membership begins',
      membership_held: 'membership holds',
      membership_ended: 'membership ends',
      organization_founded: 'founded',
      published: 'page published',
      several: 'several',
    },
    undated: 'undated',
    nothingIn: (first, last) => `${first} to ${last}: nothing`,
    andMore: (count) => `and ${count} more`,
  },
};
