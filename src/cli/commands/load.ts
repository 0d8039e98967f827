import type { Command } from 'commander';
import type { Line } from '../../ingest/load.ts';
import { addDatabaseOption } from '../database.ts';
import { fill } from '../fill.ts';
import { demandPaths, inputName, linesOf, STDIN } from '../input.ts';
import type { Io } from '../io.ts';

const EXAMPLES = `
Examples:
  kronika extract pages/ | kronika load
  kronika load part-1.ndjson part-2.ndjson

Any order, any split and any number of times give the same database. A line that is not from kronika extract is
rejected with its file and line number; the others are taken.`;

/** `load`: puts the output of `extract` into the database. */
export function defineLoad(program: Command, io: Io): void {
  const command = program
    .command('load')
    .summary('put the output of extract into the database')
    .description('Put what kronika extract printed into the database, which is made where there is none.')
    .argument('[file...]', 'NDJSON files; none, or -, reads standard input');
  addDatabaseOption(command)
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: { readonly db: string }) => loadFiles(files, options.db, io));
}

async function loadFiles(files: readonly string[], db: string, io: Io): Promise<void> {
  demandPaths(files);
  const { load } = await import('../../ingest/load.ts');
  const given = files.length === 0 ? [STDIN] : files;
  await fill(
    {
      command: 'load',
      db,
      total: null,
      noun: 'lines',
      run: (store, listener, signal) => load(numbered(given, io, signal), store, listener, signal),
    },
    io,
  );
}

async function* numbered(files: readonly string[], io: Io, signal: AbortSignal): AsyncGenerator<Line> {
  for (const file of files) {
    for await (const { text, number } of linesOf(file, io, signal)) {
      if (text?.trim() !== '') yield { text, place: `${inputName(file)}:${number}` };
    }
  }
}
