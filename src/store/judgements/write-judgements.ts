import type { Extract } from '../../model/extract.ts';
import { type Anchor, anchorsOf, type Judgement } from '../../model/judgement.ts';
import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { CLAIMS_ON, type ClaimRow, claimLoader } from '../resolution/load-claims.ts';
import { ownerOf, ownerSql } from '../rows/owner.ts';
import { FORGET_PARTS, partWriter } from '../writing/part-writer.ts';

/** Adds a judgement, in the place of an earlier one on the same thing. Returns whether it says anything new. */
export function insertJudgement(db: Connection, judgement: Judgement): boolean {
  const { id, verdict, made, because } = judgement;
  const content = JSON.stringify(judgement);
  const known = db
    .prepare<[string], { made: string; content: string }>('SELECT made, content FROM judgement WHERE uid = ?')
    .get(id);
  if (known !== undefined && (known.made > made || (known.made === made && known.content >= content))) return false;
  db.prepare('INSERT OR REPLACE INTO judgement (uid, verdict, made, because, content) VALUES (?, ?, ?, ?, ?)').run(
    id,
    verdict,
    made,
    because,
    content,
  );
  return true;
}

export function deleteJudgement(db: Connection, id: string): Judgement | null {
  const content = db.prepare<[string], string>('SELECT content FROM judgement WHERE uid = ?').pluck().get(id);
  db.prepare('DELETE FROM judgement WHERE uid = ?').run(id);
  return content === undefined ? null : (JSON.parse(content) as Judgement);
}

/** Takes the claims of all pages that these judgements speak of apart anew, as `resolver` now does, so that they are resolved again. */
export function reconsider(db: Connection, resolver: Resolver, judgements: readonly Judgement[]): void {
  const pages = new Set(judgements.flatMap((judgement) => pagesOf(db, resolver, judgement)));
  const forget = FORGET_PARTS.map((sql) => db.prepare(sql));
  const claims = db.prepare<[number], ClaimRow>(CLAIMS_ON);
  const load = claimLoader(db);
  const write = partWriter(db, resolver);
  for (const page of pages) {
    for (const statement of forget) statement.run(page);
    const rows = claims.all(page).map((row) => ({ id: row.id, claim: load.claim(row) }));
    const events = rows.flatMap(({ claim }): Extract['events'] => (claim.kind === 'event' ? [claim.record] : []));
    for (const { id, claim } of rows) write(id, claim, { events });
  }
}

function pagesOf(db: Connection, resolver: Resolver, judgement: Judgement): number[] {
  const judged = db
    .prepare<[string], number>(
      `SELECT DISTINCT c.document_id FROM judged j JOIN part p ON p.entity = ${ownerOf('j.entity')} JOIN claim c ON c.id = p.claim_id
       WHERE j.judgement_uid = ?`,
    )
    .pluck();
  return [
    ...judged.all(judgement.id),
    ...anchorsOf(judgement).flatMap((anchor) => pagesOfAnchor(db, resolver, anchor)),
  ];
}

function pagesOfAnchor(db: Connection, resolver: Resolver, anchor: Anchor): number[] {
  if (anchor.kind === 'event') {
    const lists = [
      anchor.traces.map(({ path }) => path),
      anchor.traces.flatMap(({ url }) => url ?? []),
      anchor.traces.map(({ sha256 }) => sha256),
    ].map((list) => JSON.stringify([...new Set(list)]));
    return db
      .prepare<string[], number>(
        `SELECT id FROM document WHERE path IN (SELECT value FROM json_each(?))
         UNION SELECT id FROM document WHERE url IN (SELECT value FROM json_each(?))
         UNION SELECT id FROM document WHERE sha256 IN (SELECT value FROM json_each(?))`,
      )
      .pluck()
      .all(...lists);
  }
  const names = anchor.kind === 'organization' ? [anchor.name] : anchor.sides.map(({ member }) => member);
  const keys = names.map((name) => resolver.nameKey(name));
  return db
    .prepare<[object], number>(
      `SELECT DISTINCT c.document_id FROM organization_name n JOIN organization o ON o.id = n.organization_id
       JOIN part p ON p.entity = ${ownerSql('organization', 'o.id')} JOIN claim c ON c.id = p.claim_id
       WHERE n.key IN (SELECT value FROM json_each(@keys))
       UNION
       SELECT c.document_id FROM rejected r JOIN part p ON p.entity = r.uid JOIN claim c ON c.id = p.claim_id
       WHERE r.key IN (SELECT value FROM json_each(@keys))`,
    )
    .pluck()
    .all({ keys: JSON.stringify(keys) });
}
