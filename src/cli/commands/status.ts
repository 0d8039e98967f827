import type { Command } from 'commander';
import { addDatabaseOption, openForQuery } from '../database.ts';
import type { Io } from '../io.ts';
import { Output } from '../output.ts';
import { safeJson } from '../render/printable.ts';
import { terminalOf } from '../render/terminal.ts';

const EXAMPLES = `
Examples:
  kronika status
  kronika status --json | jq '.silent[].path'`;

interface StatusOptions {
  readonly db: string;
  readonly json?: boolean;
}

/** `status`: what the database holds, and which pages gave nothing and why. */
export function defineStatus(program: Command, io: Io): void {
  const command = program
    .command('status')
    .summary('what the database holds, and which pages gave nothing and why')
    .description('Show what the database holds, how each page reader fared, and which pages gave nothing and why.');
  addDatabaseOption(command)
    .option('--json', 'one JSON object')
    .addHelpText('after', EXAMPLES)
    .action((options: StatusOptions) => status(options, io));
}

async function status({ db, json = false }: StatusOptions, io: Io): Promise<void> {
  const store = await openForQuery(db, io);
  try {
    const held = store.status();
    const output = new Output(io.stdout);
    if (json) {
      await output.write(`${safeJson(held)}\n`);
    } else {
      const { describeStatus } = await import('../describe-status.ts');
      const terminal = await terminalOf(io.stdout, io.env, false);
      for (const line of describeStatus(held, terminal)) await output.write(`${line}\n`);
    }
    await output.flush();
  } finally {
    store.close();
  }
}
