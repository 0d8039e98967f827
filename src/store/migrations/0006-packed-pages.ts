import type { Connection } from '../connection.ts';
import type { StoredSources } from '../evidence/span.ts';
import { type PackedClaim, packPage } from '../pages/packed-page.ts';
import { quotesOf } from '../pages/quotes.ts';
import type { Migration } from './migration.ts';

/** What a list of stored evidence says in full. */
const inFull = (sources: string) => `(SELECT json_group_array(json(item)) FROM (
    SELECT CASE s.type WHEN 'object' THEN s.value ELSE json_object('document_id', d.uid, 'path', d.path, 'url', d.url,
      'quote', substr(t.quoted, json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[5]'), 0) + 1 + (
          SELECT json_extract(p.value, '$[1]') FROM json_each(t.pieces) p
          WHERE json_extract(p.value, '$[0]') <= json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[5]'), 0)
          ORDER BY p.key DESC LIMIT 1),
        json_extract(s.value, '$[2]') - json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[6]'), 0)),
      'start', json_extract(s.value, '$[1]'), 'end', json_extract(s.value, '$[2]'), 'field', f.text, 'rule', r.text) END AS item
    FROM json_each(${sources}) s
    LEFT JOIN document d ON s.type = 'array' AND d.id = json_extract(s.value, '$[0]')
    LEFT JOIN content t ON t.document_id = d.id
    LEFT JOIN term f ON s.type = 'array' AND f.id = json_extract(s.value, '$[3]')
    LEFT JOIN term r ON s.type = 'array' AND r.id = json_extract(s.value, '$[4]')
    ORDER BY s.key))`;

/** What a page states and its text are stored together and compressed; what of it is quoted stands beside, for SQL. */
const PACKED = `
CREATE TABLE content (
  -- quoted: the stretches of the page's text that its claims quote, one behind the other. pieces: a JSON list of [start on the page, what to add to find
  -- it in quoted], one a stretch, in letters. body: by raw deflate, a line a claim (record, tab, sources), an empty line, and the page's text.
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  quoted TEXT NOT NULL,
  pieces TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;

DROP VIEW timeline;
DROP VIEW events;
DROP VIEW memberships;
DROP VIEW organizations;
DROP VIEW persons;

-- position: of its line in content.body. founding_date: of an organisation, as the page gives it.
ALTER TABLE claim ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN founding_date TEXT;
`;

/** Once all pages are packed. */
const UNPACKED = `
DROP TABLE document_text;
ALTER TABLE claim DROP COLUMN record;
ALTER TABLE claim DROP COLUMN sources;
CREATE INDEX claim_of_founding ON claim (id) WHERE founding_date IS NOT NULL;

CREATE VIEW events AS
SELECT uid AS id, name, classification, edition,
  CASE WHEN series_uid IS NOT NULL THEN json_object('id', series_uid, 'name', series_name) END AS series,
  date, start_date, end_date, start_time, status, attendance_mode, places, participants, theme, parent_uid AS parent_id,
  confidence, conflicts, ${inFull('event.sources')} AS sources
FROM event ORDER BY earliest NULLS LAST, folded_name, uid;

CREATE VIEW memberships AS
SELECT m.uid AS id,
  member.uid AS member_id, member.name AS member, member.classification AS member_classification,
  o.uid AS organization_id, o.name AS organization, o.acronym AS organization_acronym,
  m.role, m.start_date, m.end_date, m.as_of, m.confidence, m.conflicts, ${inFull('m.sources')} AS sources
FROM membership m
JOIN organization member ON member.id = m.member_id
JOIN organization o ON o.id = m.organization_id
ORDER BY m.earliest NULLS LAST, member.folded_name, o.folded_name, m.uid;

CREATE VIEW organizations AS
SELECT uid AS id, name, other_names, acronym, classification, founding_date, address, member_counts,
  ${inFull('organization.sources')} AS sources
FROM organization ORDER BY folded_name, uid;

CREATE VIEW persons AS
SELECT uid AS id, name, posts, ${inFull('person.sources')} AS sources FROM person ORDER BY folded_name, uid;

CREATE VIEW timeline AS
SELECT date, start_date, end_date, type, label, ref, sources FROM (
  SELECT coalesce(start_date, earliest) AS day, date, start_date, end_date, 'event' AS type, name AS label, uid AS ref,
    ${inFull('event.sources')} AS sources
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
  SELECT founding_date, founding_date, founding_date, NULL, 'organization_founded', name, uid, ${inFull('organization.sources')}
  FROM organization WHERE founding_date IS NOT NULL
  UNION ALL
  SELECT published, published, published, NULL, 'published', coalesce(title, path), uid, '[]'
  FROM document WHERE published IS NOT NULL
)
ORDER BY day, type, label, ref;
`;

interface OldPage {
  readonly id: number;
  readonly text: string;
}

interface OldClaim extends PackedClaim {
  readonly id: number;
}

/** Packs page by page. */
function pack(db: Connection): void {
  const pages = db.prepare<[number], OldPage>(
    'SELECT document_id AS id, text FROM document_text WHERE document_id > ? ORDER BY document_id LIMIT 1',
  );
  const claims = db.prepare<[number], OldClaim>(
    'SELECT id, record, sources FROM claim WHERE document_id = ? ORDER BY id',
  );
  const insert = db.prepare('INSERT INTO content (document_id, quoted, pieces, body) VALUES (?, ?, ?, ?)');
  const place = db.prepare('UPDATE claim SET position = ? WHERE id = ?');
  for (let page = pages.get(0); page !== undefined; page = pages.get(page.id)) {
    const { id, text } = page;
    const packed = claims.all(id);
    const { quoted, pieces } = quotesOf(
      text,
      packed.map(({ sources }) => JSON.parse(sources) as StoredSources),
    );
    insert.run(id, quoted, pieces, packPage(text, packed));
    for (const [position, claim] of packed.entries()) place.run(position, claim.id);
  }
  db.exec("UPDATE claim SET founding_date = json_extract(record, '$.founding_date') WHERE kind = 'organization'");
  db.exec(UNPACKED);
}

export const packedPages: Migration = { name: 'pages packed with what they state', sql: PACKED, convert: pack };
