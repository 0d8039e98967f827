import { parentPort } from 'node:worker_threads';
import { type ReadTask, readPageTask } from './read-page-file.ts';

/** The thread's whole work: a list of tasks in, the list of their results out. */
parentPort?.on('message', (tasks: readonly ReadTask[]) => parentPort?.postMessage(tasks.map(readPageTask)));
