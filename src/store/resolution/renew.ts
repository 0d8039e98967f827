import type { Extract } from '../../model/extract.ts';
import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { partWriter } from '../writing/part-writer.ts';
import { searchIndex } from '../writing/search-index.ts';
import { CLAIMS_ON, type ClaimRow, claimLoader } from './load-claims.ts';

/** Whether the database was matched by this version of the resolver. */
export function isOfVersion(db: Connection, resolver: Resolver): boolean {
  const value = db.prepare<[], string>("SELECT value FROM property WHERE name = 'resolver'").pluck().get();
  return value === undefined || value === String(resolver.version);
}

const UNINDEXED = "FROM property WHERE name = 'unindexed'";

/** Whether its pages are found by their words: an upgrade may have laid the index anew. */
export function isIndexed(db: Connection): boolean {
  return db.prepare(`SELECT 1 ${UNINDEXED}`).get() === undefined;
}

export function indexPages(db: Connection, resolver: Resolver): void {
  db.transaction(() => fillIndex(db, resolver)).immediate();
}

/** Whether the entities follow from all claims that are stored. */
export function isResolved(db: Connection): boolean {
  const open = db.prepare(
    'SELECT EXISTS (SELECT 1 FROM part WHERE entity IS NULL) OR EXISTS (SELECT 1 FROM dirty_block) OR EXISTS (SELECT 1 FROM stale_entity)',
  );
  return open.pluck().get() === 0;
}

function fillIndex(db: Connection, resolver: Resolver): void {
  searchIndex(db, resolver).rebuild();
  db.exec(`DELETE ${UNINDEXED}`);
}

/** Takes all claims apart again, as this version of the resolver does, so that all of them are resolved anew. */
export function renewParts(db: Connection, resolver: Resolver): void {
  const writeParts = partWriter(db, resolver);
  const claimsOf = db.prepare<[number], ClaimRow>(CLAIMS_ON);
  const load = claimLoader(db);
  db.transaction(() => {
    db.exec('DELETE FROM part; DELETE FROM dirty_block; DELETE FROM stale_entity; DELETE FROM judged');
    db.exec('DELETE FROM membership; DELETE FROM organization; DELETE FROM person; DELETE FROM event');
    for (const id of db.prepare<[], number>('SELECT id FROM document').pluck().all()) {
      const rows = claimsOf.all(id);
      const claims = rows.map((row) => load.claim(row));
      const events = claims.flatMap((claim): Extract['events'] => (claim.kind === 'event' ? [claim.record] : []));
      claims.forEach((claim, index) => {
        writeParts(rows[index]?.id ?? 0, claim, { events });
      });
    }
    db.exec(`
      INSERT OR REPLACE INTO property (name, value) SELECT 'rules_changed_after', max(id) FROM run HAVING max(id) IS NOT NULL;
      INSERT OR REPLACE INTO property (name, value) VALUES ('renewing', '1')`);
    renewKeys(db, resolver);
    markVersion(db, resolver);
  }).immediate();
}

/** What pages are found by: their words and their publisher. */
function renewKeys(db: Connection, resolver: Resolver): void {
  fillIndex(db, resolver);
  const publishers = db
    .prepare<[], string>('SELECT DISTINCT publisher FROM document WHERE publisher IS NOT NULL')
    .pluck();
  const update = db.prepare('UPDATE document SET publisher_key = ? WHERE publisher = ?');
  for (const publisher of publishers.all()) update.run(resolver.nameKey(publisher), publisher);
}

export function markVersion(db: Connection, resolver: Resolver): void {
  db.prepare("INSERT OR REPLACE INTO property (name, value) VALUES ('resolver', ?)").run(String(resolver.version));
}
