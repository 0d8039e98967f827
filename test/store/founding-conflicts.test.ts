import { expect, test } from 'vitest';
import { resolveExtract, resolver } from '../../src/resolve/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withStore } from '../support/with-store.ts';

const founded = (path: string, founding_date: string | null, name = 'Związek Portów') =>
  resolveExtract(sketchExtract(path, { organizations: [{ name, founding_date }] }));

test.each([
  ['two years', ['1996', '1997'], [['1996', '1997']]],
  ['two months of one year', ['1997-05', '1997-06', '1997'], [['1997', '1997-05', '1997-06']]],
  ['a year and a month in it', ['1997', '1997-05'], []],
  ['the same twice', ['1997', '1997'], []],
  ['one that is silent', ['1997', null], []],
])('founding dates: %s', (_, dates, expected) => {
  const pages = [...dates.map((date, index) => founded(`${index}`, date)), founded('z', '1850', 'Liga Latarni')];
  withStore([pages], (store) => {
    const found = [...store.conflicts({})];
    expect(found.map(({ values }) => values.map(({ value }) => value))).toEqual(expected);
    for (const { field, picked, values } of found) {
      expect(field).toBe('founding_date');
      expect(values.map(({ value }) => value)).toContain(picked);
      for (const { sources } of values) expect(sources.length).toBeGreaterThan(0);
    }
    expect([...store.conflicts({ organizationKeys: [resolver.nameKey('Liga Latarni')] })]).toEqual([]);
  });
});
