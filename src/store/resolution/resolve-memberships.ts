import type { Membership } from '../../model/membership.ts';
import type { Claim, Resolver, SidedMembership } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import type { ChangeTracker } from '../history/track-changes.ts';
import { entityOf, rowSql } from '../rows/owner.ts';
import { partSql } from '../rows/part-id.ts';
import { keySql } from '../rows/record-id.ts';
import type { EntityWriter } from './entity-writer.ts';
import type { ClaimLoader } from './load-claims.ts';
import { dropStale } from './work.ts';

interface Tools {
  readonly resolver: Resolver;
  readonly load: ClaimLoader;
  readonly write: EntityWriter;
  readonly history: ChangeTracker;
}

/** So many claims are held in memory at a time. */
const CHUNK = 1_000;

interface Row {
  readonly part: number;
  readonly member_uid: string;
  readonly member_name: string;
  readonly member_classification: Membership['member']['classification'];
  readonly organization_uid: string;
  readonly organization_name: string;
  readonly organization_acronym: string | null;
  /** Either side is judged to be no organisation. */
  readonly of_none: 0 | 1;
}

/** All claims of memberships either side of which is being resolved. */
const AFFECTED = `
SELECT DISTINCT c.id AS claim_id FROM temp.work w CROSS JOIN part p ON p.id = w.part_id CROSS JOIN claim c ON c.id = p.claim_id
WHERE p.role IN ('member', 'organization') AND c.kind = 'membership'
`;

const STALE_ORGANIZATIONS = `SELECT id FROM organization WHERE key IN (SELECT ${keySql('organization', 'uid')} FROM stale_entity)`;

const SIDED = `
SELECT p.id AS part,
  coalesce(m.uid, mr.uid) AS member_uid, coalesce(m.name, mr.record ->> 'name') AS member_name,
  coalesce(m.classification, mr.record ->> 'classification') AS member_classification,
  coalesce(o.uid, opr.uid) AS organization_uid, coalesce(o.name, opr.record ->> 'name') AS organization_name,
  coalesce(o.acronym, opr.record ->> 'acronym') AS organization_acronym,
  mr.uid IS NOT NULL OR opr.uid IS NOT NULL AS of_none
FROM temp.work_membership w
CROSS JOIN part p ON p.id = ${partSql('w.claim_id', 'membership')}
CROSS JOIN part mp ON mp.id = ${partSql('w.claim_id', 'member')}
CROSS JOIN part op ON op.id = ${partSql('w.claim_id', 'organization')}
LEFT JOIN organization m ON m.id = ${rowSql('mp.entity')}
LEFT JOIN organization o ON o.id = ${rowSql('op.entity')}
LEFT JOIN rejected mr ON mr.uid = mp.entity
LEFT JOIN rejected opr ON opr.uid = op.entity
ORDER BY mp.entity, p.id
`;

/**
 * Makes the memberships anew whose organisations change. `resolveSides` resolves the organisations, after the memberships of the old ones are gone
 * and before the new ones are made.
 */
export function resolveMemberships(db: Connection, tools: Tools, resolveSides: () => void): void {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS work_membership (claim_id INTEGER PRIMARY KEY)');
  db.exec(`DELETE FROM temp.work_membership; INSERT INTO temp.work_membership (claim_id) ${AFFECTED}`);
  db.exec(`
    INSERT OR IGNORE INTO stale_entity (uid)
    SELECT ${entityOf('p')} FROM temp.work_membership w CROSS JOIN part p ON p.id = ${partSql('w.claim_id', 'membership')}
    WHERE p.entity IS NOT NULL`);
  tools.history.before(['membership', 'organization']);
  db.exec(`
    DELETE FROM membership WHERE member_id IN (${STALE_ORGANIZATIONS}) OR organization_id IN (${STALE_ORGANIZATIONS})`);
  dropStale(db, ['membership', 'organization']);
  resolveSides();
  const owns = db.prepare('UPDATE part SET entity = ? WHERE id = ?');
  const { resolver, load, write } = tools;
  for (const rows of chunksOfMembers(sidedRows(db))) {
    const { parts, claims: loaded } = load.parts(rows.map(({ part }) => part));
    const claimOf = new Map(parts.map((part, index) => [part, loaded[index]]));
    const claims = rows.flatMap((row) => sided(row, claimOf.get(row.part)));
    for (const derived of resolver.memberships(claims)) {
      const owner = write.membership(derived);
      for (const index of derived.from) owns.run(owner, rows[index]?.part);
    }
  }
}

/** They are written down first, since nothing can be written while they are read, and there may be more than memory should hold. */
function* sidedRows(db: Connection): Generator<Row> {
  db.exec(`DROP TABLE IF EXISTS temp.sided; CREATE TEMP TABLE sided AS ${SIDED}`);
  const next = db.prepare<[number, number], Row & { readonly at: number }>(
    'SELECT rowid AS at, * FROM temp.sided WHERE rowid > ? ORDER BY rowid LIMIT ?',
  );
  for (let rows = next.all(0, CHUNK); rows.length > 0; rows = next.all(rows.at(-1)?.at ?? 0, CHUNK)) yield* rows;
  db.exec('DROP TABLE temp.sided');
}

/** Whole members together, in chunks that are not much longer. */
function* chunksOfMembers(rows: Iterable<Row>): Generator<Row[]> {
  let chunk: Row[] = [];
  for (const row of rows) {
    if (chunk.length >= CHUNK && chunk.at(-1)?.member_uid !== row.member_uid) {
      yield chunk;
      chunk = [];
    }
    chunk.push(row);
  }
  if (chunk.length > 0) yield chunk;
}

function sided(row: Row, claim: Claim | undefined): SidedMembership[] {
  if (claim?.kind !== 'membership') return [];
  return [
    {
      claim,
      member: { id: row.member_uid, name: row.member_name, classification: row.member_classification },
      organization: { id: row.organization_uid, name: row.organization_name, acronym: row.organization_acronym },
      ofNone: row.of_none === 1,
    },
  ];
}
