import type { Command } from 'commander';
import { addDatabaseOption, openForQuery } from '../database.ts';
import type { Io } from '../io.ts';
import { noPagerOption } from '../options.ts';
import { outletOf } from '../outlet.ts';
import { hang } from '../render/hang.ts';
import { safeJson } from '../render/printable.ts';
import { terminalOf } from '../render/terminal.ts';

const EXAMPLES = `
Examples:
  kronika status
  kronika status --json | jq '.silent[].path'`;

interface StatusOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly pager?: boolean;
}

/** `status`: what the database holds, and which pages gave nothing and why. */
export function defineStatus(program: Command, io: Io): void {
  const command = program
    .command('status')
    .summary('what the database holds, and which pages gave nothing and why')
    .description(
      'Show what the database holds, how each page reader fared, and which pages gave nothing and why, and the latest ingests.',
    );
  addDatabaseOption(command)
    .option('--json', 'one JSON object')
    .addOption(noPagerOption())
    .addHelpText('after', EXAMPLES)
    .action((options: StatusOptions) => status(options, io));
}

async function status({ db, json = false, pager = true }: StatusOptions, io: Io): Promise<void> {
  const store = await openForQuery(db, io);
  try {
    const held = { ...store.status(), runs: store.history().runs, judgements: store.judgements() };
    const output = await outletOf(io, pager && !json);
    if (json) {
      await output.write(`${safeJson(held)}\n`);
    } else {
      const { describeStatus } = await import('../describe-status.ts');
      const terminal = await terminalOf(io.stdout, io.env, false, io.messages);
      const width = io.stdout.isTTY ? terminal.width : Number.POSITIVE_INFINITY;
      for (const line of describeStatus(held, terminal, io.messages)) await output.write(`${hang(line, width)}\n`);
    }
    await output.end();
  } finally {
    store.close();
  }
}
