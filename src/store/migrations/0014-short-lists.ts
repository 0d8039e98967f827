import type { Connection } from '../connection.ts';
import { type PackedSources, packedSources } from '../evidence/packed-sources.ts';
import type { StoredSources } from '../evidence/span.ts';
import { terms } from '../evidence/terms.ts';
import { packedClaims, packedText } from '../pages/packed-page.ts';
import { pageKeys, STORED_PAGE, type StoredPage } from '../pages/page-keys.ts';
import { pagePacker } from '../pages/page-packer.ts';
import { quotesOf } from '../pages/quotes.ts';
import { NUMBERED_RECORDS } from './0014-numbered-records.ts';
import { VIEWS } from './0014-views.ts';
import type { Migration } from './migration.ts';

const OUTLETS = ['timeline', 'events', 'memberships', 'organizations', 'persons'];

/** The views know where quotes stand. */
const TABLES = `
${OUTLETS.map((view) => `DROP VIEW ${view};`).join('\n')}

CREATE TABLE new_content (
  -- quoted: the stretches of the page's text that its claims quote, one behind the other. pieces: a JSON list, for each of them how many letters before it
  -- are not quoted, and how many it has. body: by raw deflate, a line a claim (record, tab, sources), an empty line, and the page's text. dictionary: the
  -- number of the one that the compressor was given before the page, with what is quoted; 0: none but the words that every program knows.
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  dictionary INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  pieces TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE new_term (
  -- Names of fields and of rules, codes of diagnostics, and kinds of citations: a JSON list of [field, rule], for all of which one place is cited.
  -- sources, of claims and records: a JSON list of lists, each of which cites one page: document.id (0 in a claim: its own page), then for each place in the
  -- order of the text three numbers: how far behind the place before it begins, its length, both in UTF-16 units, and a kind. Where letters are fewer than
  -- units, five, and the page's number is a text: by how many they are fewer before the place, and in it. Or, instead of a list, the whole evidence as an
  -- object, where it is not as its page has it.
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO new_term (id, text) SELECT id, text FROM term;
DROP VIEW diagnostics;
DROP TABLE term;
ALTER TABLE new_term RENAME TO term;

CREATE VIEW diagnostics AS
SELECT d.uid AS document_id, d.path, c.text AS code, r.severity, r.message, g.start, g."end"
FROM diagnostic g JOIN document d ON d.id = g.document_id JOIN remark r ON r.id = g.remark JOIN term c ON c.id = r.code ORDER BY d.path, g.position;
`;

function shorten(db: Connection): void {
  const packed = packedSources(terms(db));
  shortenPages(db, packed);
  for (const table of ['event', 'membership', 'organization', 'person']) shortenRecords(db, packed, table);
  db.exec(`DROP TABLE content; ALTER TABLE new_content RENAME TO content; ${VIEWS}`);
}

interface OldPage extends StoredPage {
  readonly id: number;
}

/** Packs all pages anew, in the order of their rows. */
function shortenPages(db: Connection, { pack }: PackedSources): void {
  const pages = db.prepare<[number], OldPage>(
    `SELECT t.document_id AS id, ${STORED_PAGE} FROM content t WHERE t.document_id > ? ORDER BY t.document_id LIMIT 1`,
  );
  const keys = pageKeys(db);
  const packer = pagePacker(db, keys);
  const insert = db.prepare(
    'INSERT INTO new_content (document_id, dictionary, quoted, pieces, body) VALUES (?, ?, ?, ?, ?)',
  );
  for (let page = pages.get(0); page !== undefined; page = pages.get(page.id)) {
    const key = keys.of(page);
    const text = packedText(page.body, key);
    const claims = packedClaims(page.body, key).map(({ record, sources }) => {
      return { record, sources: JSON.parse(sources) as StoredSources };
    });
    const { quoted, pieces } = quotesOf(
      text,
      claims.map(({ sources }) => sources),
    );
    const short = claims.map(({ record, sources }) => ({ record, sources: pack(sources) }));
    const { dictionary, body } = packer.pack(page.id, text, short, quoted);
    insert.run(page.id, dictionary, quoted, pieces, body);
  }
}

interface OldRecord {
  readonly id: number;
  readonly sources: string;
}

function shortenRecords(db: Connection, { pack }: PackedSources, table: string): void {
  const rows = db.prepare<[number], OldRecord>(`SELECT id, sources FROM ${table} WHERE id > ? ORDER BY id LIMIT 1`);
  const update = db.prepare<[string, number]>(`UPDATE ${table} SET sources = ? WHERE id = ?`);
  for (let row = rows.get(0); row !== undefined; row = rows.get(row.id)) {
    update.run(pack(JSON.parse(row.sources) as StoredSources), row.id);
  }
}

export const shortLists: Migration = {
  name: 'evidence cited page by page, parts with their blocks and the rows of their records',
  sql: TABLES + NUMBERED_RECORDS,
  convert: shorten,
};
