import type { Connection } from '../connection.ts';
import type { KnownArchive } from '../store.ts';

/** Pages of an archive have its path, `#` and a name: in the order of paths they stand between these two. */
function rangeOf(archive: string): [string, string] {
  return [`${archive}#`, `${archive}$`];
}

/** What is known of an archive that was read through: its pages all bear its size and time. Null where one does not, or there is none. */
export function knownArchive(db: Connection, archive: string): KnownArchive | null {
  const states = db
    .prepare<[string, string], KnownArchive>(
      'SELECT size, mtime_ms AS mtime, count(*) AS pages FROM document WHERE path > ? AND path < ? GROUP BY size, mtime_ms LIMIT 2',
    )
    .all(...rangeOf(archive));
  const [state, another] = states;
  return state === undefined || another !== undefined || state.size === null ? null : state;
}

/** Notes that the pages of an archive are those of the file with this size and time. */
export function markArchive(db: Connection, archive: string, size: number, mtime: number): void {
  db.prepare('UPDATE document SET size = ?, mtime_ms = ? WHERE path > ? AND path < ?').run(
    size,
    mtime,
    ...rangeOf(archive),
  );
}

/** The stored pages of an archive other than `kept`. */
export function lostFromArchive(db: Connection, archive: string, kept: readonly string[]): string[] {
  const paths = db.prepare<[string, string], string>('SELECT path FROM document WHERE path > ? AND path < ?').pluck();
  const stay = new Set(kept);
  return paths.all(...rangeOf(archive)).filter((path) => !stay.has(path));
}
