import { describe, expect, test } from 'vitest';
import { FORMATS, type Row, render } from '../../support/render-rows.ts';

const ROWS: readonly Row[] = [
  { date: '2019-05', name: 'Zlot Łodzi Żaglowych', note: 'a,"b"' },
  { date: null, name: 'Święto Śliwki', note: '' },
];

describe('every format', () => {
  test.each([
    ['table', ''],
    ['json', '[]\n'],
    ['ndjson', ''],
    ['csv', 'date,name,theme\n'],
    ['csv-excel', '\ufeffdate;name;theme\r\n'],
    ['tsv', 'date\tname\ttheme\n'],
    ['markdown', '| date | name |\n| --- | --- |\n'],
  ] as const)('%s of no rows', async (format, expected) => expect(await render(format, [])).toBe(expected));

  test('never lets a hostile title act on the terminal', async () => {
    const hostile = { date: null, name: '\u001b]0;x\u0007 \u009b31m \u202eevil\u2066', note: '\u007f' };
    for (const format of FORMATS) {
      const text = (await render(format, [hostile])).replaceAll(format === 'tsv' ? '\t' : '\r\n', '\n');
      expect(text, format).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

describe('json', () => {
  test('is one array, in true letters', async () => {
    const text = await render('json', ROWS);
    expect(JSON.parse(text)).toEqual(ROWS);
    expect(text).toContain('Łodzi Żaglowych');
  });

  test('keeps what it escapes', async () => {
    const rows = [{ date: null, name: 'a\u009b\u202eb\u2028', note: 'x\ny' }];
    expect(JSON.parse(await render('json', rows))).toEqual(rows);
  });

  test('ndjson has a line a record', async () => {
    const lines = (await render('ndjson', ROWS)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(ROWS);
  });
});

describe('csv', () => {
  test('quotes what needs it', async () => {
    expect(await render('csv', ROWS)).toBe(
      'date,name,theme\n2019-05,Zlot Łodzi Żaglowych,"a,""b"""\n,Święto Śliwki,\n',
    );
  });

  test('holds on over many rows', async () => {
    const rows = Array.from({ length: 1234 }, (_, at) => ({ date: null, name: `n${at}`, note: '' }));
    expect((await render('csv', rows)).trimEnd().split('\n')).toHaveLength(1235);
  });
});

describe('table', () => {
  test('lines up its columns and leaves no blanks at line ends', async () => {
    expect(await render('table', ROWS)).toBe(
      ['date     name', '2019-05  Zlot Łodzi Żaglowych', '         Święto Śliwki', ''].join('\n'),
    );
  });

  test('breaks names to the width, never dates', async () => {
    const text = await render('table', ROWS, 24);
    expect(text).toBe(
      ['date     name', '2019-05  Zlot Łodzi', '         Żaglowych', '         Święto Śliwki', ''].join('\n'),
    );
  });

  test('is as wide as its text without a limit', async () => {
    const name = 'bardzo '.repeat(60).trim();
    expect(await render('table', [{ date: null, name, note: '' }], Number.POSITIVE_INFINITY)).toContain(name);
  });

  test('shows a line break within a name as a space', async () => {
    expect(await render('table', [{ date: '2020', name: 'a\n\tb', note: '' }])).toContain('2020  a b\n');
  });
});
