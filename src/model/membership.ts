import type { Conflict } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { OrganizationClassification } from './organization.ts';

export const MEMBERSHIP_ROLES = ['member', 'founding_member', 'honorary_member', 'partner'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** A Popolo membership of an organisation (often a municipality) in an organisation. */
export interface Membership {
  readonly id: string;
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly classification: OrganizationClassification | null;
  };
  readonly organization: { readonly id: string; readonly name: string; readonly acronym: string | null };
  readonly role: MembershipRole;
  readonly start_date: string | null;
  readonly end_date: string | null;
  /** The latest date at which a source says that it holds. */
  readonly as_of: string | null;
  readonly confidence: number;
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Evidence[];
}
