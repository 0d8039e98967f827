import type { Migration } from './migration.ts';

/** People may say that a record is false. It stands in no list then, but is known, so that `show` can tell why. */
const REJECTIONS = `
CREATE TABLE new_judgement (
  -- That two records are one (same) or are not (different), what a field of one is (correct), or that one is false (reject).
  -- content: JSON, as kronika judgements prints it.
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'correct', 'reject')),
  made TEXT NOT NULL,
  because TEXT,
  content TEXT NOT NULL
) STRICT;
INSERT INTO new_judgement (id, uid, verdict, made, because, content)
SELECT id, uid, verdict, made, because, content FROM judgement;
DROP TABLE judgement;
ALTER TABLE new_judgement RENAME TO judgement;

CREATE TABLE rejected (
  -- A record that is said to be false, or a membership of an organisation that is. key: of the name that it goes by; record: JSON, as show prints it.
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'membership', 'organization', 'person')),
  key TEXT,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rejected_by_key ON rejected (key) WHERE key IS NOT NULL;
`;

export const rejections: Migration = { name: 'what people say is false', sql: REJECTIONS };
