import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { inserter } from './inserter.ts';

/** Forgets these pages in one transaction; returns how many of them there were. */
export function removeDocuments(db: Connection, resolver: Resolver, paths: readonly string[]): number {
  const find = db.prepare<[string], number>('SELECT id FROM document WHERE path = ?').pluck();
  const remove = db.prepare('DELETE FROM document WHERE id = ?');
  const { forget } = inserter(db, resolver);
  return db
    .transaction(() => {
      const known = new Set(paths.flatMap((path) => find.get(path) ?? []));
      for (const id of known) {
        forget(id);
        remove.run(id);
      }
      return known.size;
    })
    .immediate();
}
