import type { Document } from '../../model/document.ts';
import type { Connection } from '../connection.ts';
import type { Filter } from '../filter.ts';
import { DOCUMENT_FIELDS, type DocumentRow, toDocument } from '../rows/document-row.ts';
import { Conditions, inPeriod, LISTED, PERIOD_END, page } from './conditions.ts';
import { orderBy } from './order.ts';

/** Pages by path; dates are those of their publication, and a city or an organisation means the publisher. */
export function* queryDocuments(db: Connection, filter: Filter): IterableIterator<Document> {
  const conditions = documentConditions(filter);
  const columns = { date: 'd.published', name: 'd.path', confidence: null, id: 'd.uid' };
  const order = orderBy(columns, filter.sort ?? 'name');
  const limits = page(filter);
  const sql = `SELECT ${DOCUMENT_FIELDS} FROM document d ${conditions.sql} ${order} ${limits.sql}`;
  const rows = db.prepare<unknown[], DocumentRow>(sql).iterate(...conditions.values, ...limits.values);
  for (const row of rows) yield toDocument(row);
}

export function documentConditions(filter: Filter): Conditions {
  const conditions = new Conditions();
  inPeriod(conditions, filter, 'd.published', `d.published || '${PERIOD_END}'`);
  conditions.oneOf(`d.publisher_key ${LISTED}`, filter.cityKeys);
  conditions.oneOf(`d.publisher_key ${LISTED}`, filter.organizationKeys);
  return conditions;
}
