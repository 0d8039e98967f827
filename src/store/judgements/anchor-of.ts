import type { Anchor, EventAnchor, MembershipAnchor, OrganizationAnchor, Trace } from '../../model/judgement.ts';
import type { Organization } from '../../model/organization.ts';
import type { Connection } from '../connection.ts';
import { type ClaimPlace, packedClaimReader } from '../pages/packed-claims.ts';
import { type ClaimColumns, claimRecord } from '../rows/claim-record.ts';
import { ownerOf } from '../rows/owner.ts';
import { keyOf, recordId, storedId } from '../rows/record-id.ts';

/** Pages of an event that its anchor names: any of them finds it again. */
const MOST_TRACES = 100;

/** What finds a record again: by its id, or by one that `extract` printed for a page. Null where it is no event, organisation or membership. */
export function anchorOf(db: Connection, id: string): Anchor | null {
  const at = id.indexOf('@');
  if (at >= 0) return eventAnchor(db, id.slice(0, at), id.slice(at + 1));
  return eventAnchor(db, id) ?? membershipAnchor(db, id) ?? organizationAnchor(db, id);
}

interface Stated extends ClaimColumns {
  readonly path: string;
  readonly url: string | null;
  readonly sha256: string;
}

interface StatedRow extends Omit<Stated, 'uid' | 'record'>, ClaimPlace {
  readonly uid: Buffer | string;
}

/** The claims of a record; of an id that no record has, the claims that had it on their page. */
function claimsOf(
  db: Connection,
  kind: 'event' | 'membership' | 'organization',
  id: string,
  page: string | null = null,
): readonly Stated[] {
  const select = `SELECT c.uid, c.document_id, min(c.id) AS id, d.path, d.url, d.sha256
    FROM claim c JOIN document d ON d.id = c.document_id`;
  const order = `GROUP BY c.document_id, c.uid ORDER BY d.path, c.uid LIMIT ${MOST_TRACES}`;
  const onPage = 'coalesce(d.uid = @page, 1)';
  const packed = packedClaimReader(db);
  const read = (sql: string) => {
    const rows = db.prepare<[object], StatedRow>(sql).all({ id, stored: storedId(id), kind, page });
    return rows.map((row) => ({ ...row, uid: recordId(row.uid, kind), record: packed(row).record }));
  };
  const rows = read(
    `${select} JOIN part p ON p.claim_id = c.id
       WHERE p.entity = ${ownerOf('@id')} AND c.kind = @kind AND p.role = c.kind AND ${onPage} ${order}`,
  );
  if (rows.length > 0) return rows;
  const stated = `${select} WHERE c.uid = @stored AND c.kind = @kind AND ${onPage} ${order}`;
  return read(stated);
}

function eventAnchor(db: Connection, id: string, page: string | null = null): EventAnchor | null {
  const rows = claimsOf(db, 'event', id, page);
  const traces = rows.map(({ path, url, sha256, ...claim }): Trace => {
    const { id: uid, name, edition } = claimRecord('event', claim, []);
    return { path, url, sha256, id: uid, name, edition };
  });
  const [first] = traces;
  if (first === undefined) return null;
  const label =
    db.prepare<[Buffer | string], string>('SELECT name FROM event WHERE key = ?').pluck().get(keyOf('event', id)) ??
    first.name;
  return { kind: 'event', id, label, traces };
}

function membershipAnchor(db: Connection, id: string): MembershipAnchor | null {
  const records = claimsOf(db, 'membership', id).map((claim) => claimRecord('membership', claim, []));
  const [first] = records;
  if (first === undefined) return null;
  const sides = new Map(
    records.map(({ member, organization }) => {
      const side = { member: member.name, classification: member.classification, organization: organization.name };
      return [JSON.stringify(side), side];
    }),
  );
  const label = `${first.member.name} – ${first.organization.name}`;
  return { kind: 'membership', id, label, role: first.role, sides: [...sides.values()] };
}

interface NamedRow {
  readonly name: string;
  readonly classification: Organization['classification'];
}

/** By the name that the rules gave it: a corrected one stands on no page. */
function organizationAnchor(db: Connection, id: string): OrganizationAnchor | null {
  const row = db
    .prepare<[Buffer | string], NamedRow>('SELECT name, classification FROM organization WHERE key = ?')
    .get(keyOf('organization', id));
  if (row !== undefined) {
    const ruled = db.prepare<[string, string], { readonly ruled: NamedRow['classification'] }>(
      'SELECT ruled FROM judged WHERE entity = ? AND field = ? ORDER BY judgement_uid LIMIT 1',
    );
    const name = ruled.get(id, 'name')?.ruled ?? row.name;
    const classification = ruled.get(id, 'classification');
    return {
      ...{ kind: 'organization', id, label: row.name, name },
      classification: classification === undefined ? row.classification : classification.ruled,
    };
  }
  const rejected = db
    .prepare<[string], string>("SELECT record FROM rejected WHERE uid = ? AND kind = 'organization'")
    .pluck()
    .get(id);
  const named = rejected === undefined ? firstStated(db, id) : (JSON.parse(rejected) as Organization);
  if (named === null) return null;
  const { name, classification } = named;
  return { kind: 'organization', id, label: name, name, classification };
}

function firstStated(db: Connection, id: string): Organization | null {
  const [claim] = claimsOf(db, 'organization', id);
  return claim === undefined ? null : claimRecord('organization', claim, []);
}
