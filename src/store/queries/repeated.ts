import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Connection } from '../connection.ts';

import { isClaimOn, isPartOf } from '../rows/part-id.ts';
import { entityOf, idSql } from '../rows/record-id.ts';

const CODE = 'repeated-block';

/*
 * What a site repeats on many pages has the first of them for its only source, though the claims of all went into it: by that it is found, and so
 * follows from what is stored.
 */

/** That the record in a row of `e` does not quote the page of a claim `c`. */
const UNQUOTED = `NOT EXISTS (
  SELECT 1 FROM json_each(e.sources) s
  WHERE s.value ->> 0 = c.document_id OR s.value ->> 'document_id' = (SELECT d.uid FROM document d WHERE d.id = c.document_id))`;

/** Only records of several claims are looked at. */
const pagesOf = (table: string) => `
SELECT c.document_id FROM (SELECT entity FROM part WHERE entity IS NOT NULL GROUP BY entity HAVING count(*) > 2) many
CROSS JOIN ${table} e ON e.uid = ${idSql('many.entity', `'${table}'`)}
CROSS JOIN part p ON p.entity = many.entity
CROSS JOIN claim c ON c.id = p.claim_id
WHERE ${UNQUOTED}`;

/** How many pages only repeat what another page of their site is quoted for, as a diagnostic of the whole; none where there are none. */
export function repeatedPages(
  db: Connection,
): { readonly code: string; readonly severity: string; readonly count: number }[] {
  const sql = `SELECT count(DISTINCT document_id) FROM (${pagesOf('event')} UNION ALL ${pagesOf('membership')})`;
  const count = Number(db.prepare(sql).pluck().get());
  return count === 0 ? [] : [{ code: CODE, severity: 'info', count }];
}

const LABELS = `
SELECT DISTINCT e.label FROM document d CROSS JOIN claim c ON ${isClaimOn('c.id')} CROSS JOIN part p ON ${isPartOf('p.id', 'c.id')}
JOIN (
  SELECT uid, name AS label, sources FROM event
  UNION ALL SELECT m.uid, member.name || ' – ' || o.name, m.sources
  FROM membership m JOIN organization member ON member.id = m.member_id JOIN organization o ON o.id = m.organization_id
) e ON e.uid = ${entityOf('p')}
WHERE d.id = ? AND ${UNQUOTED} ORDER BY 1`;

/** What of a page, given by its number, its site repeats on many pages. */
export function repeatedOn(db: Connection, page: number): Diagnostic[] {
  const labels = db.prepare<[number], string>(LABELS).pluck().all(page);
  return labels.map((label) => ({
    code: CODE,
    severity: 'info',
    message: `${label}: in the same words on many pages of the site, the first of which is its source`,
    start: null,
    end: null,
  }));
}
