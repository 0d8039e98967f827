import type { Event } from '../../model/event.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { EVENT_FIELDS, type EventRow, toEvent } from '../rows/event-row.ts';
import { Conditions, inPeriod, LISTED, ORGANIZATIONS_NAMED, page } from './conditions.ts';
import { noEarlier } from './no-earlier.ts';
import { orderBy } from './order.ts';

/** Events in which one of the listed organisations takes part, under any of its names. */
export const EVENTS_OF_ORGANIZATION = `
  SELECT x.event_id FROM participant w CROSS JOIN event_participant x ON x.participant = w.id WHERE w.key ${LISTED}
  UNION
  SELECT x.event_id FROM participant w CROSS JOIN event_participant x ON x.participant = w.id
  WHERE w.key IN (SELECT key FROM organization_name WHERE organization_id IN (${ORGANIZATIONS_NAMED}))`;

export const EVENTS_IN_PLACE = `SELECT event_id FROM event_place WHERE key ${LISTED}`;

/** By its own name, or by another that pages have for it: the list is bound twice. */
export const EVENTS_OF_SERIES = `
  SELECT n.id FROM series s CROSS JOIN event n ON n.series = s.id WHERE s.name_key ${LISTED}
  UNION
  SELECT x.event_id FROM series s CROSS JOIN event_series x ON x.series = s.id WHERE s.name_key ${LISTED}`;

/**
 * `Jesienna Konferencja METREX` is dated about METREX, though no page says who organised it: the organisation's sign stands in the name as a word.
 * Names of several words turn with the case and are not sought. Reads the index on dates and names from end to end.
 */
export const EVENTS_NAMED_AFTER = `
  SELECT n.id FROM json_each(?) sign CROSS JOIN event n INDEXED BY event_by_date
  WHERE length(sign.value) > 2 AND instr(sign.value, ' ') = 0
    AND EXISTS (SELECT 1 FROM organization_name o WHERE o.key = sign.value)
    AND instr(' ' || n.folded_name || ' ', ' ' || sign.value || ' ') > 0`;

/** Asked of each event, not of all participants there are: it only ever narrows what another filter found. */
const HAS_ROLE = `EXISTS (
  SELECT 1 FROM event_participant x JOIN participant r ON r.id = x.participant WHERE x.event_id = e.id AND r.role ${LISTED})`;

/** The statement and its values: also for tests that ask how it is planned. */
export function eventsQuery(filter: Filter): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const { tables, date, conditions } = inOnePlace(filter) ?? {
    ...{ tables: 'event e', date: 'e.earliest', conditions: eventConditions(filter) },
  };
  const order = orderBy({ date, name: 'e.folded_name', confidence: 'e.confidence', id: 'e.key' }, filter.sort);
  const limits = page(filter);
  return {
    sql: `SELECT ${EVENT_FIELDS} FROM ${tables} ${conditions.sql} ${order} ${limits.sql}`,
    values: [...conditions.values, ...limits.values],
  };
}

/** A page may tell of two places of one name. */
const FIRST_OF_ITS_KEY = `NOT EXISTS (
  SELECT 1 FROM event_place other WHERE other.event_id = p.event_id AND other.key = p.key AND other.position < p.position)`;

/** One place's events by date come in the order of its index: the first of them cost nothing more for those that follow. */
function inOnePlace(filter: Filter) {
  const { cityKeys: [key, another] = [], sort = 'date' } = filter;
  if (key === undefined || another !== undefined || sort !== 'date') return null;
  const conditions = eventConditions({ ...filter, cityKeys: undefined }, 'p.earliest');
  conditions.add('p.key = ?', key).add(FIRST_OF_ITS_KEY);
  return { tables: 'event_place p CROSS JOIN event e ON e.id = p.event_id', date: 'p.earliest', conditions };
}

/** `earliest`: the column that says so of events under the name `e`. */
export function eventConditions(filter: Filter, earliest = 'e.earliest'): Conditions {
  const conditions = new Conditions();
  inPeriod(conditions, filter, earliest, 'e.latest');
  if (filter.from !== undefined && filter.undated !== true) {
    const { sql, values } = noEarlier(earliest, filter.from);
    conditions.add(sql, ...values);
  }
  conditions.oneOf(`e.id IN (${EVENTS_IN_PLACE})`, filter.cityKeys);
  conditions.oneOf(`e.id IN (${EVENTS_OF_ORGANIZATION})`, filter.organizationKeys, 2);
  conditions.oneOf(`e.id IN (${EVENTS_OF_ORGANIZATION})`, filter.memberKeys, 2);
  conditions.oneOf(`e.id IN (${EVENTS_OF_SERIES})`, filter.seriesKeys, 2);
  conditions.oneOf(HAS_ROLE, filter.roles);
  conditions.oneOf(`e.classification ${LISTED}`, filter.classifications);
  conditions.oneOf(`e.status ${LISTED}`, filter.statuses);
  if (filter.minConfidence !== undefined) conditions.add('e.confidence >= ?', filter.minConfidence);
  return conditions;
}

/** Events, oldest first, undated last. */
export function* queryEvents(db: Connection, filter: Filter): IterableIterator<Event> {
  const { sql, values } = eventsQuery(filter);
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], EventRow>(sql).iterate(...values)) yield toEvent(row, evidence);
}
