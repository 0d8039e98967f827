import { createReadStream, existsSync } from 'node:fs';
import { reasonOf, type Walked, walkFiles } from '../ingest/walk-files.ts';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';

/** Standard input among the paths of the command line. */
export const STDIN = '-';

/** Stops before anything is done when a path of the command line does not exist: a typing error, not a bad page. */
export function demandPaths(paths: readonly string[]): void {
  const missing = paths.find((path) => path !== STDIN && !existsSync(path));
  if (missing !== undefined) throw new CliError(`No such file or folder: ${missing}`);
}

/** A file of lines, or standard input, as messages call it. */
export function inputName(path: string): string {
  return path === STDIN ? 'standard input' : path;
}

/** The lines of a UTF-8 file, or of standard input, without their ends, as they come; no more of them once `signal` aborts. */
export async function* linesOf(path: string, io: Io, signal?: AbortSignal): AsyncGenerator<string> {
  const stream = path === STDIN ? io.stdin : createReadStream(path);
  signal?.addEventListener('abort', () => stream.destroy());
  stream.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of stream) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield bare(line);
    }
  } catch (error) {
    if (signal?.aborted) return;
    throw new CliError(`Cannot read ${inputName(path)}: ${reasonOf(error)}`, null, { cause: error });
  }
  if (rest !== '') yield bare(rest);
}

/** Without the carriage return of Windows, and without a byte-order mark: joined files have them inside, too. */
function bare(line: string): string {
  return line.replace(/^\ufeff|\r$/g, '');
}

/** The files that the command line names, with those named on standard input in the place of `-`. */
export async function* walkGiven(paths: readonly string[], io: Io): AsyncGenerator<Walked> {
  if (!paths.includes(STDIN)) {
    yield* walkFiles(paths);
    return;
  }
  for (const path of paths) {
    if (path !== STDIN) yield* walkFiles([path]);
    else for await (const line of linesOf(STDIN, io)) yield* walkFiles(line === '' ? [] : [line]);
  }
}
