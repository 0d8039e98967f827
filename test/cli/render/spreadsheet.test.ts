import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../support/render-rows.ts';

const DELIMITERS = { csv: ',', 'csv-excel': ';', tsv: '\t' } as const;
const DIALECTS = ['csv', 'csv-excel', 'tsv'] as const;
type Dialect = (typeof DIALECTS)[number];

/** The cells that a reader of that dialect sees. */
function cellsOf(format: Dialect, text: string): readonly (readonly string[])[] {
  return parse(text, { delimiter: DELIMITERS[format], bom: format === 'csv-excel' });
}

/** The name's cell of a listing of one row. */
async function cellOf(format: Dialect, name: string): Promise<string | undefined> {
  return cellsOf(format, await render(format, [{ date: null, name, note: '' }]))[1]?.[1];
}

test.each(['=1+1', '+48 22', '-5', '@sum', ' =1+1', '\t=1+1', '\r\n@sum', '\ufeff=1', '"=1', '＝1+1'])(
  'guards the formula %j',
  async (name) => {
    for (const format of DIALECTS) expect(await cellOf(format, name)).toBe(`'${name.replace(/[\t\r\n]+/, ' ')}`);
  },
);

test.each(['a=b', '5-6', 'x@y', '3 + 4', '„=1”', '(-5)', "'=1"])('leaves %s alone', async (name) => {
  for (const format of DIALECTS) expect(await cellOf(format, name)).toBe(name);
});

test.each([
  ['csv', 'cena; =1+1', "cena;' =1+1", ';'],
  ['csv', 'cena;"=1+1"', `cena;'"=1+1"`, ';'],
  ['tsv', 'cena;=1+1', "cena;'=1+1", ';'],
  ['csv-excel', 'cena,=1+1', "cena,'=1+1", ','],
] as const)('%s guards %s where a spreadsheet of another country parts cells', async (format, name, shown, other) => {
  expect(await cellOf(format, name)).toBe(shown);
  const text = await render(format, [{ date: null, name, note: '' }]);
  const foreign: string[][] = parse(text, {
    delimiter: other,
    relax_quotes: true,
    relax_column_count: true,
    bom: true,
  });
  expect(foreign.flat().filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
});

test.each([
  ['csv', 'a, -5'],
  ['csv', 'a; b = c'],
  ['csv-excel', 'a; -5'],
  ['csv-excel', 'a, b = c'],
  ['tsv', 'a, -5'],
] as const)('%s leaves %s alone', async (format, name) => expect(await cellOf(format, name)).toBe(name));

test('any text is one cell on one line, in every dialect', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@;,\t\r\n"\' aż|') });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (names) => {
      const rows = names.map((name) => ({ date: null, name, note: 'x' }));
      for (const format of DIALECTS) {
        const written = await render(format, rows);
        const cells = cellsOf(format, written);
        expect(cells).toHaveLength(names.length + 1);
        expect(written.split('\n')).toHaveLength(names.length + 2);
        for (const [date, name = '', note] of cells.slice(1)) {
          expect([date, note]).toEqual(['', 'x']);
          expect(name).not.toMatch(/^[\s"]*[=+@-]/);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('for Excel: a byte-order mark once, semicolons, CRLF', async () => {
  const rows = [
    { date: '2019-05', name: 'Zlot Łodzi', note: 'a;"b"' },
    { date: null, name: 'Święto', note: 'c,d' },
  ];
  expect(await render('csv-excel', rows)).toBe(
    '\ufeffdate;name;theme\r\n2019-05;Zlot Łodzi;"a;""b"""\r\n;Święto;c,d\r\n',
  );
});

test('tab-separated: no mark, line feeds, a quotation mark is quoted', async () => {
  expect(await render('tsv', [{ date: '2019', name: 'Rada "Łódź"', note: 'a\tb' }])).toBe(
    'date\tname\ttheme\n2019\t"Rada ""Łódź"""\ta b\n',
  );
});
