import type { Connection } from '../connection.ts';
import type { Run } from '../store.ts';

/** Notes an ingest for people who ask the database when it was filled; no query's output hangs on it. */
export function recordRun(
  db: Connection,
  { command, started, finished, inserted, updated, unchanged, rejected }: Run,
): void {
  db.prepare(
    'INSERT INTO run (command, started, finished, inserted, updated, unchanged, rejected) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(command, started, finished, inserted, updated, unchanged, rejected);
}
