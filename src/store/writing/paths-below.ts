import type { Connection } from '../connection.ts';

/** Paths of stored pages in order: all of them, or those below a folder in its normal form (`.`: all that are relative and do not lead upwards). */
export function pathsBelow(db: Connection, folder?: string): readonly string[] {
  if (folder === undefined) return db.prepare<[], string>('SELECT path FROM document ORDER BY path').pluck().all();
  if (folder === '.') {
    const relative = "SELECT path FROM document WHERE path NOT GLOB '/*' AND path NOT GLOB '../*' ORDER BY path";
    return db.prepare<[], string>(relative).pluck().all();
  }
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  // `0` is the character after the slash.
  const end = `${start.slice(0, -1)}0`;
  const between = 'SELECT path FROM document WHERE path > ? AND path < ? ORDER BY path';
  return db.prepare<[string, string], string>(between).pluck().all(start, end);
}
