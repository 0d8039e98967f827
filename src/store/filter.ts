import type { EventClassification, EventStatus, ParticipantRole } from '../model/event.ts';
import type { MembershipRole } from '../model/membership.ts';
import type { OrganizationClassification } from '../model/organization.ts';

export const SORT_KEYS = ['date', '-date', 'name', '-name', 'confidence', '-confidence'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * What a query leaves in. A field that a kind of record does not have is not looked at; values of one field are alternatives, fields add up.
 * `…Keys` are name keys, as the resolver makes them. Dates are ISO 8601 of any precision, both ends included.
 */
export interface Filter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cityKeys?: readonly string[] | undefined;
  readonly organizationKeys?: readonly string[] | undefined;
  readonly memberKeys?: readonly string[] | undefined;
  readonly seriesKeys?: readonly string[] | undefined;
  /** Timeline: a city, an organisation or a series. */
  readonly subjectKeys?: readonly string[] | undefined;
  readonly classifications?: readonly (EventClassification | OrganizationClassification)[] | undefined;
  readonly roles?: readonly (ParticipantRole | MembershipRole)[] | undefined;
  readonly statuses?: readonly EventStatus[] | undefined;
  /** Memberships known to hold at some time within this date. */
  readonly asOf?: string | undefined;
  /** With `from` or `to`: adds what has no known year. Without them all is listed anyway, undated last. */
  readonly undated?: boolean | undefined;
  readonly minConfidence?: number | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly sort?: SortKey | undefined;
}

/** What a name in a filter may be the name of. */
export type NameKind = 'city' | 'organization' | 'member' | 'series' | 'subject';
