import type { Connection } from '../connection.ts';
import type { Migration } from './migration.ts';

/** Rows of half the size leave half as much room at the end of the file's pages; and quotes are read without what is packed. */
const TABLES = `
CREATE TABLE quote (
  -- quoted: the stretches of the page's text that its claims quote, one behind the other. pieces: a JSON list, for each of them how many letters before it
  -- are not quoted, and how many it has.
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  quoted TEXT NOT NULL,
  pieces TEXT NOT NULL
) STRICT;
INSERT INTO quote (document_id, quoted, pieces) SELECT document_id, quoted, pieces FROM content ORDER BY document_id;

CREATE TABLE packed_page (
  -- body: by raw deflate, a line a claim (record, tab, sources), an empty line, and the page's text. dictionary: the number of the one that the compressor was
  -- given before the page, with what is quoted; 0: none but the words that every program knows.
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  dictionary INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
INSERT INTO packed_page (document_id, dictionary, body) SELECT document_id, dictionary, body FROM content ORDER BY document_id;

DROP TABLE content;
CREATE VIEW content AS
SELECT p.document_id, p.dictionary, q.quoted, q.pieces, p.body FROM packed_page p JOIN quote q ON q.document_id = p.document_id;

-- Pages of one day are few, and sorted by their paths as they are read.
DROP INDEX document_by_published;
CREATE INDEX document_by_published ON document (published);
`;

interface View {
  readonly name: string;
  readonly sql: string;
}

/** What people read quotes, and opens no page. */
function readQuotes(db: Connection): void {
  const views = db
    .prepare<[], View>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'view' AND sql LIKE '%content t%' ORDER BY name",
    )
    .all();
  for (const { name } of views) db.exec(`DROP VIEW ${name}`);
  for (const { sql } of views) db.exec(sql.replaceAll('content t', 'quote t'));
}

export const quotesApart: Migration = { name: 'quotes apart from what is packed', sql: TABLES, convert: readQuotes };
