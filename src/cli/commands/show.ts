import type { Command } from 'commander';
import { addDatabaseOption, openForQuery } from '../database.ts';
import type { Io } from '../io.ts';
import { addTextOptions, isJson, type TextOptions } from '../options.ts';
import { outletOf } from '../outlet.ts';
import { hang } from '../render/hang.ts';
import { safeJson } from '../render/printable.ts';
import { terminalOf } from '../render/terminal.ts';
import { unknownId } from '../unknown-id.ts';

const EXAMPLES = `
Examples:
  kronika show <id>             an id as the lists and extract print it
  kronika show <id> --json      {kind, record, fields}; for a page {kind, record, states, kept, diagnostics}`;

interface ShowOptions extends TextOptions {
  readonly db: string;
}

/** `show`: one record, and for each field the quote, the page and the rule that gave it. */
export function defineShow(program: Command, io: Io): void {
  const command = program
    .command('show')
    .summary('one record, with the quote, page and rule behind each field')
    .description(
      'Show one record with every field, and for each field the quote, the page and the rule that gave it, and why this value was picked where sources disagree.',
    )
    .argument('<id>', 'of an event, membership, organization, person, series or document');
  addTextOptions(addDatabaseOption(command))
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: ShowOptions) => show(id, options, io));
}

async function show(id: string, options: ShowOptions, io: Io): Promise<void> {
  const store = await openForQuery(options.db, io);
  try {
    const shown = store.show(id);
    if (shown === null) throw unknownId(store, id);
    const json = isJson(options);
    const output = await outletOf(io, options.pager !== false && !json);
    if (json) {
      await output.write(`${safeJson(shown)}\n`);
    } else {
      const { explain } = await import('../explain.ts');
      const terminal = await terminalOf(io.stdout, io.env, false, io.messages);
      const width = io.stdout.isTTY ? terminal.width : Number.POSITIVE_INFINITY;
      for (const line of explain(shown, terminal, io.messages)) await output.write(`${hang(line, width)}\n`);
    }
    await output.end();
  } finally {
    store.close();
  }
}
