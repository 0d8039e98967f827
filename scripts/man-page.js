// Writes the manual page dist/man/kronika.1 from the program itself, as README's reference is; the last step of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { ENGLISH } from '../dist/cli/messages/english.js';
import { createProgram } from '../dist/cli/program.js';
import { version } from '../dist/cli/version.js';

/** Text of a program as roff reads it: nothing in it is a request, and a hyphen is the one that one types. */
function escaped(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}

function item(term, description) {
  return `.TP\n.B ${escaped(term)}\n${escaped(description.replace(/\s+/g, ' '))}`;
}

/** Examples and notes: commands in a typewriter's letters, as they stand. */
function notes(text) {
  return text
    .trim()
    .split('\n\n')
    .map((part) => (/\n {2}/.test(part) ? `.PP\n.EX\n${escaped(part)}\n.EE` : `.PP\n${escaped(part)}`))
    .join('\n');
}

function commandSection(command) {
  const help = command.createHelp();
  const items = [
    ...help
      .visibleArguments(command)
      .map((argument) => item(help.argumentTerm(argument), help.argumentDescription(argument))),
    ...help
      .visibleOptions(command)
      .filter(({ long }) => long !== '--help')
      .map((option) => item(help.optionTerm(option), help.optionDescription(option))),
  ];
  const usage = help.commandUsage(command);
  return [
    `.SS ${escaped(command.name())}`,
    `.B ${escaped(usage)}`,
    '.PP',
    escaped(help.commandDescription(command).replace(/\s+/g, ' ')),
    ...items,
    notes(command.notes ?? ''),
  ].join('\n');
}

const ENVIRONMENT = [
  ['KRONIKA_DB', 'the database file, where --db is not given'],
  [
    'KRONIKA_PAGER, PAGER',
    'the pager for what is longer than the screen; empty or cat for none; less -FRX where neither is set',
  ],
  [
    'NODE_DISABLE_COMPILE_CACHE',
    'if set, what Node makes of the program is not kept in the cache folder (XDG_CACHE_HOME, else ~/.cache) for the next start',
  ],
  ['KRONIKA_DEBUG', 'show where an unforeseen error came from'],
  [
    'LC_ALL, LC_MESSAGES, LANG',
    'the first that is set says the language of messages and tables: Polish for pl, else English',
  ],
  ['NO_COLOR, FORCE_COLOR', 'no colour at all; colour also where the output is no terminal'],
];

const EXIT_CODES = [
  ['0', 'done, an empty list included'],
  ['1', 'failed'],
  ['2', 'wrong usage'],
  ['3', 'done, but some pages were rejected; each is named on standard error with the reason'],
  ['130', 'interrupted; run it again to go on'],
];

/** The whole page, in man(7). It bears no date, so that the same program gives the same page. */
function manPage(program, version) {
  const help = program.createHelp();
  const commands = program.commands;
  const parts = [
    `.\\" Written from the program by npm run build; do not edit.`,
    `.TH KRONIKA 1 "" "kronika ${version}" "User Commands"`,
    '.SH NAME',
    'kronika \\- a chronicle of what Polish municipal pages state',
    '.SH SYNOPSIS',
    '.B kronika\n.I command\n.RI [ options ]\n.RI [ arguments ]',
    '.SH DESCRIPTION',
    escaped(help.commandDescription(program)),
    notes(program.notes ?? ''),
    '.SH OPTIONS',
    ...help.visibleOptions(program).map((option) => item(help.optionTerm(option), help.optionDescription(option))),
    '.SH COMMANDS',
    ...commands.map(commandSection),
    '.SH EXIT STATUS',
    ...EXIT_CODES.map(([code, meaning]) => item(code, meaning)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.map(([name, meaning]) => item(name, meaning)),
    '.SH FILES',
    item('kronika.db', 'the database in the working folder, an SQLite file; sqlite3, Datasette and DuckDB read it too'),
    '.SH SEE ALSO',
    '.BR sqlite3 (1),\n.BR jq (1)',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

const stream = { write: () => true };
const program = await createProgram({ stdin: stream, stdout: stream, stderr: stream, env: {}, messages: ENGLISH });
const folder = new URL('../dist/man/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('kronika.1', folder), manPage(program, version()));
