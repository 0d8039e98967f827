import type { Io } from './io.ts';
import { printable } from './render/printable.ts';

interface Cause {
  readonly what: string;
  readonly reason: string;
  count: number;
}

/** So many of each cause are named. */
const NAMED = 10;
/** Causes that are told apart; of a file that is no NDJSON at all each line may have one of its own. */
const MOST_CAUSES = 50;

/** Counts what was not taken and names each on standard error. */
export class RejectionReport {
  readonly #io: Io;
  /** Of lines only the first of each cause are named, and at the end how many more there were: a wrong file has a million of them. */
  readonly #summed: boolean;
  readonly #causes = new Map<string, Cause>();
  #count = 0;

  constructor(io: Io, summed = false) {
    this.#io = io;
    this.#summed = summed;
  }

  get count(): number {
    return this.#count;
  }

  add(what: string, reason: string): void {
    this.#count++;
    if (this.#isFirst(what, reason)) this.#name(what, reason);
  }

  /** Says how many more there were of each cause. */
  end(): void {
    const { filling, text, count } = this.#io.messages;
    for (const { what, reason, count: all } of this.#causes.values()) {
      if (all <= NAMED) continue;
      const more = filling.rejectedMore(count(all - NAMED, 'lines'), what, text(reason));
      this.#io.stderr.write(`${printable(more)}\n`);
    }
    this.#causes.clear();
  }

  #isFirst(what: string, reason: string): boolean {
    if (!this.#summed) return true;
    // The place in the line and what stands there do not make a cause of their own.
    const key = reason.replace(/\d+/g, '#').replace(/"[^"]{0,100}"?/g, '"');
    const known =
      this.#causes.get(key) ?? (this.#causes.size >= MOST_CAUSES ? [...this.#causes.values()].at(-1) : undefined);
    if (known === undefined) {
      this.#causes.set(key, { what, reason, count: 1 });
      return true;
    }
    return ++known.count <= NAMED;
  }

  #name(what: string, reason: string): void {
    const { filling, text } = this.#io.messages;
    this.#io.stderr.write(`${printable(filling.rejectedPage(what, text(reason)))}\n`);
  }
}
