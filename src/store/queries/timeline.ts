import type { Evidence } from '../../model/evidence.ts';
import type { TimelineEntry, TimelineType } from '../../model/timeline.ts';
import type { Connection } from '../connection.ts';
import { type EvidenceReader, evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { MEMBERSHIP_TABLES } from '../rows/membership-row.ts';
import { ownerSql } from '../rows/owner.ts';
import { Conditions, inPeriod, LISTED, ORGANIZATIONS_NAMED, PERIOD_END, page } from './conditions.ts';
import {
  EVENTS_IN_PLACE,
  EVENTS_NAMED_AFTER,
  EVENTS_OF_ORGANIZATION,
  EVENTS_OF_SERIES,
  eventConditions,
} from './events.ts';
import { membershipConditions } from './memberships.ts';

interface Row {
  readonly date: string | null;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly type: TimelineType;
  readonly label: string;
  readonly ref: string;
  readonly sources: string;
  readonly path: string | null;
  readonly url: string | null;
}

/** One kind of entry: its columns and tables, and what is asked of them. */
interface Strand {
  readonly columns: string;
  readonly tables: string;
  readonly conditions: Conditions;
}

const UNBOUND = { from: undefined, to: undefined, asOf: undefined, undated: undefined } as const;

/**
 * What is dated about a subject, oldest first: its events; its memberships when they started, when they ended, and, where no source says when they started,
 * the latest day that one says they held; its founding; and the publication of the pages that say so.
 */
export function* queryTimeline(db: Connection, filter: Filter): IterableIterator<TimelineEntry> {
  const strands = [
    eventStrand(filter),
    ...membershipStrands(filter),
    foundingStrand(filter),
    publicationStrand(filter),
  ];
  const wanted = strands.filter((strand) => strand !== null);
  const union = wanted.map(({ columns, tables, conditions }) => `SELECT ${columns} FROM ${tables} ${conditions.sql}`);
  const limits = page(filter);
  const [dateOrder, nameOrder] = [filter.sort === '-date' ? 'DESC' : 'ASC', filter.sort === '-name' ? 'DESC' : 'ASC'];
  const order = filter.sort?.endsWith('name') === true ? `label ${nameOrder}, sort_date ASC` : `sort_date ${dateOrder}`;
  const sql = `${union.join('\nUNION ALL\n')}\nORDER BY ${order} NULLS LAST, type, label, ref ${limits.sql}`;
  const values = [...wanted.flatMap(({ conditions }) => conditions.values), ...limits.values];
  const evidence = evidenceReader(db);
  for (const row of db.prepare<unknown[], Row>(sql).iterate(...values)) yield toEntry(row, evidence);
}

function eventStrand(filter: Filter): Strand {
  const conditions = aboutEvents(eventConditions(filter), filter);
  if (filter.undated !== true) conditions.add('e.earliest IS NOT NULL');
  return {
    columns: `coalesce(e.start_date, e.earliest) AS sort_date, e.date, e.start_date, e.end_date, 'event' AS type, e.name AS label, e.uid AS ref, e.sources,
      NULL AS path, NULL AS url`,
    tables: 'event e',
    conditions,
  };
}

function aboutEvents(conditions: Conditions, { subjectKeys }: Filter): Conditions {
  return conditions.oneOf(
    `e.id IN (${EVENTS_IN_PLACE} UNION ${EVENTS_OF_ORGANIZATION} UNION ${EVENTS_OF_SERIES} UNION ${EVENTS_NAMED_AFTER})`,
    subjectKeys,
    6,
  );
}

/** What only events have leaves the other kinds out. */
function asksForEvents({ seriesKeys, statuses, classifications }: Filter): boolean {
  return [seriesKeys, statuses, classifications].some((list) => list !== undefined && list.length > 0);
}

function membershipStrands(filter: Filter): (Strand | null)[] {
  if (asksForEvents(filter)) return [];
  const strand = (type: TimelineType, date: string, held: string): Strand => {
    const conditions = aboutMemberships(membershipConditions({ ...filter, ...UNBOUND, asOf: filter.asOf }), filter);
    inPeriod(conditions, { ...filter, undated: false }, date, `${date} || '${PERIOD_END}'`);
    return {
      columns: `${date}, ${date}, ${date}, NULL, '${type}', member.name || ' – ' || o.name, m.uid, m.sources, NULL, NULL`,
      tables: MEMBERSHIP_TABLES,
      conditions: conditions.add(held),
    };
  };
  return [
    strand('membership_started', 'm.start_date', 'm.start_date IS NOT NULL'),
    strand('membership_held', 'm.as_of', 'm.start_date IS NULL AND m.as_of IS NOT NULL'),
    strand('membership_ended', 'm.end_date', 'm.end_date IS NOT NULL'),
  ];
}

function aboutMemberships(conditions: Conditions, { subjectKeys }: Filter): Conditions {
  return conditions.oneOf(
    `m.member_id IN (${ORGANIZATIONS_NAMED}) OR m.organization_id IN (${ORGANIZATIONS_NAMED})`,
    subjectKeys,
    2,
  );
}

function foundingStrand(filter: Filter): Strand | null {
  if (asksForEvents(filter) || filter.asOf !== undefined || (filter.roles?.length ?? 0) > 0) return null;
  const conditions = new Conditions().add('o.founding_date IS NOT NULL');
  inPeriod(conditions, { ...filter, undated: false }, 'o.founding_date', `o.founding_date || '${PERIOD_END}'`);
  for (const keys of [filter.cityKeys, filter.memberKeys, filter.organizationKeys, filter.subjectKeys]) {
    conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, keys);
  }
  return {
    columns: `o.founding_date, o.founding_date, o.founding_date, NULL, 'organization_founded', o.name, o.uid, o.sources, NULL, NULL`,
    tables: 'organization o',
    conditions,
  };
}

/** Pages of a publisher asked for, and pages that state an event or a membership asked for. */
function publicationStrand(filter: Filter): Strand | null {
  if (filter.asOf !== undefined) return null;
  const conditions = new Conditions().add('d.published IS NOT NULL');
  inPeriod(conditions, { ...filter, undated: false }, 'd.published', `d.published || '${PERIOD_END}'`);
  const events = aboutEvents(eventConditions({ ...filter, ...UNBOUND }), filter);
  const memberships = aboutMemberships(membershipConditions({ ...filter, ...UNBOUND }), filter);
  if (events.sql !== '' || memberships.sql !== '') {
    const stated = [`SELECT ${ownerSql('event', 'e.id')} FROM event e ${events.sql}`];
    const values = [...events.values];
    if (!asksForEvents(filter)) {
      stated.push(`SELECT ${ownerSql('membership', 'm.id')} FROM ${MEMBERSHIP_TABLES} ${memberships.sql}`);
      values.push(...memberships.values);
    }
    const publishers = filter.subjectKeys ?? filter.cityKeys ?? filter.organizationKeys ?? [];
    conditions.add(
      `d.id IN (
         SELECT c.document_id FROM part p JOIN claim c ON c.id = p.claim_id WHERE p.entity IN (${stated.join(' UNION ')})
       ) OR d.publisher_key ${LISTED}`,
      ...values,
      JSON.stringify(publishers),
    );
  }
  return {
    columns: `d.published, d.published, d.published, NULL, 'published', coalesce(d.title, d.path), d.uid, '[]', d.path, d.url`,
    tables: 'document d',
    conditions,
  };
}

/** Which field of the record an entry's date is. */
const FIELDS: Readonly<Record<TimelineType, readonly string[]>> = {
  event: [],
  membership_started: ['start_date'],
  membership_held: ['as_of'],
  membership_ended: ['end_date'],
  organization_founded: ['founding_date'],
  published: [],
};

function toEntry(
  { date, start_date, end_date, type, label, ref, sources, path, url }: Row,
  evidence: EvidenceReader,
): TimelineEntry {
  const all = evidence(sources);
  const named = all.filter(({ field }) => FIELDS[type].includes(field));
  const entry = { date, start_date, end_date, type, label, ref };
  if (type === 'published' && path !== null) return { ...entry, sources: [pageItself(ref, path, url)] };
  return { ...entry, sources: named.length > 0 ? named : all };
}

/** A page is the source of its own publication; where on it the date stands is not kept. */
function pageItself(id: string, path: string, url: string | null): Evidence {
  return { document_id: id, path, url, quote: '', start: 0, end: 0, field: 'published', rule: 'page/read-page.ts' };
}
