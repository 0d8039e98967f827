import type { Command } from 'commander';
import type { Io } from '../io.ts';

const EXAMPLES = `
Examples:
  kronika help
  kronika help events                what it takes, with examples
  man kronika                        the same for all commands, where npm installed the manual page`;

/** `help`: of the program, or of one command. */
export function defineHelp(program: Command, io: Io): void {
  program
    .command('help')
    .summary('print help for a command')
    .description('Print the help of kronika, or of one of its commands.')
    .argument('[command]', 'the command; none: kronika itself')
    .addHelpText('after', EXAMPLES)
    .action((name: string | undefined) => help(name, io));
}

async function help(name: string | undefined, io: Io): Promise<void> {
  const { createProgram } = await import('../program.ts');
  const program = await createProgram(io);
  if (name === undefined) return program.outputHelp();
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined)
    return program.error(`error: unknown command '${name}'`, { code: 'commander.unknownCommand' });
  command.outputHelp();
}
