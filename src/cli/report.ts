import type { Io } from './io.ts';
import { printable } from './render/printable.ts';

/** Counts what was not taken and names each on standard error. */
export class RejectionReport {
  readonly #io: Io;
  #count = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  get count(): number {
    return this.#count;
  }

  add(what: string, reason: string): void {
    this.#count++;
    const { filling, text } = this.#io.messages;
    this.#io.stderr.write(`${printable(filling.rejectedPage(what, text(reason)))}\n`);
  }
}
