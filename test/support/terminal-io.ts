import { Readable, Writable } from 'node:stream';
import type { ExitCode } from '../../src/cli/errors.ts';
import type { Io, Stream } from '../../src/cli/io.ts';
import { messagesIn } from '../../src/cli/messages/index.ts';
import type { Language } from '../../src/cli/messages/language.ts';
import { createProgram } from '../../src/cli/program.ts';

/** A screen of a given size that keeps what is written to it. */
class Screen extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly rows: number;
  text = '';

  constructor(isTTY: boolean, columns: number, rows: number) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
    this.rows = rows;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface OnTerminal {
  readonly language?: Language;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output goes elsewhere, as into a pipe. */
  readonly piped?: boolean;
}

export interface Seen {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: ExitCode;
}

/** Runs a command as on a terminal, within this process; colourless unless `env` says otherwise. */
export async function onTerminal(args: readonly string[], options: OnTerminal = {}): Promise<Seen> {
  const { language = 'en', columns = 80, rows = 1000, env = {}, piped = false } = options;
  const stdout = new Screen(!piped, columns, rows);
  const stderr = new Screen(true, columns, rows);
  let code: ExitCode = 0;
  const io: Io = {
    stdin: Readable.from([]),
    stdout: stdout satisfies Stream,
    stderr: stderr satisfies Stream,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
    messages: await messagesIn(language),
    interruption: () => new AbortController().signal,
    ignoreInterruption: () => {},
    finish: (given) => {
      code = given;
    },
  };
  const program = await createProgram(io);
  await program.parseAsync([...args], { from: 'user' });
  return { stdout: stdout.text, stderr: stderr.text, code };
}
