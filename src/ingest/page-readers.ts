import { Worker } from 'node:worker_threads';
import { NO_SITES, type Sites } from './knowledge/with-site.ts';
import type { ReadResult, ReadTask } from './read-page-file.ts';
import { tuneEngine } from './tune-engine.ts';

/** Reads lists of files, several at a time. Results come in the order of the tasks. */
export interface PageReaders {
  read(tasks: readonly ReadTask[]): Promise<readonly ReadResult[]>;
  /** Nothing more is given before what was given is answered: few pages wait for more until then. */
  demand(): void;
  close(): Promise<void>;
}

/** Fewer pages are read sooner than threads have loaded the language data; and what reads the first page is slow, so that no thread does it for nothing. */
const FEW = 64;

/**
 * MiB in which a thread keeps what it has just made; by itself V8 takes 48. Hardly anything outlives the page that it was made for, but a batch of pages
 * stays until its last step: with 6 pages take 4 % more CPU time, with 24 they take 3 % less and 25 MB more.
 */
const YOUNG = 12;

interface Given {
  readonly tasks: readonly ReadTask[];
  resolve(results: readonly ReadResult[]): void;
  reject(error: unknown): void;
}

/** Readers in up to `threads` threads of their own, started once there is work for them; for a few pages, and where `threads` is 1, all is read in this one. */
export function pageReaders(threads: number, sites: Sites = NO_SITES): PageReaders {
  tuneEngine('any');
  const started: ReaderThread[] = [];
  let held: Given[] = [];
  let count = 0;
  const dispatch = (given: Given) => {
    if (started.length < threads) started.push(new ReaderThread(sites));
    started.reduce((idle, thread) => (thread.load < idle.load ? thread : idle)).read(given);
  };
  const demand = () => {
    for (const given of held.splice(0)) readHere(given, sites);
  };
  return {
    read: (tasks) =>
      new Promise((resolve, reject) => {
        const given = { tasks, resolve, reject };
        if (count <= FEW && count + tasks.length > FEW) tuneEngine('many');
        count += tasks.length;
        if (threads < 2) readHere(given, sites);
        else if (count <= FEW) held.push(given);
        else {
          const waiting = [...held, given];
          held = [];
          for (const each of waiting) dispatch(each);
        }
      }),
    demand,
    async close() {
      await Promise.all(started.map((thread) => thread.close()));
    },
  };
}

/** What reads pages is most of the program, and loaded only where a page is read. */
function readHere({ tasks, resolve, reject }: Given, sites: Sites): void {
  import('./read-page-file.ts').then(({ readPageTasks }) => resolve(readPageTasks(tasks, sites))).catch(reject);
}

/** A thread that answers lists of tasks in the order they are given. */
class ReaderThread {
  // The compiled file: Node 20 cannot run the source.
  readonly #worker: Worker;
  readonly #waiting: Given[] = [];

  constructor(sites: Sites) {
    this.#worker = new Worker(new URL('./page-worker.js', import.meta.url), {
      workerData: sites,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on('message', (results: readonly ReadResult[]) => this.#waiting.shift()?.resolve(results));
    this.#worker.on('error', (error) => {
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    });
  }

  /** How many lists it has yet to answer. */
  get load(): number {
    return this.#waiting.length;
  }

  read(given: Given): void {
    this.#waiting.push(given);
    this.#worker.postMessage(given.tasks);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
