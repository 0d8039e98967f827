/** Filled from the tables as they were, before the events. */
const VALUES = `
CREATE TABLE place (
  -- Of one or more events.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  teryt TEXT
) STRICT;
INSERT INTO place (name, country, teryt) SELECT DISTINCT name, country, teryt FROM event_place ORDER BY 1, 2, 3;
CREATE INDEX place_by_name ON place (name);

CREATE TABLE participant (
  -- Who takes part in one or more events, as what. key: what filters look for, the name without case, diacritics and endings.
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  entity_type TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;
INSERT INTO participant (key, name, entity_type, role)
SELECT DISTINCT key, name, entity_type, role FROM event_participant ORDER BY 1, 2, 3, 4;
CREATE INDEX participant_by_key ON participant (key);

CREATE TABLE series (
  -- Series of events, each once for every name that it is known by. key: the eight bytes of the digits of uid, or an odd id as it is; null of a further name
  -- that pages have for the series of an event, which event_series tells. name_key: what filters look for; null where no page has the name.
  id INTEGER PRIMARY KEY,
  key ANY,
  name TEXT NOT NULL,
  name_key TEXT,
  uid TEXT AS (CASE typeof(key) WHEN 'blob' THEN 'series:' || lower(hex(key)) ELSE key END) VIRTUAL
) STRICT;
INSERT INTO series (key, name, name_key)
SELECT DISTINCT e.series_key, e.series_name, (SELECT min(n.key) FROM event_series n WHERE n.event_id = e.id AND n.name = '')
FROM event e WHERE e.series_key IS NOT NULL ORDER BY 1, 2, 3;
INSERT INTO series (key, name, name_key) SELECT DISTINCT NULL, name, key FROM event_series WHERE name <> '' ORDER BY 2, 3;
CREATE INDEX series_by_key ON series (key) WHERE key IS NOT NULL;
CREATE INDEX series_by_name ON series (name_key, name);
`;

/** What no event has any more goes with the last of them. */
const unused = (table: string, column: string, within: readonly string[], also = '') => `
CREATE TRIGGER ${table}_drops_${column} AFTER DELETE ON ${table}
WHEN ${within.map((other) => `NOT EXISTS (SELECT 1 FROM ${other} WHERE ${also}${column} = old.${column})`).join(' AND ')}
BEGIN DELETE FROM ${column} WHERE id = old.${column}; END;
`;

const USES = `
CREATE TABLE new_event_place (
  -- key: as of a participant; earliest: of the event.
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place INTEGER NOT NULL,
  key TEXT NOT NULL,
  earliest TEXT,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_event_place (event_id, position, place, key, earliest)
SELECT x.event_id, x.position, p.id, x.key, x.earliest
FROM event_place x JOIN place p ON p.name = x.name AND p.country IS x.country AND p.teryt IS x.teryt ORDER BY 1, 2;
DROP TABLE event_place;
ALTER TABLE new_event_place RENAME TO event_place;
CREATE INDEX event_place_by_key ON event_place (key, earliest, event_id);

CREATE TABLE new_event_participant (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  participant INTEGER NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_event_participant (event_id, position, participant)
SELECT x.event_id, x.position, p.id FROM event_participant x
JOIN participant p ON p.key = x.key AND p.name = x.name AND p.entity_type = x.entity_type AND p.role = x.role ORDER BY 1, 2;
DROP TABLE event_participant;
ALTER TABLE new_event_participant RENAME TO event_participant;
CREATE INDEX event_participant_by_participant ON event_participant (participant, event_id);

CREATE TABLE new_event_series (
  -- Other names than its own by which pages know the series of an event.
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  series INTEGER NOT NULL,
  PRIMARY KEY (event_id, series)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO new_event_series (event_id, series)
SELECT x.event_id, s.id FROM event_series x JOIN series s ON s.key IS NULL AND s.name_key = x.key AND s.name = x.name ORDER BY 1, 2;
DROP TABLE event_series;
ALTER TABLE new_event_series RENAME TO event_series;
CREATE INDEX event_series_by_series ON event_series (series, event_id);
${unused('event_place', 'place', ['event_place'], 'key = old.key AND ')}
${unused('event_participant', 'participant', ['event_participant'])}
${unused('event_series', 'series', ['event_series', 'event'])}
${unused('event', 'series', ['event', 'event_series']).replace('\nWHEN ', '\nWHEN old.series IS NOT NULL AND ')}
`;

/** What several events have alike stands once, under a number; tables that only say which event has what. */
export const SHARED = { values: VALUES, uses: USES };
