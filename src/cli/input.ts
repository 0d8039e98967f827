import { createReadStream, existsSync } from 'node:fs';
import { parseGivenPage } from '../ingest/given-page.ts';
import type { Source } from '../ingest/read-pages.ts';
import { reasonOf, type Walked, walkFiles } from '../ingest/walk-files.ts';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';
import type { Messages, Say } from './messages/messages.ts';

/** Standard input among the paths of the command line. */
export const STDIN = '-';

/** Stops before anything is done when a path of the command line does not exist: a typing error, not a bad page. */
export function demandPaths(paths: readonly string[]): void {
  const missing = paths.find((path) => path !== STDIN && !existsSync(path));
  if (missing !== undefined) throw new CliError(({ failures }) => failures.noPath(missing));
}

/** A file of lines, or standard input, as messages call it. */
export function inputName(path: string, { failures }: Messages): string {
  return path === STDIN ? failures.standardInput : path;
}

/** Longer lines are passed over: V8 holds no text of twice this length. */
const MOST_LINE = 256 * 1024 * 1024;

/** A line, its number from 1; `text` is null where it is longer than what is read. */
export interface NumberedLine {
  readonly text: string | null;
  readonly number: number;
}

/** The lines of a UTF-8 file, or of standard input, without their ends, as they come; no more of them once `signal` aborts. */
export async function* linesOf(path: string, io: Io, signal?: AbortSignal): AsyncGenerator<NumberedLine> {
  const stream = path === STDIN ? io.stdin : createReadStream(path);
  signal?.addEventListener('abort', () => stream.destroy());
  stream.setEncoding('utf8');
  const line = new PartialLine();
  let number = 0;
  try {
    for await (const chunk of stream) {
      const ends = String(chunk).split('\n');
      line.add(ends[0] ?? '');
      for (const begin of ends.slice(1)) {
        yield { text: line.take(), number: ++number };
        line.add(begin);
      }
    }
  } catch (error) {
    if (signal?.aborted) return;
    const told: Say = (messages) =>
      messages.failures.cannotRead(inputName(path, messages), messages.text(reasonOf(error)));
    throw new CliError(told, null, { cause: error });
  }
  if (!line.empty) yield { text: line.take(), number: ++number };
}

/** A line that comes in pieces. They are joined once: joining at every piece takes the square of the time. */
class PartialLine {
  #pieces: string[] = [];
  #length = 0;

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > MOST_LINE) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  get empty(): boolean {
    return this.#length === 0;
  }

  take(): string | null {
    const text = this.#length > MOST_LINE ? null : bare(this.#pieces.join(''));
    this.#pieces = [];
    this.#length = 0;
    return text;
  }
}

/** What is said of a line that was passed over. */
export const LINE_TOO_LONG = `the line is longer than ${MOST_LINE / 1024 / 1024} MiB`;

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
    else {
      for await (const { text, number } of linesOf(STDIN, io)) {
        if (text === null)
          yield { kind: 'rejected', path: `${inputName(STDIN, io.messages)}:${number}`, reason: LINE_TOO_LONG };
        else if (text !== '') yield* walkFiles([text]);
      }
    }
  }
}

/** The files that the command line names, with the pages on standard input in the place of `-`. */
export async function* pagesGiven(paths: readonly string[], io: Io): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path !== STDIN) yield* walkFiles([path]);
    else {
      for await (const { text, number } of linesOf(STDIN, io)) {
        const place = `${inputName(STDIN, io.messages)}:${number}`;
        if (text === null) yield { kind: 'rejected', path: place, reason: LINE_TOO_LONG };
        else if (text.trim() !== '') yield parseGivenPage(text, place);
      }
    }
  }
}
