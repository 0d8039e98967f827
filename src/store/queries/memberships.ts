import type { Membership } from '../../model/membership.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { MEMBERSHIP_FIELDS, MEMBERSHIP_TABLES, type MembershipRow, toMembership } from '../rows/membership-row.ts';
import { Conditions, inPeriod, LISTED, ORGANIZATIONS_NAMED, PERIOD_END, page } from './conditions.ts';
import { orderBy } from './order.ts';

export function membershipsQuery(filter: Filter): {
  readonly sql: string;
  readonly values: readonly (string | number)[];
} {
  const conditions = membershipConditions(filter);
  const name = 'member.folded_name, o.folded_name';
  const order = orderBy({ date: 'm.earliest', name, confidence: 'm.confidence', id: 'm.uid' }, filter.sort);
  const limits = page(filter);
  return {
    sql: `SELECT ${MEMBERSHIP_FIELDS} FROM ${MEMBERSHIP_TABLES} ${conditions.sql} ${order} ${limits.sql}`,
    values: [...conditions.values, ...limits.values],
  };
}

/** A city means the member; the classification is the organisation's. */
export function membershipConditions(filter: Filter): Conditions {
  const conditions = new Conditions();
  inPeriod(conditions, filter, 'm.earliest', 'm.latest');
  if (filter.asOf !== undefined) {
    conditions.add('m.earliest <= ? AND m.latest >= ?', filter.asOf + PERIOD_END, filter.asOf);
  }
  conditions.oneOf(`m.member_id IN (${ORGANIZATIONS_NAMED})`, filter.cityKeys);
  conditions.oneOf(`m.member_id IN (${ORGANIZATIONS_NAMED})`, filter.memberKeys);
  conditions.oneOf(`m.organization_id IN (${ORGANIZATIONS_NAMED})`, filter.organizationKeys);
  conditions.oneOf(`m.role ${LISTED}`, filter.roles);
  conditions.oneOf(`o.classification ${LISTED}`, filter.classifications);
  if (filter.minConfidence !== undefined) conditions.add('m.confidence >= ?', filter.minConfidence);
  return conditions;
}

/** Memberships by the first day that they are known to hold, then by names. */
export function* queryMemberships(db: Connection, filter: Filter): IterableIterator<Membership> {
  const { sql, values } = membershipsQuery(filter);
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], MembershipRow>(sql).iterate(...values)) yield toMembership(row, evidence);
}
