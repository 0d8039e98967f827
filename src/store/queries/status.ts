import type { Connection } from '../connection.ts';
import { DIAGNOSTIC_TABLES } from '../rows/diagnostic-row.ts';
import type { SilentPage, Status } from '../store.ts';
import { repeatedPages } from './repeated.ts';

interface SilentRow extends Omit<SilentPage, 'reasons'> {
  readonly reasons: string;
}

/** A page that no claim is drawn from. Persons alone are no news, but they are something. */
const SILENT = 'd.claims = 0';

/** What the database holds. It follows from the pages alone: when they were ingested is not part of it. */
export function queryStatus(db: Connection): Status {
  const count = (sql: string) => Number(db.prepare(`SELECT count(*) FROM ${sql}`).pluck().get());
  const dates = db.prepare<[], Pick<Status, 'first_date' | 'last_date'>>(
    'SELECT min(earliest) AS first_date, max(latest) AS last_date FROM event',
  );
  return {
    documents: count('document'),
    events: count('event'),
    undated_events: count('event WHERE earliest IS NULL'),
    memberships: count('membership'),
    organizations: count('organization'),
    persons: count('person'),
    conflicts: count('event WHERE contested IS NOT NULL') + count('membership WHERE contested IS NOT NULL'),
    ...(dates.get() ?? { first_date: null, last_date: null }),
    readers: db
      .prepare<[], Status['readers'][number]>(
        `SELECT d.reader, count(*) AS documents, sum(${SILENT}) AS silent FROM document d GROUP BY d.reader ORDER BY d.reader`,
      )
      .all(),
    diagnostics: [...diagnosticCounts(db), ...repeatedPages(db)].sort((a, b) => (a.code < b.code ? -1 : 1)),
    silent: silentPages(db),
  };
}

function diagnosticCounts(db: Connection): Status['diagnostics'] {
  const sql =
    'SELECT c.text AS code, r.severity, sum(r.uses) AS count FROM remark r JOIN term c ON c.id = r.code GROUP BY 1, 2 ORDER BY 1, 2';
  return db.prepare<[], Status['diagnostics'][number]>(sql).all();
}

function silentPages(db: Connection): SilentPage[] {
  const rows = db
    .prepare<[], SilentRow>(
      `SELECT d.uid AS id, d.path, d.title, d.reader, (
         SELECT coalesce(json_group_array(message), '[]') FROM
           (SELECT c.text || ': ' || r.message AS message FROM ${DIAGNOSTIC_TABLES} WHERE g.document_id = d.id ORDER BY g.position)
       ) AS reasons
       FROM document d WHERE ${SILENT} ORDER BY d.path`,
    )
    .all();
  return rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as readonly string[] }));
}
