import { storedSql } from '../rows/record-id.ts';
import type { Migration } from './migration.ts';

/** Of numbers of blocks so much is kept as SQLite stores in six bytes. */
const BLOCK_BITS = 2 ** 47 - 1;

/** What is stored by the thousand for each page of some kilobytes: ids as the eight bytes that their digits stand for, numbers of blocks in six, diagnostics in the order of their pages. */
const SHORT = `
-- entity: the eight bytes of the digits of the id, or an odd id as it is.
ALTER TABLE part ADD COLUMN stored ANY;
UPDATE part SET stored = ${storedSql('entity')};
DROP INDEX part_by_entity;
ALTER TABLE part DROP COLUMN entity;
ALTER TABLE part RENAME COLUMN stored TO entity;
CREATE INDEX part_by_entity ON part (entity);

-- uid: likewise.
ALTER TABLE claim ADD COLUMN stored ANY NOT NULL DEFAULT '';
UPDATE claim SET stored = ${storedSql('uid')};
DROP INDEX claim_by_uid;
ALTER TABLE claim DROP COLUMN uid;
ALTER TABLE claim RENAME COLUMN stored TO uid;
CREATE INDEX claim_by_uid ON claim (uid);

CREATE TABLE new_part_block (
  -- Parts that may stand for one entity share a block: a number made of what they have in common.
  block INTEGER NOT NULL,
  part_id INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
  PRIMARY KEY (block, part_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO new_part_block (block, part_id) SELECT block & ${BLOCK_BITS}, part_id FROM part_block ORDER BY 1, 2;
DROP TABLE part_block;
ALTER TABLE new_part_block RENAME TO part_block;
CREATE INDEX part_block_by_part ON part_block (part_id);
UPDATE OR REPLACE dirty_block SET block = block & ${BLOCK_BITS};

DROP VIEW diagnostics;
CREATE TABLE new_diagnostic (
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_diagnostic (document_id, position, code, severity, message, start, "end")
SELECT document_id, position, code, severity, message, start, "end" FROM diagnostic ORDER BY 1, 2;
DROP TABLE diagnostic;
ALTER TABLE new_diagnostic RENAME TO diagnostic;

CREATE VIEW diagnostics AS
SELECT d.uid AS document_id, d.path, g.code, g.severity, g.message, g.start, g."end"
FROM diagnostic g JOIN document d ON d.id = g.document_id ORDER BY d.path, g.position;
`;

export const shortIds: Migration = { name: 'short ids', sql: SHORT };
