import type { Connection } from '../connection.ts';
import { packedClaims, packedText } from '../pages/packed-page.ts';
import { pageKeys } from '../pages/page-keys.ts';
import { pagePacker } from '../pages/page-packer.ts';
import type { Migration } from './migration.ts';

/** Pages are packed after others of their database, and after what of them is quoted beside; in the full-text index the text comes first. */
const DICTIONARIES = `
CREATE TABLE dictionary (
  -- Some of the pages that are alike, by raw deflate. What was packed with it (content.dictionary) cannot be opened without it.
  id INTEGER PRIMARY KEY,
  body BLOB NOT NULL
) STRICT;

-- 0: none but the words that every program knows. What is quoted is given to the compressor, too.
ALTER TABLE content ADD COLUMN dictionary INTEGER NOT NULL DEFAULT 0;

DROP TABLE document_search;
CREATE VIRTUAL TABLE document_search USING fts5 (
  -- Of folded words (lodz for Łodzi). Only an index: the text is in content, under the same rowid. A word of the first column takes two bytes less.
  body, title, content = '', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO document_search (document_search, rank) VALUES ('hashsize', 16777216);
-- How words fold only the program knows: it fills the index when it opens the database.
INSERT OR REPLACE INTO property (name, value) SELECT 'unindexed', '1' WHERE EXISTS (SELECT 1 FROM document);
`;

interface OldPage {
  readonly id: number;
  readonly quoted: string;
  readonly body: Buffer;
}

/** Packs all pages anew, in the order of their rows. */
function pack(db: Connection): void {
  const pages = db.prepare<[number], OldPage>(
    'SELECT document_id AS id, quoted, body FROM content WHERE document_id > ? ORDER BY document_id LIMIT 1',
  );
  const packer = pagePacker(db, pageKeys(db));
  const update = db.prepare('UPDATE content SET dictionary = ?, body = ? WHERE document_id = ?');
  for (let page = pages.get(0); page !== undefined; page = pages.get(page.id)) {
    const { id, quoted, body } = page;
    const packed = packer.pack(id, packedText(body), packedClaims(body), quoted);
    update.run(packed.dictionary, packed.body, id);
  }
}

export const dictionaries: Migration = { name: 'pages packed after others', sql: DICTIONARIES, convert: pack };
