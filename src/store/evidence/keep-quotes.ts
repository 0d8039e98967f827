import type { Connection } from '../connection.ts';
import { entityOf } from '../rows/owner.ts';
import { isPartOn } from '../rows/part-id.ts';
import { keyOf } from '../rows/record-id.ts';
import { evidenceReaders } from './evidence-reader.ts';

const ENTITY = entityOf('p');

const TABLES = ['event', 'membership', 'organization', 'person'] as const;

/**
 * Writes out the evidence of the records that a page, given by its number, is about to leave: until they are resolved anew they go on to quote it as it was.
 * What is stale already was written out before.
 */
export function keepQuotes(db: Connection): (page: number) => void {
  const leaving = db
    .prepare<[number], string>(
      `SELECT DISTINCT ${ENTITY} FROM document d CROSS JOIN part p ON ${isPartOn('p.id')}
       WHERE d.id = ? AND p.entity IS NOT NULL AND ${ENTITY} NOT IN (SELECT uid FROM stale_entity)`,
    )
    .pluck();
  const tables = TABLES.map((table) => ({
    table,
    find: db.prepare<[Buffer | string], string>(`SELECT sources FROM ${table} WHERE key = ?`).pluck(),
    keep: db.prepare<[string, Buffer | string]>(`UPDATE ${table} SET sources = ? WHERE key = ?`),
  }));
  const readers = evidenceReaders(db);
  return (page) => {
    const uids = leaving.all(page);
    if (uids.length === 0) return;
    const evidence = readers();
    for (const uid of uids) {
      for (const { table, find, keep } of tables) {
        const key = keyOf(table, uid);
        const sources = find.get(key);
        if (sources !== undefined) keep.run(JSON.stringify(evidence(sources)), key);
      }
    }
  };
}
