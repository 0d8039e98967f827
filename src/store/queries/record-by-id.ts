import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import { DOCUMENT_FIELDS, type DocumentRow, toDocument } from '../rows/document-row.ts';
import { EVENT_FIELDS, type EventRow, toEvent } from '../rows/event-row.ts';
import { MEMBERSHIP_FIELDS, MEMBERSHIP_TABLES, type MembershipRow, toMembership } from '../rows/membership-row.ts';
import { ORGANIZATION_FIELDS, type OrganizationRow, toOrganization } from '../rows/organization-row.ts';
import { keyOf } from '../rows/record-id.ts';

type Key = Buffer | string;

/** Single records by their ids, without what gave their fields. */
export interface RecordById {
  document(id: string): Document | null;
  event(id: string): Event | null;
  membership(id: string): Membership | null;
  organization(id: string): Organization | null;
}

/** The statements are prepared once: formats ask for a record a row. */
export function recordById(db: Connection): RecordById {
  const documents = db.prepare<[Key], DocumentRow>(`SELECT ${DOCUMENT_FIELDS} FROM document d WHERE d.key = ?`);
  const events = db.prepare<[Key], EventRow>(`SELECT ${EVENT_FIELDS} FROM event e WHERE e.key = ?`);
  const memberships = db.prepare<[Key], MembershipRow>(
    `SELECT ${MEMBERSHIP_FIELDS} FROM ${MEMBERSHIP_TABLES} WHERE m.key = ?`,
  );
  const organizations = db.prepare<[Key], OrganizationRow>(
    `SELECT ${ORGANIZATION_FIELDS} FROM organization o WHERE o.key = ?`,
  );
  const evidence = evidenceReader(db);
  const mapped = <Row, Item>(row: Row | undefined, map: (row: Row) => Item) => (row === undefined ? null : map(row));
  return {
    document: (id) => mapped(documents.get(keyOf('document', id)), toDocument),
    event: (id) => mapped(events.get(keyOf('event', id)), (row) => toEvent(row, evidence)),
    membership: (id) => mapped(memberships.get(keyOf('membership', id)), (row) => toMembership(row, evidence)),
    organization: (id) => mapped(organizations.get(keyOf('organization', id)), (row) => toOrganization(row, evidence)),
  };
}
