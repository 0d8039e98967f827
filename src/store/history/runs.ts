import type { Connection } from '../connection.ts';
import type { FinishedRun, History, Run } from '../store.ts';

/** Runs that are listed at most; a run an hour are forty days. */
const MOST_RUNS = 1_000;
/** Changes are kept of so many runs that changed anything, and never more than so many of them, so that a crawl a day does not fill the disk. */
const MOST_CHANGING_RUNS = 100;
const MOST_CHANGES = 200_000;

/** Notes that a run begins; what is resolved from now on is its doing. Returns its id. */
export function beginRun(db: Connection, command: string, started: string): number {
  return db
    .transaction(() => {
      const id = Number(
        db.prepare('INSERT INTO run (command, started) VALUES (?, ?)').run(command, started).lastInsertRowid,
      );
      db.prepare('DELETE FROM run WHERE id <= ?').run(id - MOST_RUNS);
      forgetChanges(db);
      return id;
    })
    .immediate();
}

/** Drops the changes of the oldest runs, whole runs at a time; never those of the last run. */
function forgetChanges(db: Connection): void {
  const sizes = db
    .prepare<[], { readonly run_id: number; readonly size: number }>(
      'SELECT run_id, count(*) AS size FROM change GROUP BY run_id ORDER BY run_id DESC',
    )
    .all();
  let total = 0;
  const dropped = sizes.find(({ size }, index) => {
    total += size;
    return index > 0 && (index >= MOST_CHANGING_RUNS || total > MOST_CHANGES);
  });
  if (dropped === undefined) return;
  db.prepare('DELETE FROM change WHERE run_id <= ?').run(dropped.run_id);
  db.prepare("INSERT OR REPLACE INTO property (name, value) VALUES ('changes_from', ?)").run(String(dropped.run_id));
}

export function finishRun(db: Connection, id: number, run: FinishedRun): void {
  const { finished, inserted, updated, unchanged, rejected, removed } = run;
  db.prepare(
    'UPDATE run SET finished = ?, inserted = ?, updated = ?, unchanged = ?, rejected = ?, removed = ? WHERE id = ?',
  ).run(finished, inserted, updated, unchanged, rejected, removed, id);
}

/** The runs that are known, the latest first. */
export function queryHistory(db: Connection): History {
  const property = db.prepare<[string], string>('SELECT value FROM property WHERE name = ?').pluck();
  const runs = db.prepare<[], Run>(
    `SELECT id, command, started, finished, inserted, updated, unchanged, rejected, removed,
       (SELECT count(*) FROM change c WHERE c.run_id = r.id) AS changes
     FROM run r ORDER BY id DESC`,
  );
  return {
    runs: runs.all(),
    changes_from: Number(property.get('changes_from') ?? 0),
    rules_changed_after: Number(property.get('rules_changed_after') ?? 0),
  };
}
