import type { Migration } from './migration.ts';

const CODES = ['event', 'person', 'organization', 'member', 'membership'];
const codeOf = (role: string) =>
  `CASE ${role} ${CODES.map((name, code) => `WHEN '${name}' THEN ${code}`).join(' ')} END`;
const nameOf = (code: string) => `CASE ${code} ${CODES.map((name, at) => `WHEN ${at} THEN '${name}'`).join(' ')} END`;

/** So much of a block's number is kept as SQLite stores in four bytes. */
const SHORT_BLOCK = '((block + 0x80000000) & 0xffffffff) - 0x80000000';

/** The numbers of claims and parts tell what columns and indexes said: whose they are, and what. */
const NUMBERED = `
-- The claims of a page are first_claim and those that follow, as many as it has.
ALTER TABLE document ADD COLUMN first_claim INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN claims INTEGER NOT NULL DEFAULT 0;

CREATE TEMP TABLE new_number AS SELECT id AS old, row_number() OVER (ORDER BY document_id, position) AS new FROM claim;
CREATE UNIQUE INDEX temp.new_number_by_old ON new_number (old);
CREATE TEMP TABLE numbered_claim AS
SELECT n.new AS id, ${codeOf('c.kind')} AS code, c.document_id, c.founding_date, c.uid FROM claim c JOIN temp.new_number n ON n.old = c.id;
CREATE TEMP TABLE numbered_part AS
SELECT p.id AS old, n.new * 8 + ${codeOf('p.role')} AS id, p.entity FROM part p JOIN temp.new_number n ON n.old = p.claim_id;
CREATE UNIQUE INDEX temp.numbered_part_by_old ON numbered_part (old);
CREATE TEMP TABLE numbered_block AS
SELECT ${SHORT_BLOCK} AS block, n.id AS part_id FROM part_block b JOIN temp.numbered_part n ON n.old = b.part_id;
CREATE TEMP TABLE numbered_judgement AS
SELECT n.id AS part_id, j.judgement_uid, j.side FROM part_judgement j JOIN temp.numbered_part n ON n.old = j.part_id;

CREATE INDEX temp.numbered_claim_by_page ON numbered_claim (document_id, id);
DELETE FROM part_judgement;
DROP TABLE part_block;
DROP TABLE part;
DROP TABLE claim;
CREATE TEMP TABLE short_block AS SELECT DISTINCT ${SHORT_BLOCK} AS block FROM dirty_block;
DELETE FROM dirty_block;
INSERT INTO dirty_block (block) SELECT block FROM temp.short_block;
DROP TABLE temp.short_block;

CREATE TABLE claim (
  -- One record as one page states it; what it says is packed with the page (content.body), in the order of these numbers. code: 0 event, 1 person,
  -- 2 organization, 4 membership. founding_date: of an organisation, as the page gives it. uid: the eight bytes of the digits of its id, or an odd id as it is.
  id INTEGER PRIMARY KEY,
  code INTEGER NOT NULL,
  document_id INTEGER NOT NULL,
  founding_date TEXT,
  uid ANY NOT NULL,
  kind TEXT AS (${nameOf('code')}) VIRTUAL
) STRICT;
INSERT INTO claim (id, code, document_id, founding_date, uid) SELECT id, code, document_id, founding_date, uid FROM temp.numbered_claim ORDER BY id;
CREATE INDEX claim_of_founding ON claim (id) WHERE founding_date IS NOT NULL;

CREATE TABLE part (
  -- What of a claim goes into an entity of its own: an event is one part; a membership is one, and names two organisations. id: eight times the claim's,
  -- and 0 for an event, 1 a person, 2 an organization, 3 a member, 4 a membership. entity: the eight bytes of the digits of the id of the record that it
  -- went into, or an odd id as it is; null until it is resolved.
  id INTEGER PRIMARY KEY,
  entity ANY,
  claim_id INTEGER AS (id >> 3) VIRTUAL,
  role TEXT AS (${nameOf('id & 7')}) VIRTUAL
) STRICT;
INSERT INTO part (id, entity) SELECT id, entity FROM temp.numbered_part ORDER BY id;
CREATE INDEX part_by_entity ON part (entity);

CREATE TABLE part_block (
  -- Parts that may stand for one entity share a block: a number made of what they have in common.
  block INTEGER NOT NULL,
  part_id INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
  PRIMARY KEY (block, part_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO part_block (block, part_id) SELECT block, part_id FROM temp.numbered_block ORDER BY 1, 2;
CREATE INDEX part_block_by_part ON part_block (part_id);

INSERT INTO part_judgement (part_id, judgement_uid, side) SELECT part_id, judgement_uid, side FROM temp.numbered_judgement;
UPDATE document SET (first_claim, claims) = (SELECT coalesce(min(c.id), 0), count(c.id) FROM temp.numbered_claim c WHERE c.document_id = document.id);

DROP TABLE temp.new_number;
DROP TABLE temp.numbered_claim;
DROP TABLE temp.numbered_part;
DROP TABLE temp.numbered_block;
DROP TABLE temp.numbered_judgement;
`;

export const numberedClaims: Migration = { name: 'claims and parts in the order of their numbers', sql: NUMBERED };
