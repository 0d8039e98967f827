import type { PartRole, Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import type { FactKind } from '../history/states.ts';
import { type ClaimPlace, packedClaimReader } from '../pages/packed-claims.ts';
import { entityOf } from '../rows/owner.ts';
import { keySql } from '../rows/record-id.ts';

/*
 * The statements of this folder name the short list of work first and join with CROSS JOIN, by which SQLite keeps that order:
 * it would else walk through all parts, since it does not know how short the list is.
 */

/** So many parts, in whole components, are held in memory at a time. */
const CHUNK = 1_000;

/** The parts to be resolved: those that are not yet, those that share a block with them or with what was removed, and so on until nothing is added. */
const COLLECT = `
WITH RECURSIVE reached (part_id, block) AS (
  SELECT id, NULL FROM part WHERE entity IS NULL
  UNION SELECT NULL, block FROM dirty_block
  UNION SELECT NULL, p.block FROM reached r CROSS JOIN part p ON p.id = r.part_id WHERE p.block IS NOT NULL
  UNION SELECT NULL, b.block FROM reached r CROSS JOIN part_block b ON b.part_id = r.part_id
  UNION SELECT p.id, NULL FROM reached r CROSS JOIN part p ON p.block = r.block
  UNION SELECT b.part_id, NULL FROM reached r CROSS JOIN part_block b ON b.block = r.block
)
INSERT INTO temp.work (part_id) SELECT part_id FROM reached WHERE part_id IS NOT NULL
`;

/** Fills the list of parts to be resolved; the entities that they had so far become stale. */
export function collectWork(db: Connection): void {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS work (part_id INTEGER PRIMARY KEY)');
  db.exec('DELETE FROM temp.work');
  const untouched = db.prepare('SELECT NOT EXISTS (SELECT 1 FROM part WHERE entity IS NOT NULL)').pluck().get();
  db.exec(untouched === 1 ? 'INSERT INTO temp.work (part_id) SELECT id FROM part' : COLLECT);
  db.exec(`
    INSERT OR IGNORE INTO stale_entity (uid)
    SELECT ${entityOf('p')} FROM temp.work w CROSS JOIN part p ON p.id = w.part_id WHERE p.entity IS NOT NULL`);
}

/** Puts the claims of all parts to be resolved where they are read one by one: their pages, in which they are packed, are opened once each. */
export function unpackWork(db: Connection): void {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS work_claim (claim_id INTEGER PRIMARY KEY, record TEXT, sources TEXT)');
  db.exec('DELETE FROM temp.work_claim');
  const next = db.prepare<[number, number], ClaimPlace & { readonly part: number }>(
    `SELECT w.part_id AS part, c.id, c.document_id
     FROM temp.work w CROSS JOIN part p ON p.id = w.part_id CROSS JOIN claim c ON c.id = p.claim_id
     WHERE w.part_id > ? ORDER BY w.part_id LIMIT ?`,
  );
  const insert = db.prepare('INSERT OR IGNORE INTO temp.work_claim (claim_id, record, sources) VALUES (?, ?, ?)');
  const packed = packedClaimReader(db);
  for (let rows = next.all(0, CHUNK); rows.length > 0; rows = next.all(rows.at(-1)?.part ?? 0, CHUNK)) {
    for (const row of rows) {
      const { record, sources } = packed(row);
      insert.run(row.id, record, sources);
    }
  }
}

/** Entities that lost claims or are about to be made anew. */
export function dropStale(db: Connection, kinds: readonly FactKind[]): void {
  for (const kind of kinds)
    db.exec(`DELETE FROM ${kind} WHERE key IN (SELECT ${keySql(kind, 'uid')} FROM stale_entity)`);
  db.exec('DELETE FROM rejected WHERE uid IN (SELECT uid FROM stale_entity)');
  db.exec('DELETE FROM judged WHERE entity IN (SELECT uid FROM stale_entity)');
}

/** Parts of these roles, in chunks of whole components. */
export function* workChunks(db: Connection, resolver: Resolver, roles: readonly PartRole[]): Generator<number[]> {
  const rows = db
    .prepare<[string], [number, number | null]>(
      `WITH asked (id, block) AS (
         SELECT p.id, p.block FROM temp.work w CROSS JOIN part p ON p.id = w.part_id WHERE p.role IN (SELECT value FROM json_each(?))
       )
       SELECT id, block FROM asked
       UNION ALL SELECT b.part_id, b.block FROM asked CROSS JOIN part_block b ON b.part_id = asked.id
       ORDER BY 2, 1`,
    )
    .raw()
    .iterate(JSON.stringify(roles));
  let chunk: number[] = [];
  for (const component of resolver.components(rows)) {
    // Not spread: a component may have more parts than a call may have arguments.
    for (const part of component) chunk.push(part);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
