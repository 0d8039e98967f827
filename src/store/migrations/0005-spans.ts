import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Claim } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { type Terms, terms } from '../evidence/terms.ts';
import { toSpans } from '../evidence/to-spans.ts';
import { claimJson } from '../rows/claim-record.ts';
import { parseList } from '../rows/parse-list.ts';
import type { Migration } from './migration.ts';

/** What a list of stored evidence says in full. */
const inFull = (sources: string) => `(SELECT json_group_array(json(item)) FROM (
    SELECT CASE s.type WHEN 'object' THEN s.value ELSE json_object('document_id', d.uid, 'path', d.path, 'url', d.url,
      'quote', substr(t.text, json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[5]'), 0) + 1,
        json_extract(s.value, '$[2]') - json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[6]'), 0)),
      'start', json_extract(s.value, '$[1]'), 'end', json_extract(s.value, '$[2]'), 'field', f.text, 'rule', r.text) END AS item
    FROM json_each(${sources}) s
    LEFT JOIN document d ON s.type = 'array' AND d.id = json_extract(s.value, '$[0]')
    LEFT JOIN document_text t ON t.document_id = d.id
    LEFT JOIN term f ON s.type = 'array' AND f.id = json_extract(s.value, '$[3]')
    LEFT JOIN term r ON s.type = 'array' AND r.id = json_extract(s.value, '$[4]')
    ORDER BY s.key))`;

/** Quotes are places in the text of their page, not copies of it. */
const SPANS = `
CREATE TABLE term (
  -- Names of fields and of rules, by which evidence is stored. sources, of claims and records: a JSON list of [page, start, end, field, rule]: document.id
  -- (0 in a claim: its own page), offsets in UTF-16 units, two numbers of this table; behind them by how many the letters before start, and in the quote,
  -- are fewer than units, if they are. Or the whole evidence as an object, where it is not as its page has it.
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- record: the claim as JSON, without its id, its sources and what goes without saying.
ALTER TABLE claim ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';

-- What begins first in a place is found without looking at all that was ever held there.
ALTER TABLE event_place ADD COLUMN earliest TEXT;
UPDATE event_place SET earliest = (SELECT earliest FROM event WHERE id = event_id);
DROP INDEX event_place_by_key;
CREATE INDEX event_place_by_key ON event_place (key, earliest, event_id);

DROP VIEW timeline;
DROP VIEW events;
DROP VIEW memberships;
DROP VIEW organizations;
DROP VIEW persons;

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

type Page = Pick<Document, 'id' | 'path' | 'url'> & { readonly row: number; readonly text: string };

interface OldClaim {
  readonly id: number;
  readonly kind: Claim['kind'];
  readonly record: string;
}

const PAGES =
  'SELECT d.id AS row, d.uid AS id, d.path, d.url, t.text FROM document d JOIN document_text t ON t.document_id = d.id';

/** Shortens what was stored before: claims page by page, then records row by row. */
function shorten(db: Connection): void {
  const words = terms(db);
  shortenClaims(db, words);
  for (const table of ['event', 'membership', 'organization', 'person']) shortenRecords(db, words, table);
}

function shortenClaims(db: Connection, words: Terms): void {
  const pages = db.prepare<[number], Page>(`${PAGES} WHERE d.id > ? ORDER BY d.id LIMIT 1`);
  const claims = db.prepare<[number], OldClaim>('SELECT id, kind, record FROM claim WHERE document_id = ?');
  const update = db.prepare<[string, string, number]>('UPDATE claim SET record = ?, sources = ? WHERE id = ?');
  for (let page = pages.get(0); page !== undefined; page = pages.get(page.row)) {
    const spans = toSpans(0, page, page.text, words);
    for (const { id, kind, record: json } of claims.all(page.row)) {
      const record = JSON.parse(json);
      update.run(claimJson({ kind, record } as Claim), JSON.stringify(spans(record.sources)), id);
    }
  }
}

interface OldRecord {
  readonly id: number;
  readonly sources: string;
}

function shortenRecords(db: Connection, words: Terms, table: string): void {
  const rows = db.prepare<[number], OldRecord>(`SELECT id, sources FROM ${table} WHERE id > ? ORDER BY id LIMIT 1`);
  const find = db.prepare<[string], Page>(`${PAGES} WHERE d.uid = ?`);
  const update = db.prepare<[string, number]>(`UPDATE ${table} SET sources = ? WHERE id = ?`);
  for (let row = rows.get(0); row !== undefined; row = rows.get(row.id)) {
    const byPage = new Map<string, ReturnType<typeof toSpans>>();
    const short = parseList<Evidence>(row.sources).flatMap((evidence) => {
      const { document_id } = evidence;
      const page = byPage.has(document_id) ? undefined : find.get(document_id);
      if (page !== undefined) byPage.set(document_id, toSpans(page.row, page, page.text, words));
      return byPage.get(document_id)?.([evidence]) ?? [evidence];
    });
    update.run(JSON.stringify(short), row.id);
  }
}

export const spans: Migration = { name: 'quotes as spans of their pages', sql: SPANS, convert: shorten };
