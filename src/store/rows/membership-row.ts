import type { Membership } from '../../model/membership.ts';
import type { EvidenceReader } from '../evidence/evidence-reader.ts';
import { parseList } from './parse-list.ts';

/** With the tables `membership` under the name `m`, and `organization` as `member` and `o`. */
export const MEMBERSHIP_FIELDS = `m.uid, member.uid AS member_uid, member.name AS member_name, member.classification AS member_classification,
  o.uid AS organization_uid, o.name AS organization_name, o.acronym AS organization_acronym,
  m.role, m.start_date, m.end_date, m.as_of, m.confidence, m.conflicts, m.sources`;

export const MEMBERSHIP_TABLES =
  'membership m JOIN organization member ON member.id = m.member_id JOIN organization o ON o.id = m.organization_id';

export interface MembershipRow extends Pick<Membership, 'role' | 'start_date' | 'end_date' | 'as_of' | 'confidence'> {
  readonly uid: string;
  readonly member_uid: string;
  readonly member_name: string;
  readonly member_classification: Membership['member']['classification'];
  readonly organization_uid: string;
  readonly organization_name: string;
  readonly organization_acronym: string | null;
  readonly conflicts: string;
  readonly sources: string;
}

export function toMembership(row: MembershipRow, evidence: EvidenceReader): Membership {
  return {
    id: row.uid,
    member: { id: row.member_uid, name: row.member_name, classification: row.member_classification },
    organization: { id: row.organization_uid, name: row.organization_name, acronym: row.organization_acronym },
    role: row.role,
    start_date: row.start_date,
    end_date: row.end_date,
    as_of: row.as_of,
    confidence: row.confidence,
    conflicts: parseList(row.conflicts),
    sources: evidence(row.sources),
  };
}
