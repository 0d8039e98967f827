import { parentPort, workerData } from 'node:worker_threads';
import type { Sites } from './knowledge/with-site.ts';
import { type ReadTask, readPageTasks } from './read-page-file.ts';

/** What is known of sites, given when the thread starts. */
const sites = workerData as Sites;

/** The thread's whole work: a list of tasks in, the list of their results out. */
parentPort?.on('message', (tasks: readonly ReadTask[]) => parentPort?.postMessage(readPageTasks(tasks, sites)));
