import type { Person } from '../../model/person.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { PERSON_FIELDS, type PersonRow, toPerson } from '../rows/person-row.ts';
import { page } from './conditions.ts';
import { orderBy } from './order.ts';

/** Persons by name; they have no dates. */
export function* queryPersons(db: Connection, filter: Filter): IterableIterator<Person> {
  const columns = { date: 'p.folded_name', name: 'p.folded_name', confidence: null, id: 'p.uid' };
  const limits = page(filter);
  const sql = `SELECT ${PERSON_FIELDS} FROM person p ${orderBy(columns, filter.sort ?? 'name')} ${limits.sql}`;
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], PersonRow>(sql).iterate(...limits.values)) yield toPerson(row, evidence);
}
