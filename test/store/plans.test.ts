import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import type { Filter } from '../../src/store/filter.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const LISTS = ['events', 'memberships', 'organizations', 'documents', 'timeline', 'conflicts', 'search'] as const;
type List = (typeof LISTS)[number];

const PERIOD = { from: '2019', to: '2019' };

/** Every filter that a list takes: those that name something must lead to it by an index. */
const NAMED: readonly (readonly [List, Filter])[] = [
  ['events', PERIOD],
  ['events', { cityKeys: ['a'] }],
  ['events', { cityKeys: ['a', 'b'] }],
  ['events', { cityKeys: ['a'], sort: 'name' }],
  ['events', { cityKeys: ['a'], ...PERIOD }],
  ['events', { organizationKeys: ['a'] }],
  ['events', { organizationKeys: ['a'], roles: ['organizer'] }],
  ['events', { memberKeys: ['a'] }],
  ['events', { seriesKeys: ['a'] }],
  ['memberships', PERIOD],
  ['memberships', { asOf: '2017' }],
  ['memberships', { cityKeys: ['a'] }],
  ['memberships', { memberKeys: ['a'] }],
  ['memberships', { organizationKeys: ['a'] }],
  ['organizations', { organizationKeys: ['a'] }],
  ['organizations', { cityKeys: ['a'] }],
  ['organizations', { memberKeys: ['a'] }],
  ['documents', { cityKeys: ['a'] }],
  ['documents', { organizationKeys: ['a'] }],
  ['timeline', { subjectKeys: ['a'] }],
  ['timeline', { cityKeys: ['a'] }],
  ['timeline', PERIOD],
  ['conflicts', { cityKeys: ['a'] }],
  ['conflicts', { organizationKeys: ['a'] }],
  ['conflicts', PERIOD],
  ['search', {}],
  ['search', PERIOD],
];

/** What only leaves rows out is looked at in the order of the list, so that its first rows come at once; rows that are alike in it may be sorted among themselves. */
const LOOKED_AT: readonly (readonly [List, Filter])[] = [
  ['events', {}],
  ['events', { undated: true, ...PERIOD }],
  ['events', { classifications: ['congress'] }],
  ['events', { statuses: ['cancelled'] }],
  ['events', { minConfidence: 0.9 }],
  ['events', { sort: '-date' }],
  ['events', { cityKeys: ['a'] }],
  ['events', { cityKeys: ['a'], ...PERIOD, classifications: ['congress'] }],
  ['organizations', {}],
  ['organizations', { classifications: ['union'] }],
  ['documents', {}],
  ['documents', PERIOD],
  ['documents', { sort: 'date' }],
];

let store: Store;
const statements: string[] = [];
let prepare: { mockRestore(): void };
let connection: Database.Database | null = null;

beforeAll(() => {
  const original = Database.prototype.prepare;
  prepare = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql: string) {
    statements.push(sql);
    connection = this;
    return original.call(this, sql);
  });
  store = openStore(':memory:', { resolver, create: true });
});

afterAll(() => {
  prepare.mockRestore();
  store.close();
});

/** What SQLite means to do for a list, a line a step. */
function planOf(list: List, filter: Filter): readonly string[] {
  statements.length = 0;
  const rows = list === 'search' ? store.search('kongres', filter) : store[list](filter);
  for (const _ of rows);
  return statements
    .filter((sql) => /^\s*(?:WITH|SELECT)/.test(sql))
    .flatMap((sql) => {
      const holes = Array.from(sql.matchAll(/\?/g), () => null);
      const plan = connection?.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
      return (plan?.all(...holes) ?? []).map(({ detail }) => detail);
    });
}

const TABLE =
  /^SCAN (?:e|m|o|d|member|event|membership|organization|document|claim|part|c|p|event_\w+|organization_name|s|w|x|place|participant|series)\b/;
const scans = (plan: readonly string[]): readonly string[] => plan.filter((step) => TABLE.test(step));

describe('what is named is found by an index', () => {
  test.each(NAMED)('%s %o', (list, filter) => {
    const plan = planOf(list, { ...filter, limit: 50 });
    expect(plan.length).toBeGreaterThan(0);
    expect(scans(plan)).toEqual([]);
  });
});

/** Only the rows that they are about are in the index. */
const ABOUT: Readonly<Record<string, RegExp>> = {
  conflicts: /USING INDEX (?:\w+_contested|organization_counted|claim_of_founding)$/,
  // All events have their place in it; of the rest only what is dated.
  timeline: /^SCAN e$|USING INDEX (?:membership_(?:started|held|ended)|organization_founded|document_by_published) /,
};

describe('without a subject nothing is looked at but what a list is about', () => {
  test.each(['conflicts', 'timeline'] as const)('%s', (list) => {
    const steps = planOf(list, { limit: 50 }).filter((step) => /^(?:SCAN|SEARCH) [a-z] /.test(`${step} `));
    const own = steps.filter((step) => !/^SEARCH [a-z] USING (?:(?:INTEGER )?PRIMARY KEY|INDEX sqlite_)/.test(step));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((step) => !ABOUT[list]?.test(step))).toEqual([]);
  });
});

describe('a list comes in the order of an index, without sorting', () => {
  test.each(LOOKED_AT)('%s %o', (list, filter) => {
    const plan = planOf(list, { ...filter, limit: 50, offset: 1000 });
    expect(scans(plan).filter((step) => !/USING (?:COVERING )?INDEX/.test(step))).toEqual([]);
    expect(plan.filter((step) => step === 'USE TEMP B-TREE FOR ORDER BY')).toEqual([]);
  });
});
