import type { Organization } from '../../model/organization.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { ORGANIZATION_FIELDS, type OrganizationRow, toOrganization } from '../rows/organization-row.ts';
import { Conditions, inPeriod, LISTED, ORGANIZATIONS_NAMED, PERIOD_END, page } from './conditions.ts';
import { orderBy } from './order.ts';

/** Organisations by name; dates are those of their founding, and `memberKeys` asks for those that they belong to. */
export function* queryOrganizations(db: Connection, filter: Filter): IterableIterator<Organization> {
  const conditions = new Conditions();
  inPeriod(conditions, filter, 'o.founding_date', `o.founding_date || '${PERIOD_END}'`);
  conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, filter.organizationKeys);
  conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, filter.cityKeys);
  conditions.oneOf(
    `o.id IN (SELECT organization_id FROM membership WHERE member_id IN (${ORGANIZATIONS_NAMED}))`,
    filter.memberKeys,
  );
  conditions.oneOf(`o.classification ${LISTED}`, filter.classifications);
  const columns = { date: 'o.founding_date', name: 'o.folded_name', confidence: null, id: 'o.key' };
  const order = orderBy(columns, filter.sort ?? 'name');
  const limits = page(filter);
  const sql = `SELECT ${ORGANIZATION_FIELDS} FROM organization o ${conditions.sql} ${order} ${limits.sql}`;
  const evidence = evidenceReader(db);
  const rows = db.prepare<unknown[], OrganizationRow>(sql).iterate(...conditions.values, ...limits.values);
  for (const row of rows) yield toOrganization(row, evidence);
}
