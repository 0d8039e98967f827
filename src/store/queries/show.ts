import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Connection } from '../connection.ts';
import { type EvidenceReader, evidenceReader } from '../evidence/evidence-reader.ts';
import { judgedRecord } from '../judgements/judged-record.ts';
import { packedClaimReader } from '../pages/packed-claims.ts';
import { packedText } from '../pages/packed-page.ts';
import { pageKeys, STORED_PAGE, type StoredPage } from '../pages/page-keys.ts';
import { CLAIM_COLUMNS, type ClaimRow } from '../resolution/load-claims.ts';
import { claimRecord } from '../rows/claim-record.ts';
import { DIAGNOSTIC_FIELDS, DIAGNOSTIC_TABLES } from '../rows/diagnostic-row.ts';
import { DOCUMENT_FIELDS, type DocumentRow, toDocument } from '../rows/document-row.ts';
import { EVENT_FIELDS, type EventRow, toEvent } from '../rows/event-row.ts';
import { MEMBERSHIP_FIELDS, MEMBERSHIP_TABLES, type MembershipRow, toMembership } from '../rows/membership-row.ts';
import { ORGANIZATION_FIELDS, type OrganizationRow, toOrganization } from '../rows/organization-row.ts';
import { entityOf, ownerOf, rowSql } from '../rows/owner.ts';
import { isPartOf, isPartOn } from '../rows/part-id.ts';
import { PERSON_FIELDS, type PersonRow, toPerson } from '../rows/person-row.ts';
import { idSql, keyOf, recordId, storedId } from '../rows/record-id.ts';
import type { Reference, Shown } from '../store.ts';
import { fieldSources } from './field-sources.ts';
import { keptBlocks } from './kept-blocks.ts';
import { repeatedOn } from './repeated.ts';

/** The record of this id with what gave each of its fields; null where there is none. */
export function queryShow(db: Connection, id: string): Shown | null {
  const shown = showEntity(db, id) ?? showDocument(db, id) ?? showSeries(db, id);
  if (shown !== null) return shown;
  const entity = db
    .prepare<[object], string>(
      `SELECT min(${entityOf('p')}) FROM claim c CROSS JOIN part p ON ${isPartOf('p.id', 'c.id')} AND p.role = c.kind WHERE c.uid = @stored AND ${idSql('c.uid', 'c.kind')} = @id`,
    )
    .pluck()
    .get({ stored: storedId(id), id });
  return entity === undefined || entity === null ? null : showEntity(db, entity);
}

function showEntity(db: Connection, id: string): Shown | null {
  const evidence = evidenceReader(db);
  const get = <Row>(kind: Kind, fields: string, tables: string) =>
    db
      .prepare<[Buffer | string], Row>(`SELECT ${fields} FROM ${tables} WHERE ${kind.charAt(0)}.key = ?`)
      .get(keyOf(kind, id));
  const event = get<EventRow>('event', EVENT_FIELDS, 'event e');
  if (event !== undefined) return withFields({ db, evidence }, 'event', toEvent(event, evidence));
  const membership = get<MembershipRow>('membership', MEMBERSHIP_FIELDS, MEMBERSHIP_TABLES);
  if (membership !== undefined) return withFields({ db, evidence }, 'membership', toMembership(membership, evidence));
  const organization = get<OrganizationRow>('organization', ORGANIZATION_FIELDS, 'organization o');
  if (organization !== undefined)
    return withFields({ db, evidence }, 'organization', toOrganization(organization, evidence));
  const person = get<PersonRow>('person', PERSON_FIELDS, 'person p');
  return person === undefined
    ? showRejected({ db, evidence }, id)
    : withFields({ db, evidence }, 'person', toPerson(person, evidence));
}

/** A record that people say is false, as it would be. */
function showRejected({ db, evidence }: Tools, id: string): Shown | null {
  const row = db
    .prepare<[string], { readonly kind: Kind; readonly record: string }>(
      'SELECT kind, record FROM rejected WHERE uid = ?',
    )
    .get(id);
  if (row === undefined) return null;
  const shown = withFields({ db, evidence }, row.kind, JSON.parse(row.record) as Entity<Kind>['record']);
  const { record } = shown;
  if (!('member' in record)) return shown as Shown;
  // A membership goes with its organisation.
  const sides = [record.member.id, record.organization.id].flatMap((side) => judgedRecord(db, side).judgements);
  const judgements = [...shown.judgements, ...sides.filter(({ verdict }) => verdict === 'reject')];
  return { ...shown, judgements } as Shown;
}

type Kind = 'event' | 'membership' | 'organization' | 'person';
type Entity<K extends Kind> = Extract<Shown, { readonly kind: K }>;

interface Tools {
  readonly db: Connection;
  readonly evidence: EvidenceReader;
}

function withFields<K extends Kind>({ db, evidence }: Tools, kind: K, record: Entity<K>['record']) {
  const rows = db
    .prepare<[object], ClaimRow>(
      `SELECT ${CLAIM_COLUMNS} FROM part p JOIN claim c ON c.id = p.claim_id JOIN document d ON d.id = c.document_id
       WHERE p.entity = ${ownerOf('@id')} AND c.kind = @kind ORDER BY d.path, c.uid`,
    )
    .all({ id: record.id, kind });
  const packed = packedClaimReader(db);
  const claims = rows.map((row) => {
    const { record: stated, sources } = packed(row);
    return claimRecord(
      row.kind,
      { uid: recordId(row.uid, row.kind), record: stated },
      evidence(sources, row.document_id),
    );
  });
  const { fields, judgements } = judgedRecord(db, record.id);
  return { kind, record, fields: fieldSources(record, claims, fields), judgements };
}

function showDocument(db: Connection, uid: string): Shown | null {
  const sql = `SELECT d.id AS rowid, ${DOCUMENT_FIELDS} FROM document d WHERE d.key = ?`;
  const found = db
    .prepare<[Buffer | string], DocumentRow & { readonly rowid: number }>(sql)
    .get(keyOf('document', uid));
  if (found === undefined) return null;
  const { rowid, ...row } = found;
  const states = db.prepare<[number], Reference>(STATES).all(rowid);
  const diagnostics = db
    .prepare<[number], Diagnostic>(
      `SELECT ${DIAGNOSTIC_FIELDS} FROM ${DIAGNOSTIC_TABLES} WHERE g.document_id = ? ORDER BY g.position`,
    )
    .all(rowid);
  const page = db
    .prepare<[number], StoredPage>(`SELECT ${STORED_PAGE} FROM content t WHERE t.document_id = ?`)
    .get(rowid);
  const text = page === undefined ? '' : packedText(page.body, pageKeys(db).of(page));
  const kept = keptBlocks(text, diagnostics);
  return {
    ...{ kind: 'document', record: toDocument(row), states, kept },
    diagnostics: [...diagnostics, ...repeatedOn(db, rowid)],
  };
}

/** What a page's claims went into. */
const STATES = `
WITH stated (id, role) AS (SELECT DISTINCT ${rowSql('p.entity')}, p.role FROM document d CROSS JOIN part p ON ${isPartOn('p.id')} WHERE d.id = ?)
SELECT e.uid AS id, e.name AS label FROM stated s JOIN event e ON e.id = s.id WHERE s.role = 'event'
UNION
SELECT m.uid, member.name || ' – ' || o.name FROM stated s JOIN ${MEMBERSHIP_TABLES} WHERE m.id = s.id AND s.role = 'membership'
UNION
SELECT o.uid, o.name FROM stated s JOIN organization o ON o.id = s.id WHERE s.role IN ('organization', 'member')
UNION
SELECT p.uid, p.name FROM stated s JOIN person p ON p.id = s.id WHERE s.role = 'person'
ORDER BY 1
`;

function showSeries(db: Connection, id: string): Shown | null {
  const rows = db
    .prepare<[Buffer | string], Reference & { readonly series: string }>(
      `SELECT e.uid AS id, e.name AS label, s.name AS series FROM series s CROSS JOIN event e ON e.series = s.id
       WHERE s.key = ? ORDER BY e.earliest NULLS LAST, e.folded_name, e.uid`,
    )
    .all(keyOf('series', id));
  const [name] = rows.map(({ series }) => series).sort();
  if (name === undefined) return null;
  const events = rows.map(({ id: event, label }) => ({ id: event, label }));
  return { kind: 'series', record: { id, name, events }, fields: [], judgements: [] };
}
