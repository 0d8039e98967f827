import type { Connection } from './connection.ts';
import { isSqliteError } from './failures.ts';

/** How much larger than when it was last written anew a database has become before that is done once more: so it costs the same part of a run however large it is. */
const GROWTH = 1.25;

const PAGES = 'pages_when_compact';

/**
 * Writes the file anew where it has grown by a quarter since. Rows come in no order that indexes have, so that these grow half empty leaves, which go
 * back to the disk; and the full-text index is joined to one piece, in which words are found at once.
 */
export function compact(db: Connection): void {
  const pages = () => Number(db.pragma('page_count', { simple: true }));
  const before = db.prepare<[string], string>('SELECT value FROM property WHERE name = ?').pluck().get(PAGES);
  if (pages() < Number(before ?? 0) * GROWTH) return;
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  // Who writes at the same time is not waited for: what is left undone now is done by a later run.
  db.pragma('busy_timeout = 0');
  if (attempted(() => db.exec("INSERT INTO document_search (document_search) VALUES ('optimize')")) && shrink(db)) {
    attempted(() =>
      db.prepare('INSERT OR REPLACE INTO property (name, value) VALUES (?, ?)').run(PAGES, String(pages())),
    );
  }
  db.pragma(`busy_timeout = ${patience}`);
}

/** What was freed goes back to the disk, where there is room to write the file once more; else it is used up in time. */
export function shrink(db: Connection): boolean {
  return attempted(() => db.exec('VACUUM'));
}

/** Nothing depends on it: a full disk, or another writer, only leaves the file larger. */
function attempted(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    return false;
  }
}
