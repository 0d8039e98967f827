import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Connection } from '../connection.ts';

import { isOwnerIn, rowSql } from '../rows/owner.ts';
import { isClaimOn, partSql } from '../rows/part-id.ts';

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
const pagesOf = (table: 'event' | 'membership') => `
SELECT c.document_id FROM (SELECT entity FROM part WHERE entity IS NOT NULL GROUP BY entity HAVING count(*) > 2) many
CROSS JOIN ${table} e ON e.id = ${rowSql('many.entity')} AND ${isOwnerIn(table, 'many.entity')}
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

const labels = (kind: 'event' | 'membership', label: string, tables: string) => `
SELECT ${label} AS label FROM document d CROSS JOIN claim c ON ${isClaimOn('c.id')} CROSS JOIN part p ON p.id = ${partSql('c.id', kind)}
CROSS JOIN ${kind} e ON e.id = ${rowSql('p.entity')} ${tables} WHERE d.id = @page AND ${UNQUOTED}`;

const SIDES = 'JOIN organization member ON member.id = e.member_id JOIN organization o ON o.id = e.organization_id';

const LABELS = `${labels('event', 'e.name', '')} UNION ${labels('membership', "member.name || ' – ' || o.name", SIDES)} ORDER BY 1`;

/** What of a page, given by its number, its site repeats on many pages. */
export function repeatedOn(db: Connection, page: number): Diagnostic[] {
  const found = db.prepare<[object], string>(LABELS).pluck().all({ page });
  return found.map((label) => ({
    code: CODE,
    severity: 'info',
    message: `${label}: in the same words on many pages of the site, the first of which is its source`,
    start: null,
    end: null,
  }));
}
