import type { Readable, Writable } from 'node:stream';
import type { ExitCode } from './errors.ts';
import type { Messages } from './messages/messages.ts';

/** As much of a stream as commands use; it may be a terminal. */
export interface Stream {
  write(text: string, done?: (error?: Error | null) => void): boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** Everything a command touches outside itself, so that tests and the docs script can hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Stream;
  readonly stderr: Stream & Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What kronika says, in the language of the user. */
  readonly messages: Messages;
  /** Takes over Ctrl-C: the signal aborts at the first one, a second ends the process. Only commands that can stop half-way ask for it. */
  interruption(): AbortSignal;
  /** Leaves Ctrl-C to the program that has the terminal, as to a pager. */
  ignoreInterruption(): void;
  /** States the exit code of a command that did not throw; the last call counts. */
  finish(code: ExitCode): void;
}
