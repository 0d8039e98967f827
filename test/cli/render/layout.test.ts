import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellKind, type ColumnName, column } from '../../../src/cli/render/column.ts';
import { renderTable } from '../../../src/cli/render/table.ts';
import { displayWidth } from '../../../src/cli/render/wrap.ts';
import { MemorySink, plainTerminal } from '../../support/sink.ts';

type Row = readonly string[];

const SHAPE: readonly (readonly [ColumnName, CellKind])[] = [
  ['date', 'date'],
  ['name', 'text'],
  ['classification', 'word'],
  ['places', 'list'],
  ['id', 'id'],
];

async function table(rows: readonly Row[], width: number): Promise<readonly string[]> {
  const columns = SHAPE.map(([name, kind], at) => column<Row>(name, (row) => row[at] ?? '', kind));
  const sink = new MemorySink();
  await renderTable({ title: 'rows', rows, columns, sources: () => [] }, sink, plainTerminal(width));
  return sink.text.split('\n').slice(0, -1);
}

const ROW: Row = [
  '2018-05-16?/2018-05-18?',
  'Kongres Miast nad Rzekami i Jeziorami',
  'congress',
  'Żnin',
  'event:b8d77108231178c1',
];

describe('a table fits', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.stringMatching(/^[a-ząćęłńóśźż ]{0,80}$/),
    fc.stringMatching(/^(?:[A-ZŁŚ][a-ząęół]{2,12}; ){0,12}$/),
    fc.constantFrom('日本語のとても長い題名', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 'e\u0301'.repeat(50), 'x'.repeat(300)),
  );

  test('any cells into any width from 20 columns on', async () => {
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 20, max: 220 }), async (some, width) => {
        for (const line of await table(some, width)) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }),
      { numRuns: 200 },
    );
  });

  test('no letter is lost', async () => {
    const word = fc.stringMatching(/^[a-zżółć]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 24, max: 90 }),
        async (words, width) => {
          const lines = await table([['2018', words.join(' '), 'congress', '', 'x']], width);
          const letters = lines.slice(1).join('').replaceAll(' ', '');
          for (const letter of new Set(words.join(''))) {
            const count = (text: string) => text.split(letter).length;
            expect(count(letters)).toBeGreaterThanOrEqual(count(words.join('')));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what does not fit beside goes below', () => {
  test('wide: one line a row', async () => expect(await table([ROW], 120)).toHaveLength(2));

  test('narrow: ids first, dates and ids never broken', async () => {
    const lines = await table([ROW], 80);
    expect(lines[0]).toMatch(/^date +name +classification +places$/);
    expect(lines.join('\n')).toContain('event:b8d77108231178c1');
    expect(lines.join('\n')).toContain('2018-05-16?/2018-05-18?');
  });

  test('an empty cell below leaves no trace', async () => {
    const lines = await table([['2018-05-16?/2018-05-18?', 'Kongres Miast nad Rzekami', 'congress', '', '']], 50);
    expect(lines.join('\n')).not.toContain(' · ');
  });

  test('long lists break between their values', async () => {
    const places = ['Krosno Odrzańskie', 'Nowa Sól', 'Bytom Odrzański', 'Kostrzyn nad Odrą', 'Głogów'];
    const lines = await table([['2018', 'Zjazd', 'meeting', places.join('; '), 'event:1']], 80);
    for (const place of places) expect(lines.filter((line) => line.includes(place))).toHaveLength(1);
  });
});
