import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import type { Filter } from '../../src/store/filter.ts';
import { openStore } from '../../src/store/index.ts';
import { eventsQuery } from '../../src/store/queries/events.ts';
import { membershipsQuery } from '../../src/store/queries/memberships.ts';
import { withFolder } from '../support/with-store.ts';

type Query = (filter: Filter) => { readonly sql: string; readonly values: readonly (string | number)[] };

/** What SQLite means to do, a line a step. */
function planOf(query: Query, filter: Filter): string {
  return withFolder((folder) => {
    const file = join(folder, 'kronika.db');
    openStore(file, { resolver, create: true }).close();
    const db = new Database(file, { readonly: true });
    const { sql, values } = query(filter);
    const steps = db.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
    db.close();
    return steps.map(({ detail }) => detail).join('\n');
  });
}

test.each<[string, Query, Filter, RegExp]>([
  [
    'a list needs no sorting but of events of one day and name',
    eventsQuery,
    {},
    /^SCAN e USING INDEX event_by_date\n(?![\s\S]*FOR ORDER BY)/,
  ],
  ['a page of it neither', eventsQuery, { limit: 50 }, /^SCAN e USING INDEX event_by_date\n(?![\s\S]*FOR ORDER BY)/],
  [
    'a period is sought by its end',
    eventsQuery,
    { from: '2019', to: '2019', limit: 50 },
    /^SEARCH e USING INDEX event_by_date \(earliest>\? AND earliest<\?\)\n(?!.*ORDER BY)[\s\S]*event_long[\s\S]*event_of_months/,
  ],
  [
    'a city',
    eventsQuery,
    { cityKeys: ['ustk'] },
    /^SEARCH p USING COVERING INDEX event_place_by_key \(key=\?\)\n(?!.*B-TREE FOR ORDER BY)/,
  ],
  [
    'an organisation',
    eventsQuery,
    { organizationKeys: ['zp'] },
    /SEARCH w USING COVERING INDEX participant_by_key \(key=\?\)[\s\S]*SEARCH x USING COVERING INDEX event_participant_by_participant \(participant=\?\)/,
  ],
  [
    'a series',
    eventsQuery,
    { seriesKeys: ['zjazd'] },
    /SEARCH s USING COVERING INDEX series_by_name \(name_key=\?\)[\s\S]*SEARCH n USING COVERING INDEX event_by_series \(series=\?\)/,
  ],
  [
    'a member',
    membershipsQuery,
    { memberKeys: ['ustk'] },
    /SEARCH m USING INDEX membership_by_member \(member_id=\?\)/,
  ],
  [
    'what it is a member of',
    membershipsQuery,
    { organizationKeys: ['zp'] },
    /SEARCH m USING INDEX membership_by_organization \(organization_id=\?\)/,
  ],
])('%s', (_, query, filter, expected) => {
  const plan = planOf(query, filter);
  expect(plan).toMatch(expected);
  expect(plan).not.toMatch(/SCAN (?:[nswx]|event_place|participant|series|organization_name)\b/);
});
