import type { Migration } from './migration.ts';

/** Most events last a month at most: a list of a period looks for them in the month before it, and for the others here. */
const LONG_EVENTS = `
CREATE INDEX event_of_months ON event (latest, earliest) WHERE julianday(latest) - julianday(earliest) > 31;
`;

export const longEvents: Migration = { name: 'an index of events that last longer than a month', sql: LONG_EVENTS };
