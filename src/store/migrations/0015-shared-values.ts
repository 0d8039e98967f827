import { SHARED } from './0015-shared-tables.ts';
import { TIMELINE_AND_RECORDS } from './0015-views.ts';
import type { Migration } from './migration.ts';

/** The key as its table stores it, back as an id. */
const idOf = (kind: string) =>
  `TEXT AS (CASE typeof(key) WHEN 'blob' THEN '${kind}:' || lower(hex(key)) ELSE key END) VIRTUAL`;

/** How sure, from thousandths. */
const CONFIDENCE = 'REAL AS (CASE WHEN sureness >= 1 THEN sureness / 1000 ELSE sureness END) VIRTUAL';

/** SQLite keeps a real number without fraction as a short integer. */
const sureness = (confidence: string) =>
  `CASE WHEN round(${confidence} * 1000) / 1000 = ${confidence} THEN round(${confidence} * 1000) ELSE ${confidence} END`;

/** What is stored where a value is not the usual one. */
const unless = (usual: string, value: string) => `CASE WHEN ${value} IS NOT ${usual} THEN coalesce(${value}, '') END`;

const firstDay = (dates: string) => `substr(coalesce(${dates}) || '-01-01', 1, 10)`;

const EVENTS = `
CREATE TABLE new_event (
  -- key: the eight bytes of the digits of uid, or an odd id as it is. earliest, latest: the days that its dates may mean. own_…: what is otherwise than usual:
  -- a start that is not earliest, a date that is not the start, a latest day that is not earliest, a status other than confirmed; empty where there is none.
  -- sureness: its confidence in thousandths, or as it is where it is not of that precision. contested: its conflicts as JSON, or null. Its places stand in
  -- event_place, its participants in event_participant, further names of its series in event_series.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  classification TEXT NOT NULL,
  edition INTEGER,
  series INTEGER,
  own_date TEXT,
  own_start TEXT,
  end_date TEXT,
  start_time TEXT,
  own_status TEXT,
  attendance_mode TEXT,
  theme TEXT,
  details TEXT,
  parent_uid TEXT,
  sureness REAL NOT NULL,
  earliest TEXT,
  own_latest TEXT,
  contested TEXT,
  sources TEXT NOT NULL,
  uid ${idOf('event')},
  start_date TEXT AS (nullif(coalesce(own_start, earliest), '')) VIRTUAL,
  date TEXT AS (nullif(coalesce(own_date, nullif(coalesce(own_start, earliest), '')), '')) VIRTUAL,
  latest TEXT AS (nullif(coalesce(own_latest, earliest), '')) VIRTUAL,
  status TEXT AS (coalesce(own_status, 'confirmed')) VIRTUAL,
  confidence ${CONFIDENCE},
  conflicts TEXT AS (coalesce(contested, '[]')) VIRTUAL
) STRICT;
INSERT INTO new_event (id, key, name, folded_name, classification, edition, series, own_date, own_start, end_date, start_time, own_status, attendance_mode, theme,
  details, parent_uid, sureness, earliest, own_latest, contested, sources)
SELECT id, key, name, folded_name, classification, edition,
  (SELECT s.id FROM series s WHERE s.key = e.series_key AND s.name = e.series_name AND s.name_key IS (
    SELECT min(n.key) FROM event_series n WHERE n.event_id = e.id AND n.name = '')),
  own_date, own_start, end_date, start_time, own_status, attendance_mode, theme,
  details, parent_uid, ${sureness('confidence')}, earliest, own_latest, nullif(conflicts, '[]'), sources FROM event e;
DROP TABLE event;
ALTER TABLE new_event RENAME TO event;
CREATE INDEX event_by_date ON event (earliest, folded_name);
-- Few events last, or may last, longer than a year or a month: all others that meet a period begin at most so long before it.
CREATE INDEX event_long ON event (latest, earliest) WHERE julianday(latest) - julianday(earliest) > 365;
CREATE INDEX event_of_months ON event (latest, earliest) WHERE julianday(latest) - julianday(earliest) > 31;
CREATE INDEX event_by_series ON event (series) WHERE series IS NOT NULL;
CREATE INDEX event_contested ON event (earliest, folded_name, key) WHERE contested IS NOT NULL;
`;

const MEMBERSHIPS = `
CREATE TABLE new_membership (
  -- key, sureness, contested: as of an event. earliest, latest: between these days sources say that it holds; own_…: where they are other than the first day of
  -- start_date, or of as_of where there is none, and than end_date or as_of; empty where there is none.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES organization (id),
  organization_id INTEGER NOT NULL REFERENCES organization (id),
  role TEXT NOT NULL,
  start_date TEXT,
  end_date TEXT,
  as_of TEXT,
  sureness REAL NOT NULL,
  own_earliest TEXT,
  own_latest TEXT,
  contested TEXT,
  sources TEXT NOT NULL,
  uid ${idOf('membership')},
  earliest TEXT AS (nullif(coalesce(own_earliest, ${firstDay('start_date, as_of')}), '')) VIRTUAL,
  latest TEXT AS (nullif(coalesce(own_latest, end_date, as_of), '')) VIRTUAL,
  confidence ${CONFIDENCE},
  conflicts TEXT AS (coalesce(contested, '[]')) VIRTUAL
) STRICT;
INSERT INTO new_membership (id, key, member_id, organization_id, role, start_date, end_date, as_of, sureness, own_earliest, own_latest, contested, sources)
SELECT id, key, member_id, organization_id, role, start_date, end_date, as_of, ${sureness('confidence')}, ${unless(firstDay('start_date, as_of'), 'earliest')},
  ${unless('coalesce(end_date, as_of)', 'latest')}, nullif(conflicts, '[]'), sources FROM membership;
DROP TABLE membership;
ALTER TABLE new_membership RENAME TO membership;
CREATE INDEX membership_by_member ON membership (member_id);
CREATE INDEX membership_by_organization ON membership (organization_id);
CREATE INDEX membership_by_date ON membership (earliest);
CREATE INDEX membership_contested ON membership (id) WHERE contested IS NOT NULL;
CREATE INDEX membership_started ON membership (start_date) WHERE start_date IS NOT NULL;
CREATE INDEX membership_held ON membership (as_of) WHERE start_date IS NULL AND as_of IS NOT NULL;
CREATE INDEX membership_ended ON membership (end_date) WHERE end_date IS NOT NULL;
`;

const DROPPED = ['timeline', 'events', 'event_details', 'memberships'].map((view) => `DROP VIEW ${view};`).join('\n');

export const sharedValues: Migration = {
  name: 'places, participants and series of many events stand once',
  sql: DROPPED + SHARED.values + EVENTS + SHARED.uses + MEMBERSHIPS + TIMELINE_AND_RECORDS,
};
