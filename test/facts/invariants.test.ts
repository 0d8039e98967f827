import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleRows } from '../support/rule-rows.ts';
import { extractRow, type FactRow, TABLES } from './fact-row.ts';

const rows = [...TABLES, 'open'].flatMap((table) => ruleRows<FactRow>(`facts/${table}`));
const pages = rows.map((row) => [row.text ?? row.html ?? '', extractRow(row)] as const);

describe('facts of made pages', () => {
  it.each(pages)('quote their page and name a rule that is there: %s', (_, { text, events, memberships }) => {
    for (const { sources } of [...events, ...memberships]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { start, end, quote, rule } of sources) {
        expect(text.slice(start, end)).toBe(quote);
        expect(quote.trim()).not.toBe('');
        expect(existsSync(`src/${rule}`), rule).toBe(true);
      }
    }
  });

  it.each(pages)('have support for what they state: %s', (_, { events, memberships }) => {
    for (const { name, start_date, sources } of events) {
      const fields = new Set(sources.map(({ field }) => field));
      expect(fields.has('name'), name).toBe(true);
      if (start_date !== null) expect(fields.has('start_date'), `${name} ${start_date}`).toBe(true);
    }
    for (const { start_date, end_date, sources } of memberships) {
      const fields = new Set(sources.map(({ field }) => field));
      expect([...fields]).toEqual(expect.arrayContaining(['membership', 'member', 'organization']));
      expect(fields.has('start_date')).toBe(start_date !== null);
      expect(fields.has('end_date')).toBe(end_date !== null);
    }
  });

  it('each have an id of their own', () => {
    for (const [page, { events, memberships }] of pages) {
      const ids = [...events, ...memberships].map(({ id }) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
    }
  });
});
