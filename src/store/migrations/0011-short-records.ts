import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Connection } from '../connection.ts';
import { terms } from '../evidence/terms.ts';
import { remarks } from '../writing/remarks.ts';
import { VIEWS } from './0011-views.ts';
import type { Migration } from './migration.ts';

const DIGITS = '[0-9a-f]'.repeat(16);

/** What is stored of an id: the eight bytes of its digits, or an odd one as it is. */
const keyOf = (kind: string, id: string) =>
  `CASE WHEN ${id} GLOB '${kind}:${DIGITS}' THEN unhex(substr(${id}, -16)) ELSE ${id} END`;

/** The id back. */
const idOf = (kind: string, key: string) =>
  `TEXT AS (CASE typeof(${key}) WHEN 'blob' THEN '${kind}:' || lower(hex(${key})) ELSE ${key} END) VIRTUAL`;

const HASH_DIGITS = '[0-9a-f]'.repeat(64);

const OUTLETS = ['documents', 'events', 'memberships', 'organizations', 'persons', 'diagnostics', 'timeline'];

const PAGES = `
CREATE TABLE new_document (
  -- A page as it was read. key: the eight bytes of the digits of uid, the id that records show, or an odd id as it is; hash: the bytes of sha256; digest: of
  -- all that its extract says; size, mtime_ms: of its file. Its claims are first_claim and those that follow, as many as claims.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE,
  url TEXT,
  title TEXT,
  publisher TEXT,
  publisher_key TEXT,
  published TEXT,
  modified TEXT,
  retrieved TEXT,
  language TEXT,
  charset TEXT NOT NULL,
  reader TEXT NOT NULL,
  hash ANY NOT NULL,
  digest BLOB NOT NULL,
  size INTEGER,
  mtime_ms REAL,
  first_claim INTEGER NOT NULL DEFAULT 0,
  claims INTEGER NOT NULL DEFAULT 0,
  uid ${idOf('document', 'key')},
  sha256 TEXT AS (CASE typeof(hash) WHEN 'blob' THEN lower(hex(hash)) ELSE hash END) VIRTUAL
) STRICT;
INSERT INTO new_document (id, key, path, url, title, publisher, publisher_key, published, modified, retrieved, language, charset, reader, hash, digest,
  size, mtime_ms, first_claim, claims)
SELECT id, ${keyOf('document', 'uid')}, path, url, title, publisher, publisher_key, published, modified, retrieved, language, charset, reader,
  CASE WHEN sha256 GLOB '${HASH_DIGITS}' THEN unhex(sha256) ELSE sha256 END, unhex(digest), size, mtime_ms, first_claim, claims FROM document;
DROP TABLE document;
ALTER TABLE new_document RENAME TO document;
CREATE INDEX document_by_published ON document (published, path);
CREATE INDEX document_by_publisher ON document (publisher_key);

CREATE TABLE remark (
  -- What pages' diagnostics say; many say the same. code: a number of term. uses: of how many diagnostics.
  id INTEGER PRIMARY KEY,
  code INTEGER NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  uses INTEGER NOT NULL
) STRICT;
CREATE TABLE new_diagnostic (
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  remark INTEGER NOT NULL,
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;
`;

const ENTITIES = `
CREATE TABLE new_event (
  -- key, series_key: the eight bytes of the digits of uid and series_uid, or an odd id as it is. earliest, latest: the days that its dates may mean.
  -- own_…: what is otherwise than usual: a start that is not earliest, a date that is not the start, a latest day that is not earliest, a status other than
  -- confirmed; empty where there is none. participants, conflicts: JSON, as the records show them. Its places stand in event_place.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  classification TEXT NOT NULL,
  edition INTEGER,
  series_key ANY,
  series_name TEXT,
  own_date TEXT,
  own_start TEXT,
  end_date TEXT,
  start_time TEXT,
  own_status TEXT,
  attendance_mode TEXT,
  theme TEXT,
  parent_uid TEXT,
  confidence REAL NOT NULL,
  earliest TEXT,
  own_latest TEXT,
  participants TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  sources TEXT NOT NULL,
  uid ${idOf('event', 'key')},
  series_uid ${idOf('series', 'series_key')},
  start_date TEXT AS (nullif(coalesce(own_start, earliest), '')) VIRTUAL,
  date TEXT AS (nullif(coalesce(own_date, nullif(coalesce(own_start, earliest), '')), '')) VIRTUAL,
  latest TEXT AS (nullif(coalesce(own_latest, earliest), '')) VIRTUAL,
  status TEXT AS (coalesce(own_status, 'confirmed')) VIRTUAL
) STRICT;
INSERT INTO new_event (id, key, name, folded_name, classification, edition, series_key, series_name, own_date, own_start, end_date, start_time, own_status,
  attendance_mode, theme, parent_uid, confidence, earliest, own_latest, participants, conflicts, sources)
SELECT id, ${keyOf('event', 'uid')}, name, folded_name, classification, edition, ${keyOf('series', 'series_uid')}, series_name,
  CASE WHEN date IS NOT start_date THEN coalesce(date, '') END, CASE WHEN start_date IS NOT earliest THEN coalesce(start_date, '') END, end_date, start_time,
  nullif(status, 'confirmed'), attendance_mode, theme, parent_uid, confidence, earliest, CASE WHEN latest IS NOT earliest THEN coalesce(latest, '') END,
  participants, conflicts, sources FROM event;
DROP TABLE event;
ALTER TABLE new_event RENAME TO event;
CREATE INDEX event_by_date ON event (earliest, folded_name, key, latest);
-- Few events last, or may last, longer than a year: all others that meet a period begin at most a year before it.
CREATE INDEX event_long ON event (latest, earliest) WHERE julianday(latest) - julianday(earliest) > 365;
CREATE INDEX event_by_series ON event (series_key) WHERE series_key IS NOT NULL;
CREATE INDEX event_contested ON event (earliest, folded_name, key) WHERE conflicts <> '[]';

CREATE TABLE new_event_series (
  -- Under what names the pages know the series; name is empty where it is the event's series_name.
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (event_id, key, name)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO new_event_series (event_id, key, name)
SELECT s.event_id, s.key, CASE WHEN s.name = e.series_name THEN '' ELSE s.name END FROM event_series s JOIN event e ON e.id = s.event_id;
DROP TABLE event_series;
ALTER TABLE new_event_series RENAME TO event_series;
CREATE INDEX event_series_by_key ON event_series (key, event_id);

CREATE TABLE new_organization (
  -- key: as of an event. other_names, member_counts: JSON, as the records show them.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  acronym TEXT,
  classification TEXT,
  founding_date TEXT,
  address TEXT,
  other_names TEXT NOT NULL,
  member_counts TEXT NOT NULL,
  sources TEXT NOT NULL,
  uid ${idOf('organization', 'key')}
) STRICT;
INSERT INTO new_organization (id, key, name, folded_name, acronym, classification, founding_date, address, other_names, member_counts, sources)
SELECT id, ${keyOf('organization', 'uid')}, name, folded_name, acronym, classification, founding_date, address, other_names, member_counts, sources
FROM organization;
DROP TABLE organization;
ALTER TABLE new_organization RENAME TO organization;
CREATE INDEX organization_by_name ON organization (folded_name, key);
CREATE INDEX organization_counted ON organization (folded_name, key) WHERE member_counts <> '[]';
CREATE INDEX organization_founded ON organization (founding_date) WHERE founding_date IS NOT NULL;

CREATE TABLE new_membership (
  -- key: as of an event. earliest, latest: between these days sources say that it holds. conflicts: JSON.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES organization (id),
  organization_id INTEGER NOT NULL REFERENCES organization (id),
  role TEXT NOT NULL,
  start_date TEXT,
  end_date TEXT,
  as_of TEXT,
  confidence REAL NOT NULL,
  earliest TEXT,
  latest TEXT,
  conflicts TEXT NOT NULL,
  sources TEXT NOT NULL,
  uid ${idOf('membership', 'key')}
) STRICT;
INSERT INTO new_membership (id, key, member_id, organization_id, role, start_date, end_date, as_of, confidence, earliest, latest, conflicts, sources)
SELECT id, ${keyOf('membership', 'uid')}, member_id, organization_id, role, start_date, end_date, as_of, confidence, earliest, latest, conflicts, sources
FROM membership;
DROP TABLE membership;
ALTER TABLE new_membership RENAME TO membership;
CREATE INDEX membership_by_member ON membership (member_id);
CREATE INDEX membership_by_organization ON membership (organization_id);
CREATE INDEX membership_by_date ON membership (earliest);
CREATE INDEX membership_contested ON membership (id) WHERE conflicts <> '[]';
CREATE INDEX membership_started ON membership (start_date) WHERE start_date IS NOT NULL;
CREATE INDEX membership_held ON membership (as_of) WHERE start_date IS NULL AND as_of IS NOT NULL;
CREATE INDEX membership_ended ON membership (end_date) WHERE end_date IS NOT NULL;

CREATE TABLE new_person (
  -- key: as of an event. posts: JSON.
  id INTEGER PRIMARY KEY,
  key ANY NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  posts TEXT NOT NULL,
  sources TEXT NOT NULL,
  uid ${idOf('person', 'key')}
) STRICT;
INSERT INTO new_person (id, key, name, folded_name, posts, sources) SELECT id, ${keyOf('person', 'uid')}, name, folded_name, posts, sources FROM person;
DROP TABLE person;
ALTER TABLE new_person RENAME TO person;
`;

interface OldDiagnostic extends Diagnostic {
  readonly document_id: number;
  readonly position: number;
}

/** Page by page, since nothing can be written while others are read. */
function shorten(db: Connection): void {
  const uses = remarks(db, terms(db));
  const pages = db.prepare<[number], number>('SELECT min(document_id) FROM diagnostic WHERE document_id > ?').pluck();
  const read = db.prepare<[number], OldDiagnostic>('SELECT * FROM diagnostic WHERE document_id = ? ORDER BY position');
  const insert = db.prepare(
    'INSERT INTO new_diagnostic (document_id, position, remark, start, "end") VALUES (?, ?, ?, ?, ?)',
  );
  for (let page = pages.get(-1) ?? null; page !== null; page = pages.get(page) ?? null) {
    for (const old of read.all(page)) insert.run(page, old.position, uses.use(old), old.start, old.end);
  }
  db.exec(`DROP TABLE diagnostic; ALTER TABLE new_diagnostic RENAME TO diagnostic; ${VIEWS}`);
}

const DROPPED = OUTLETS.map((view) => `DROP VIEW ${view};`).join('\n');

export const shortRecords: Migration = { name: 'short records', sql: DROPPED + PAGES + ENTITIES, convert: shorten };
