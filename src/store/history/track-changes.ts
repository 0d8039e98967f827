import type { Connection } from '../connection.ts';
import { entityOf } from '../rows/owner.ts';
import { partSql } from '../rows/part-id.ts';
import { keySql } from '../rows/record-id.ts';
import { type FactKind, pagesOf, STATES } from './states.ts';

/** Notes what a resolution changes, for the run that is under way. */
export interface ChangeTracker {
  /** Keeps the stale records of these kinds as they are; to be called before they are deleted. */
  before(kinds: readonly FactKind[]): void;
  /** Notes the differences, once the new records are there. */
  after(): void;
}

const UNTRACKED: ChangeTracker = { before: () => {}, after: () => {} };

/**
 * Of the first run nothing is noted until it is over, nor where all is resolved anew: then there is nothing to compare with. A record that changes twice in one run
 * is kept as it was before the first time.
 */
export function trackChanges(db: Connection): ChangeTracker {
  const run = db.prepare<[], number | null>(RUN).pluck().get();
  if (run === undefined || run === null) return UNTRACKED;
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS stale_state (uid TEXT PRIMARY KEY, kind TEXT, state TEXT, pages TEXT) WITHOUT ROWID;
    DELETE FROM temp.stale_state`);
  return {
    before: (kinds) => {
      for (const kind of kinds) keep(db, kind);
    },
    after: () => {
      for (const kind of ['event', 'membership', 'organization', 'person'] as const) note(db, kind, run);
      db.exec('DELETE FROM temp.stale_state');
    },
  };
}

const RUN = `SELECT max(id) FROM run
  HAVING (count(*) > 1 OR max(finished) IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM property WHERE name = 'renewing')`;

function keep(db: Connection, kind: FactKind): void {
  const { state, tables, alias } = STATES[kind];
  db.exec(`
    INSERT OR IGNORE INTO temp.stale_state (uid, kind, state, pages)
    SELECT ${alias}.uid, '${kind}', ${state}, ${pagesOf(alias)} FROM ${tables}
    WHERE ${alias}.key IN (SELECT ${keySql(kind, 'uid')} FROM stale_entity)`);
}

function note(db: Connection, kind: FactKind, run: number): void {
  const { state, tables, alias } = STATES[kind];
  db.prepare(
    `INSERT OR IGNORE INTO change (run_id, uid, kind, before, pages)
     SELECT ?, s.uid, s.kind, s.state, s.pages FROM temp.stale_state s
     WHERE s.kind = '${kind}' AND s.state IS NOT (SELECT ${state} FROM ${tables} WHERE ${alias}.key = ${keySql(kind, 's.uid')})`,
  ).run(run);
  db.prepare(
    `INSERT OR IGNORE INTO change (run_id, uid, kind)
     SELECT DISTINCT ?, ${ENTITY}, '${kind}' FROM ${TOUCHED[kind]} AND ${ENTITY} NOT IN (SELECT uid FROM temp.stale_state)
       AND ${ENTITY} NOT IN (SELECT uid FROM rejected)`,
  ).run(run);
}

const ENTITY = entityOf('p');

const WORK = 'temp.work w CROSS JOIN part p ON p.id = w.part_id';

/** The parts that were resolved, of each kind. */
const TOUCHED: Readonly<Record<FactKind, string>> = {
  event: `${WORK} WHERE p.role = 'event'`,
  person: `${WORK} WHERE p.role = 'person'`,
  organization: `${WORK} WHERE p.role IN ('organization', 'member')`,
  membership: `temp.work_membership w CROSS JOIN part p ON p.id = ${partSql('w.claim_id', 'membership')} WHERE TRUE`,
};
