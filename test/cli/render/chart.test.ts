import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderChart } from '../../../src/cli/render/chart/chart.ts';
import { displayWidth } from '../../../src/cli/render/wrap.ts';
import { TIMELINE_TYPES, type TimelineEntry, type TimelineType } from '../../../src/model/timeline.ts';
import { MemorySink, plainTerminal } from '../../support/sink.ts';

function entry(date: string | null, type: TimelineType = 'event', label = 'Zjazd'): TimelineEntry {
  const start = date?.split('/')[0]?.replace(/[?~%]$/, '') ?? null;
  return { date, start_date: start === '..' ? null : start, end_date: null, type, label, ref: 'event:1', sources: [] };
}

async function chart(rows: readonly TimelineEntry[], width = 100): Promise<readonly string[]> {
  const sink = new MemorySink();
  const count = await renderChart(
    { title: 'entries', rows, columns: [], sources: () => [] },
    sink,
    plainTerminal(width),
  );
  expect(count).toBe(rows.length);
  return sink.text.split('\n').slice(0, -1);
}

/** The line of a year, or undefined. */
const lineOf = (lines: readonly string[], year: number) => lines.find((line) => line.startsWith(String(year)));

describe('marks stand in their month', () => {
  test.each([
    ['2018-01-31', 7, '●'],
    ['2018-12-01', 29, '●'],
    ['2018-05-16?', 15, '○'],
    ['2018-05~', 15, '○'],
    ['2018', 5, '●'],
    ['2018-23', 23, '○'],
    ['../2018-03', 11, '○'],
  ])('%s', async (date, column, mark) => {
    expect(lineOf(await chart([entry(date)]), 2018)?.[column]).toBe(mark);
  });

  test('several are counted, ten and more are many', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => entry('2018-02-03'));
    expect(lineOf(await chart(rows(9)), 2018)?.[9]).toBe('9');
    expect(lineOf(await chart(rows(10)), 2018)?.[9]).toBe('+');
  });

  test('a published page never hides an event', async () => {
    const lines = await chart([
      entry('2018-02-03'),
      entry('2018-02-04', 'published'),
      entry('2018-04-04', 'published'),
    ]);
    expect(lineOf(lines, 2018)?.[9]).toBe('●');
    expect(lineOf(lines, 2018)?.[13]).toBe('·');
  });

  test('what lasts is drawn up to its end, over the turn of the year', async () => {
    const lines = await chart([entry('2018-11/2019-02')]);
    expect(lineOf(lines, 2018)?.slice(27, 31)).toBe('● ──');
    expect(lines.join('\n')).not.toContain('2019 to');
  });
});

describe('years', () => {
  test('without entries: one is drawn, more are told', async () => {
    const lines = await chart([entry('2001-01-01'), entry('2003-01-01'), entry('2009-01-01')]);
    expect(lineOf(lines, 2002)).toBe('2002');
    expect(lines).toContain('2004 to 2008: nothing');
  });

  test('none at all: nothing is drawn', async () => expect(await chart([])).toEqual([]));

  test('undated entries are counted', async () => {
    expect((await chart([entry('2001'), entry(null)])).at(-1)).toContain('undated: 1');
    expect((await chart([entry(null)])).at(-1)).toBe('undated: 1');
  });

  test('the legend has what is there, and nothing else', async () => {
    const text = (await chart([entry('2001-02-02')])).at(-1);
    expect(text).toBe('● event');
  });

  test('labels are safe to show, and too many are counted', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => entry('2018-02-03', 'event', `\u001b[31m ${at}`));
    const text = (await chart(rows)).join('\n');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('and 5 more');
  });
});

test('any timeline fits any width', async () => {
  const date = fc
    .tuple(fc.integer({ min: 1900, max: 2030 }), fc.constantFrom('', '-05', '-05-16', '-21'), fc.constantFrom('', '?'))
    .map(([year, rest, mark]) => `${year}${rest}${mark}`);
  const some = fc.array(fc.tuple(date, fc.constantFrom(...TIMELINE_TYPES), fc.string()), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(some, fc.integer({ min: 40, max: 200 }), async (rows, width) => {
      const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
      const lines = await chart(
        sorted.map(([when, type, label]) => entry(when, type, label)),
        width,
      );
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
