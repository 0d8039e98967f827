import { existsSync } from 'node:fs';
import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { readSet, SETS } from '../../scripts/eval/read-set.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extract } from '../../src/model/extract.ts';
import { extractFile } from './golden-pages.ts';

const paths = SETS.filter((folder) => folder.startsWith('fixtures/')).flatMap((folder) => readSet(folder) ?? []);
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function recordsOf({ events, memberships, organizations, persons }: Extract) {
  return [...events, ...memberships, ...organizations, ...persons];
}

function evidenceOf(extract: Extract): readonly Evidence[] {
  const conflicts = [...extract.events, ...extract.memberships].flatMap((record) => record.conflicts);
  const values = conflicts.flatMap((conflict) => conflict.values);
  return [...recordsOf(extract), ...values].flatMap((record) => record.sources);
}

describe.each(paths)('$path', ({ path }) => {
  const extract = extractFile(path);

  it('quotes what stands in its text, and names a rule that is there', () => {
    for (const { start, end, quote, rule, document_id } of evidenceOf(extract)) {
      expect(extract.text.slice(start, end)).toBe(quote);
      expect(quote.trim()).not.toBe('');
      expect(existsSync(`src/${rule}`), rule).toBe(true);
      expect(document_id).toBe(extract.document.id);
    }
  });

  it('gives every record a source and an id of its own', () => {
    const records = recordsOf(extract);
    expect(records.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const ids = records.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const events = new Map(extract.events.map((event) => [event.id, event]));
    for (const { id, parent_id } of extract.events) {
      if (parent_id !== null) expect(events.has(parent_id) && parent_id !== id).toBe(true);
    }
  });

  it('gives dates that are EDTF, and bounds that are ISO 8601', () => {
    for (const { date, start_date, end_date } of extract.events) {
      if (date !== null) expect(() => parse(date), date).not.toThrow();
      for (const bound of [start_date, end_date]) if (bound !== null) expect(bound).toMatch(DATE);
      if (start_date !== null && end_date !== null)
        expect(end_date.slice(0, start_date.length) >= start_date.slice(0, end_date.length)).toBe(true);
    }
    for (const { start_date, end_date, as_of } of extract.memberships) {
      for (const bound of [start_date, end_date, as_of]) if (bound !== null) expect(bound).toMatch(DATE);
    }
  });

  it('keeps confidence between 0 and 1', () => {
    for (const { confidence } of [...extract.events, ...extract.memberships]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same again', () => {
    expect(extractFile(path)).toEqual(extract);
  });
});
