import type { Organization } from '../../model/organization.ts';
import type { EvidenceReader } from '../evidence/evidence-reader.ts';
import { parseList } from './parse-list.ts';

/** Of the table `organization` under the name `o`. */
export const ORGANIZATION_FIELDS =
  'o.uid, o.name, o.other_names, o.acronym, o.classification, o.founding_date, o.address, o.member_counts, o.sources';

export interface OrganizationRow extends Omit<Organization, 'id' | 'other_names' | 'member_counts' | 'sources'> {
  readonly uid: string;
  readonly other_names: string;
  readonly member_counts: string;
  readonly sources: string;
}

export function toOrganization(row: OrganizationRow, evidence: EvidenceReader): Organization {
  return {
    id: row.uid,
    name: row.name,
    other_names: parseList(row.other_names),
    acronym: row.acronym,
    classification: row.classification,
    founding_date: row.founding_date,
    address: row.address,
    member_counts: parseList(row.member_counts),
    sources: evidence(row.sources),
  };
}
