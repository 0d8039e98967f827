import type { Migration } from './migration.ts';

/** What people know better than the pages, and which records that goes into. */
const JUDGEMENTS = `
CREATE TABLE judgement (
  -- That two records are one (same) or are not (different), or what a field of one is (correct). content: JSON, as kronika judgements prints it.
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'correct')),
  made TEXT NOT NULL,
  because TEXT,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE part_judgement (
  -- Which parts of claims a judgement speaks of: side 1 or 2 of it.
  part_id INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
  judgement_uid TEXT NOT NULL,
  side INTEGER NOT NULL,
  PRIMARY KEY (part_id, judgement_uid, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_judgement_by_judgement ON part_judgement (judgement_uid);

CREATE TABLE judged (
  -- Which records judgements went into. field: the one that is corrected, with what the rules had picked for it.
  entity TEXT NOT NULL,
  judgement_uid TEXT NOT NULL,
  side INTEGER NOT NULL,
  field TEXT,
  ruled TEXT,
  PRIMARY KEY (entity, judgement_uid, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX judged_by_judgement ON judged (judgement_uid);
`;

export const judgements: Migration = { name: 'what people know better', sql: JUDGEMENTS };
