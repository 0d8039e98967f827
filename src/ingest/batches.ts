import type { DocumentInput, Store, WriteCounts, WriteMode } from '../store/index.ts';

/** Pages that one transaction writes: while they are written, what other threads have read waits. */
const BATCH = 100;

/** Gathers pages and writes them a batch at a time. */
export class Batches {
  readonly #store: Store;
  readonly #mode: WriteMode;
  #waiting: DocumentInput[] = [];
  #counts: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };

  constructor(store: Store, mode: WriteMode) {
    this.#store = store;
    this.#mode = mode;
  }

  add(page: DocumentInput): void {
    this.#waiting.push(page);
    if (this.#waiting.length >= BATCH) this.flush();
  }

  /** Writes what is waiting. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const { inserted, updated, unchanged } = this.#store.replaceDocuments(this.#waiting, this.#mode);
    this.#waiting = [];
    this.#counts = {
      inserted: this.#counts.inserted + inserted,
      updated: this.#counts.updated + updated,
      unchanged: this.#counts.unchanged + unchanged,
    };
  }

  /** What became of the pages written so far. */
  get counts(): WriteCounts {
    return this.#counts;
  }
}
