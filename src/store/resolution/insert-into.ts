import type { Evidence } from '../../model/evidence.ts';
import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';

/** What writers of records share. */
export interface Tools {
  readonly db: Connection;
  readonly resolver: Resolver;
  sourcesJson(sources: readonly Evidence[]): string;
}

export function insertInto(db: Connection, table: string, columns: readonly string[]) {
  const holes = columns.map(() => '?').join(', ');
  return db.prepare<unknown[]>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${holes})`);
}
