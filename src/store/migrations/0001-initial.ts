import type { Migration } from './migration.ts';

/** Pages as they were read, and what each of them states. `uid` columns are the ids that records show; integer ids stay inside. */
const PAGES = `
CREATE TABLE document (
  -- A page as it was read. uid: the id that records show; digest: of all that its extract says; size, mtime_ms: of its file.
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
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
  sha256 TEXT NOT NULL,
  digest TEXT NOT NULL,
  size INTEGER,
  mtime_ms REAL
) STRICT;
CREATE INDEX document_by_published ON document (published, path);
CREATE INDEX document_by_publisher ON document (publisher_key);

CREATE TABLE document_text (
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE document_search USING fts5 (
  -- Of folded words (lodz for Łodzi). Only an index: the text is in document_text, under the same rowid.
  title, body, content = '', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO document_search (document_search, rank) VALUES ('hashsize', 16777216);

CREATE TABLE diagnostic (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER
) STRICT;
CREATE INDEX diagnostic_by_document ON diagnostic (document_id, position);
CREATE INDEX diagnostic_by_code ON diagnostic (code, severity);

CREATE TABLE claim (
  -- One record as one page states it, as JSON.
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'membership', 'organization', 'person')),
  uid TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX claim_by_document ON claim (document_id);
CREATE INDEX claim_by_uid ON claim (uid);
`;

/** What links claims to entities: see `src/store/resolution`. */
const MATCHING = `
CREATE TABLE part (
  -- What of a claim goes into an entity of its own: an event is one part; a membership is one, and names two organisations.
  -- entity: uid of the record that it went into, null until it is resolved.
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('event', 'person', 'organization', 'member', 'membership')),
  entity TEXT
) STRICT;
CREATE INDEX part_by_claim ON part (claim_id);
CREATE INDEX part_by_entity ON part (entity);

CREATE TABLE part_block (
  -- Parts that may stand for one entity share a block: a number made of what they have in common.
  block INTEGER NOT NULL,
  part_id INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
  PRIMARY KEY (block, part_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_block_by_part ON part_block (part_id);

CREATE TABLE dirty_block (
  -- Lost a part since it was last resolved.
  block INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE stale_entity (
  -- Lost a claim since it was last resolved.
  uid TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT NOT NULL,
  inserted INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL
) STRICT;
`;

/** What the claims of all pages come to. Lists are JSON; what filters look for stands in tables of its own, under name keys. */
const ENTITIES = `
CREATE TABLE event (
  -- earliest, latest: the days that its dates may mean; places, participants, conflicts, sources: JSON, as the records show them.
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  classification TEXT NOT NULL,
  edition INTEGER,
  series_uid TEXT,
  series_name TEXT,
  date TEXT,
  start_date TEXT,
  end_date TEXT,
  start_time TEXT,
  status TEXT NOT NULL,
  attendance_mode TEXT,
  theme TEXT,
  parent_uid TEXT,
  confidence REAL NOT NULL,
  earliest TEXT,
  latest TEXT,
  places TEXT NOT NULL,
  participants TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  sources TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_date ON event (earliest, folded_name, uid, latest);
-- Few events last, or may last, longer than a year: all others that meet a period begin at most a year before it.
CREATE INDEX event_long ON event (latest, earliest) WHERE julianday(latest) - julianday(earliest) > 365;
CREATE INDEX event_by_series ON event (series_uid);
CREATE INDEX event_contested ON event (uid) WHERE conflicts <> '[]';

CREATE TABLE event_place (
  -- The same places, for filters: key is the name without case, diacritics and endings.
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  country TEXT,
  teryt TEXT,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_place_by_key ON event_place (key, event_id);

CREATE TABLE event_participant (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  entity_type TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participant_by_key ON event_participant (key, event_id, role);

CREATE TABLE event_series (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (event_id, key, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_series_by_key ON event_series (key, event_id);

CREATE TABLE organization (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  acronym TEXT,
  classification TEXT,
  founding_date TEXT,
  address TEXT,
  other_names TEXT NOT NULL,
  member_counts TEXT NOT NULL,
  sources TEXT NOT NULL
) STRICT;
CREATE INDEX organization_by_name ON organization (folded_name, uid);

CREATE TABLE organization_name (
  -- Every name and acronym that it goes by.
  organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (organization_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_name_by_key ON organization_name (key, organization_id);

CREATE TABLE membership (
  -- earliest, latest: between these days sources say that it holds.
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
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
  sources TEXT NOT NULL
) STRICT;
CREATE INDEX membership_by_member ON membership (member_id);
CREATE INDEX membership_by_organization ON membership (organization_id);
CREATE INDEX membership_by_date ON membership (earliest, uid);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  posts TEXT NOT NULL,
  sources TEXT NOT NULL
) STRICT;
`;

/** What people read with other tools: the records, field by field as the commands print them. */
const VIEWS = `
CREATE VIEW documents AS
SELECT uid AS id, path, url, title, publisher, published, modified, retrieved, language, charset, reader, sha256
FROM document ORDER BY path;

CREATE VIEW events AS
SELECT uid AS id, name, classification, edition,
  CASE WHEN series_uid IS NOT NULL THEN json_object('id', series_uid, 'name', series_name) END AS series,
  date, start_date, end_date, start_time, status, attendance_mode, places, participants, theme, parent_uid AS parent_id,
  confidence, conflicts, sources
FROM event ORDER BY earliest NULLS LAST, folded_name, uid;

CREATE VIEW memberships AS
SELECT m.uid AS id,
  member.uid AS member_id, member.name AS member, member.classification AS member_classification,
  o.uid AS organization_id, o.name AS organization, o.acronym AS organization_acronym,
  m.role, m.start_date, m.end_date, m.as_of, m.confidence, m.conflicts, m.sources
FROM membership m
JOIN organization member ON member.id = m.member_id
JOIN organization o ON o.id = m.organization_id
ORDER BY m.earliest NULLS LAST, member.folded_name, o.folded_name, m.uid;

CREATE VIEW organizations AS
SELECT uid AS id, name, other_names, acronym, classification, founding_date, address, member_counts, sources
FROM organization ORDER BY folded_name, uid;

CREATE VIEW persons AS
SELECT uid AS id, name, posts, sources FROM person ORDER BY folded_name, uid;

CREATE VIEW diagnostics AS
SELECT d.uid AS document_id, d.path, g.code, g.severity, g.message, g.start, g."end"
FROM diagnostic g JOIN document d ON d.id = g.document_id ORDER BY d.path, g.position;

CREATE VIEW timeline AS
SELECT date, start_date, end_date, type, label, ref, sources FROM (
  SELECT coalesce(start_date, earliest) AS day, date, start_date, end_date, 'event' AS type, name AS label, uid AS ref, sources
  FROM event WHERE earliest IS NOT NULL
  UNION ALL
  SELECT start_date, start_date, start_date, NULL, 'membership_started', member || ' – ' || organization, id, sources
  FROM memberships WHERE start_date IS NOT NULL
  UNION ALL
  SELECT as_of, as_of, as_of, NULL, 'membership_held', member || ' – ' || organization, id, sources
  FROM memberships WHERE start_date IS NULL AND as_of IS NOT NULL
  UNION ALL
  SELECT end_date, end_date, end_date, NULL, 'membership_ended', member || ' – ' || organization, id, sources
  FROM memberships WHERE end_date IS NOT NULL
  UNION ALL
  SELECT founding_date, founding_date, founding_date, NULL, 'organization_founded', name, uid, sources
  FROM organization WHERE founding_date IS NOT NULL
  UNION ALL
  SELECT published, published, published, NULL, 'published', coalesce(title, path), uid, '[]'
  FROM document WHERE published IS NOT NULL
)
ORDER BY day, type, label, ref;
`;

export const initial: Migration = { name: 'initial schema', sql: PAGES + MATCHING + ENTITIES + VIEWS };
