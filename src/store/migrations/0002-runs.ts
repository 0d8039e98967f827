import type { Migration } from './migration.ts';

/** Runs are noted when they begin, and what each of them changed is kept, so that `diff` can tell. */
const RUNS = `
CREATE TABLE new_run (
  -- One ingest or load. finished: null where it was stopped by force.
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT,
  inserted INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_run (id, command, started, finished, inserted, updated, unchanged, rejected)
SELECT id, command, started, finished, inserted, updated, unchanged, rejected FROM run;
DROP TABLE run;
ALTER TABLE new_run RENAME TO run;

CREATE TABLE change (
  -- A record that a run changed, as it was before: JSON of its fields, null where it was not there. pages: JSON list of the paths that it was drawn from.
  run_id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'membership', 'organization', 'person')),
  before TEXT,
  pages TEXT,
  PRIMARY KEY (run_id, uid)
) STRICT, WITHOUT ROWID;

-- Changes are kept from this run on: of earlier ones nothing was noted.
INSERT INTO property (name, value) SELECT 'changes_from', max(id) FROM run HAVING max(id) IS NOT NULL;
`;

export const runs: Migration = { name: 'what each run changed', sql: RUNS };
