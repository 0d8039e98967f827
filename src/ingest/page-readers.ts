import { Worker } from 'node:worker_threads';
import { NO_SITES, type Sites } from './knowledge/with-site.ts';
import { type ReadResult, type ReadTask, readPageTask } from './read-page-file.ts';

/** Reads lists of files, several at a time. Results come in the order of the tasks. */
export interface PageReaders {
  read(tasks: readonly ReadTask[]): Promise<readonly ReadResult[]>;
  close(): Promise<void>;
}

/** Pages that are read before threads are started: fewer are read sooner than threads have loaded the language data. */
const FEW = 64;

/** Readers in up to `threads` threads of their own, started once there is work for them; none: all is read in this one. */
export function pageReaders(threads: number, sites: Sites = NO_SITES): PageReaders {
  const started: ReaderThread[] = [];
  let given = 0;
  let turn = 0;
  return {
    async read(tasks) {
      given += tasks.length;
      if (given <= FEW || threads < 2) return tasks.map((task) => readPageTask(task, sites));
      if (started.length < threads) started.push(new ReaderThread(sites));
      const thread = started[turn++ % started.length];
      return thread ? thread.read(tasks) : tasks.map((task) => readPageTask(task, sites));
    },
    async close() {
      await Promise.all(started.map((thread) => thread.close()));
    },
  };
}

interface Waiting {
  resolve(results: readonly ReadResult[]): void;
  reject(error: Error): void;
}

/** A thread that answers lists of tasks in the order they are given. */
class ReaderThread {
  // The compiled file: Node 20 cannot run the source.
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(sites: Sites) {
    this.#worker = new Worker(new URL('./page-worker.js', import.meta.url), { workerData: sites });
    this.#worker.on('message', (results: readonly ReadResult[]) => this.#waiting.shift()?.resolve(results));
    this.#worker.on('error', (error) => {
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    });
  }

  read(tasks: readonly ReadTask[]): Promise<readonly ReadResult[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(tasks);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
