import type { Migration } from './migration.ts';

const DETAIL = (field: string) => `json_extract(details, '$.${field}') AS ${field}`;

/** What few events have: other names, topics, languages, whether it is free. The view `events` is followed by `event_details`, a row an event that has any. */
export const eventDetails: Migration = {
  name: 'event details',
  sql: `
ALTER TABLE event ADD COLUMN details TEXT; -- JSON of the fields told, or null
CREATE VIEW event_details AS
SELECT uid AS id, name, ${['other_names', 'topics', 'languages', 'is_free'].map(DETAIL).join(', ')}
FROM event WHERE details IS NOT NULL ORDER BY earliest NULLS LAST, folded_name, uid;
`,
};
