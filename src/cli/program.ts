import { Option } from 'commander';
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands/index.ts';
import { helpIn } from './help/localize.ts';
import type { Io } from './io.ts';
import { KronikaCommand } from './kronika-command.ts';
import { LANGUAGES } from './messages/language.ts';
import { version } from './version.ts';

const DESCRIPTION =
  'Reads scraped Polish municipal pages and keeps a chronicle of what they state:\nevents and memberships, each with the sentence that says so.';

const EXAMPLES = `
Start here:
  kronika ingest pages/                     read a folder of saved pages into kronika.db
  kronika events --year 2019 --city Poznań  what was held there that year
  kronika show <id>                         which sentence says so

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some pages were rejected.
`;

/**
 * The command line, ready to parse; touches nothing but `io`, and that only once a command runs. `names`: the subcommands to know of;
 * reading only the one that is asked for halves the time to start.
 */
export async function createProgram(io: Io, names: readonly CommandName[] = COMMAND_NAMES): Promise<KronikaCommand> {
  const program = new KronikaCommand('kronika', io);
  program
    .description(DESCRIPTION)
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addOption(
      new Option('--lang <language>', 'the language of messages and tables; else that of the locale').choices(
        LANGUAGES,
      ),
    )
    .option('--debug', 'show where an unforeseen error came from (also KRONIKA_DEBUG=1)')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(false)
    .configureHelp(helpIn(io.messages))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const define of await Promise.all(names.map((name) => COMMANDS[name]()))) define(program, io);
  return program;
}
