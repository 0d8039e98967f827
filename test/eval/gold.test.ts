import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields } from '../../scripts/eval/json.ts';
import { type EvalPage, PINNED, readSet } from '../../scripts/eval/read-set.ts';
import { EVENT_CLASSIFICATIONS, EVENT_STATUSES } from '../../src/model/event.ts';
import { collapse, plainText } from './plain-text.ts';

const FOLDERS = [...PINNED, 'fixtures/pages'];
const DAY = /^\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ROLES = ['member', 'founder', 'honorary', 'partner'];

function annotations(folder: string, { slug, path }: EvalPage): Readonly<Record<string, unknown>> {
  const file = folder === 'fixtures/pages' ? join(path, '..', 'facts.json') : join(folder, 'gold.json');
  const raw = fields(JSON.parse(readFileSync(file, 'utf8')), file);
  return folder === 'fixtures/pages' ? raw : fields(raw[slug], slug);
}

const rows = FOLDERS.flatMap((folder) => (readSet(folder) ?? []).map((page) => ({ folder, page, slug: page.slug })));

describe.each(rows)('$folder $slug', ({ folder, page }) => {
  const { encoding, broken_bytes: broken } = annotations(folder, page);
  const text = plainText(readFileSync(page.path), page.path, typeof encoding === 'string' ? encoding : 'utf-8');
  const facts = [...page.gold.events, ...page.gold.memberships];

  it('quotes only what stands on the page', () => {
    // A page may be annotated as one whose bytes are cut inside a letter.
    if (broken !== true) expect(text).not.toContain('\ufffd');
    const absent = facts
      .map(({ evidence }) => collapse(evidence))
      .filter((quote) => quote === '' || !text.includes(quote));
    expect(absent).toEqual([]);
  });

  it('keeps to the words and dates of the contract', () => {
    for (const { kinds, status, start, end } of page.gold.events) {
      expect(EVENT_CLASSIFICATIONS).toEqual(expect.arrayContaining([...kinds]));
      expect([null, ...EVENT_STATUSES]).toContain(status);
      for (const date of [start.given, ...start.others, end.given, ...end.others]) expect(date ?? '2000').toMatch(DAY);
      if (start.given !== null && end.given !== null) expect(end.given >= start.given).toBe(true);
    }
    for (const { roles, since, until } of page.gold.memberships) {
      expect(ROLES).toEqual(expect.arrayContaining([...roles]));
      for (const date of [since.given, until.given]) expect(date ?? '2000').toMatch(DAY);
    }
  });
});

describe.each(['fixtures/eval/text', 'fixtures/eval/html'])('%s', (folder) => {
  it.each(['odd', 'even'] as const)('has facts and, on a quarter of its pages, none, in its %s half', (half) => {
    const pages = readSet(folder, half) ?? [];
    const silent = pages.filter(({ gold }) => [...gold.events, ...gold.memberships].every(({ optional }) => optional));
    expect(pages).toHaveLength(18);
    expect(silent.length).toBeGreaterThanOrEqual(18 / 4);
  });
});
