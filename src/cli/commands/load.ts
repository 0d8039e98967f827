import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { Line } from '../../ingest/load.ts';
import { addDatabaseOption } from '../database.ts';
import { fill } from '../fill.ts';
import { demandPaths, inputName, linesOf, STDIN } from '../input.ts';
import type { Io } from '../io.ts';
import { ownKnowledge } from '../own-knowledge.ts';
import type { Progress } from '../progress.ts';

const EXAMPLES = `
Examples:
  kronika extract pages/ | kronika load
  kronika load part-1.ndjson part-2.ndjson

Any order, any split and any number of times give the same database. A line that is not from kronika extract is
rejected with its file and line number, of many alike the first ten; the others are taken. Names of organizations are
taken from a kronika.config.json beside the database, as kronika help ingest shows it.`;

/** `load`: puts the output of `extract` into the database. */
export function defineLoad(program: Command, io: Io): void {
  const command = program
    .command('load')
    .summary('put the output of extract into the database')
    .description('Put what kronika extract printed into the database, which is made where there is none.')
    .argument('[file...]', 'NDJSON files; none, or -, reads standard input');
  addDatabaseOption(command)
    .option('--aliases <file>', 'a CSV table of names, in each row those of one organization')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: LoadOptions) => loadFiles(files, options, io));
}

interface LoadOptions {
  readonly db: string;
  readonly aliases?: string;
}

async function loadFiles(files: readonly string[], { db, aliases }: LoadOptions, io: Io): Promise<void> {
  demandPaths(files);
  const knowledge = await ownKnowledge({ db, aliases });
  const { load } = await import('../../ingest/load.ts');
  const given = files.length === 0 ? [STDIN] : files;
  await fill(
    {
      command: 'load',
      db,
      knowledge,
      work: { noun: 'lines', total: bytesOf(given), inBytes: true },
      run: (store, progress, signal) => load(numbered(given, io, signal, progress), store, progress, signal),
    },
    io,
  );
}

/** How much there is to read; null where it comes from standard input or from what has no size. */
function bytesOf(files: readonly string[]): number | null {
  if (files.includes(STDIN)) return null;
  return files.reduce((sum, file) => sum + statSync(file).size, 0) || null;
}

async function* numbered(
  files: readonly string[],
  io: Io,
  signal: AbortSignal,
  progress: Pick<Progress, 'reached'>,
): AsyncGenerator<Line> {
  let bytes = 0;
  for (const file of files) {
    for await (const { text, number } of linesOf(file, io, signal)) {
      bytes += text === null ? 0 : Buffer.byteLength(text) + 1;
      progress.reached(bytes);
      if (text?.trim() !== '') yield { text, place: `${inputName(file, io.messages)}:${number}` };
    }
  }
}
