import type { Readable, Writable } from 'node:stream';
import type { ExitCode } from './errors.ts';

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything a command touches outside itself, so that tests and the docs script can hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes over Ctrl-C: the signal aborts at the first one, a second ends the process. Only commands that can stop half-way ask for it. */
  interruption(): AbortSignal;
  /** States the exit code of a command that did not throw; the last call counts. */
  finish(code: ExitCode): void;
}
