import { createReadStream, existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Walked } from '../ingest/walk-files.ts';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';

/** Standard input among the paths of the command line. */
export const STDIN = '-';

/** Stops before anything is done when a path of the command line does not exist: a typing error, not a bad page. */
export function demandPaths(paths: readonly string[]): void {
  const missing = paths.find((path) => path !== STDIN && !existsSync(path));
  if (missing !== undefined) throw new CliError(`No such file or folder: ${missing}`);
}

/** The stream that a name on the command line stands for. */
export function streamOf(path: string, io: Io): Readable {
  return path === STDIN ? io.stdin : createReadStream(path);
}

/** The lines of UTF-8 text without their ends, as they come; without a byte-order mark. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of stream) {
    const lines = `${rest}${first ? String(chunk).replace(/^\ufeff/, '') : chunk}`.split('\n');
    first = false;
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** The files that the command line names, with those named on standard input in the place of `-`. */
export async function* walkGiven(paths: readonly string[], io: Io): AsyncGenerator<Walked> {
  const { walkFiles } = await import('../ingest/walk-files.ts');
  if (!paths.includes(STDIN)) {
    yield* walkFiles(paths);
    return;
  }
  for (const path of paths) {
    if (path !== STDIN) yield* walkFiles([path]);
    else for await (const line of linesOf(io.stdin)) yield* walkFiles(line === '' ? [] : [line]);
  }
}
