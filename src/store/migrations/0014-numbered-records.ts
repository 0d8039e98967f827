/** The tables of records, in the order of the lowest two bits of what a part says that it went into; a membership names two organisations. */
const TABLES = ['event', 'person', 'organization', 'organization', 'membership'];
const CODES: Readonly<Record<string, number>> = { event: 0, person: 1, organization: 2, membership: 3 };

/** By the role of the part, whose number is in the lowest three bits of its own. */
const byRole = (value: (table: string) => string) =>
  `CASE p.id & 7 ${TABLES.map((table, role) => `WHEN ${role} THEN ${value(table)}`).join(' ')} END`;

const ROW = byRole((table) => `(SELECT id * 4 + ${CODES[table]} FROM ${table} WHERE key = p.entity)`);
const ID = `CASE typeof(p.entity) WHEN 'blob' THEN ${byRole((table) => `'${table}:'`)} || lower(hex(p.entity)) ELSE p.entity END`;

/** Parts are the most numerous of all: what each of them goes into is told by its row, and its block, of which it mostly has one, stands with it. */
export const NUMBERED_RECORDS = `
CREATE TABLE new_part (
  -- What of a claim goes into an entity of its own: an event is one part; a membership is one, and names two organisations. id: eight times the claim's,
  -- and 0 for an event, 1 a person, 2 an organization, 3 a member, 4 a membership. block: a number made of what parts have in common that may stand for one
  -- entity; null where it is alone, and further ones in part_block. entity: four times the id of the record's row, and 0 for an event, 1 a person,
  -- 2 an organization, 3 a membership; the uid of a record that is rejected; null until it is resolved.
  id INTEGER PRIMARY KEY,
  block INTEGER,
  entity ANY,
  claim_id INTEGER AS (id >> 3) VIRTUAL,
  role TEXT AS (CASE id & 7 WHEN 0 THEN 'event' WHEN 1 THEN 'person' WHEN 2 THEN 'organization' WHEN 3 THEN 'member' WHEN 4 THEN 'membership' END) VIRTUAL
) STRICT;
INSERT INTO new_part (id, block, entity)
SELECT p.id, (SELECT min(b.block) FROM part_block b WHERE b.part_id = p.id), coalesce(${ROW}, ${ID}) FROM part p ORDER BY p.id;

CREATE TABLE new_part_block (
  -- The blocks of a part that has several, but its own.
  block INTEGER NOT NULL,
  part_id INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
  PRIMARY KEY (block, part_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_part_block (block, part_id)
SELECT b.block, b.part_id FROM part_block b JOIN new_part p ON p.id = b.part_id WHERE b.block <> p.block ORDER BY 1, 2;

DROP TABLE part_block;
DROP TABLE part;
ALTER TABLE new_part RENAME TO part;
ALTER TABLE new_part_block RENAME TO part_block;
CREATE INDEX part_by_entity ON part (entity);
CREATE INDEX part_by_block ON part (block) WHERE block IS NOT NULL;
CREATE INDEX part_block_by_part ON part_block (part_id);
`;
