import type { Migration } from './migration.ts';

/** Conflicts and timelines of all there is look only at the rows that have any, in their order where that is the list's. */
const INDEXES = `
DROP INDEX event_contested;
CREATE INDEX event_contested ON event (earliest, folded_name, uid) WHERE conflicts <> '[]';
CREATE INDEX membership_contested ON membership (id) WHERE conflicts <> '[]';
CREATE INDEX organization_counted ON organization (folded_name, uid) WHERE member_counts <> '[]';

CREATE INDEX membership_started ON membership (start_date) WHERE start_date IS NOT NULL;
CREATE INDEX membership_held ON membership (as_of) WHERE start_date IS NULL AND as_of IS NOT NULL;
CREATE INDEX membership_ended ON membership (end_date) WHERE end_date IS NOT NULL;
CREATE INDEX organization_founded ON organization (founding_date) WHERE founding_date IS NOT NULL;
`;

export const indexes: Migration = { name: 'indexes for conflicts and timelines', sql: INDEXES };
