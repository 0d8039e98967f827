import type { Command } from 'commander';
import { addDatabaseOption, openForQuery } from '../database.ts';
import type { Io } from '../io.ts';
import { addTextOptions, isJson, type TextOptions } from '../options.ts';
import { outletOf } from '../outlet.ts';
import { hang } from '../render/hang.ts';
import { safeJson } from '../render/printable.ts';
import { terminalOf } from '../render/terminal.ts';

const EXAMPLES = `
Examples:
  kronika status
  kronika status --json | jq '.silent[].path'`;

interface StatusOptions extends TextOptions {
  readonly db: string;
}

/** `status`: what the database holds, and which pages gave nothing and why. */
export function defineStatus(program: Command, io: Io): void {
  const command = program
    .command('status')
    .summary('what the database holds, and which pages gave nothing and why')
    .description(
      'Show what the database holds, how each page reader fared, and which pages gave nothing and why, and the latest ingests.',
    );
  addTextOptions(addDatabaseOption(command))
    .addHelpText('after', EXAMPLES)
    .action((options: StatusOptions) => status(options, io));
}

async function status(options: StatusOptions, io: Io): Promise<void> {
  const store = await openForQuery(options.db, io);
  try {
    const held = { ...store.status(), runs: store.history().runs, judgements: store.judgements() };
    const json = isJson(options);
    const output = await outletOf(io, options.pager !== false && !json);
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
