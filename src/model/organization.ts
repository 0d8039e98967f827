import type { Evidence } from './evidence.ts';

export const ORGANIZATION_CLASSIFICATIONS = [
  'municipality',
  'county',
  'voivodeship',
  'metropolis',
  'association',
  'union',
  'network',
  'foundation',
  'ministry',
  'office',
  'council',
  'institute',
  'university',
  'company',
  'other',
] as const;
export type OrganizationClassification = (typeof ORGANIZATION_CLASSIFICATIONS)[number];

export interface MemberCount {
  /** The number the page states, or null where it only lists. */
  readonly stated: number | null;
  /** How many the page lists, or null where it only states. */
  readonly listed: number | null;
  readonly as_of: string | null;
}

/** A Popolo organisation. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly other_names: readonly string[];
  readonly acronym: string | null;
  readonly classification: OrganizationClassification | null;
  readonly founding_date: string | null;
  readonly address: string | null;
  readonly member_counts: readonly MemberCount[];
  readonly sources: readonly Evidence[];
}
