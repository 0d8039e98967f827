import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ruleRows } from '../support/rule-rows.ts';
import { type FactRow, type OpenRow, TABLES, toldBy } from './fact-row.ts';

const label = ({ text, html }: FactRow) => text ?? html ?? '';

describe.each(TABLES)('facts: %s', (table) => {
  const rows = ruleRows<FactRow>(`facts/${table}`);
  it.each(rows.map((row) => [label(row), row] as const))('%s', (_, row) => {
    expect(toldBy(row)).toEqual(row.expect);
  });
});

/** Rows that a rule does not read rightly yet. One that holds belongs into its table. */
describe('facts: open rows', () => {
  const rows = ruleRows<OpenRow>('facts/open');
  it(`none of ${rows.length} holds yet`, () => {
    const held = rows.filter((row) => isDeepStrictEqual(toldBy(row), row.expect));
    expect(held.map((row) => `${row.table}: ${label(row)}`)).toEqual([]);
  });
});
