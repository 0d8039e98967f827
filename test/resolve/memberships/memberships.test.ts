import { describe, expect, test } from 'vitest';
import { resolveExtracts } from '../../../src/resolve/index.ts';
import { type PageSketch, sketchExtract } from '../../support/sketch-extract.ts';

type Sketch = NonNullable<PageSketch['memberships']>[number];

const UNION = { organization: 'Związek Miast Nadrzecznych', acronym: 'ZMN' };

function resolved(...pages: readonly Sketch[]) {
  const extracts = pages.map((membership, index) => sketchExtract(`${index}.txt`, { memberships: [membership] }));
  const { memberships } = resolveExtracts(extracts);
  expect(resolveExtracts([...extracts].reverse()).memberships).toEqual(memberships);
  return memberships;
}

describe('one membership', () => {
  test('under other names of both sides', () => {
    const [membership, ...others] = resolved(
      { member: 'Miasto Ustka', ...UNION, start_date: '2011', as_of: '2015' },
      { member: 'Ustka', organization: 'ZMN', as_of: '2019-03' },
    );
    expect(others).toEqual([]);
    expect(membership).toMatchObject({ start_date: '2011', as_of: '2019-03', conflicts: [] });
    expect(membership?.organization).toMatchObject({ name: UNION.organization, acronym: 'ZMN' });
  });

  test('a more precise start is no contradiction', () => {
    const [membership] = resolved(
      { member: 'Ustka', ...UNION, start_date: '2011' },
      { member: 'Ustka', ...UNION, start_date: '2011-05' },
    );
    expect(membership).toMatchObject({ start_date: '2011-05', conflicts: [] });
  });

  test('starts that differ are both kept', () => {
    const [membership] = resolved(
      { member: 'Ustka', ...UNION, start_date: '2011' },
      { member: 'Ustka', ...UNION, start_date: '2012' },
    );
    expect(membership?.start_date).toBe('2011');
    expect(membership?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['start_date', ['2011', '2012']],
    ]);
  });
});

describe('memberships apart', () => {
  test.each<[string, Sketch, Sketch]>([
    ['members', { member: 'Ustka', ...UNION }, { member: 'Łeba', ...UNION }],
    ['organisations', { member: 'Ustka', ...UNION }, { member: 'Ustka', organization: 'Zrzeszenie Portów' }],
    ['roles', { member: 'Ustka', ...UNION }, { member: 'Ustka', ...UNION, role: 'partner' }],
    ['county and town', { member: 'Powiat Ustka', ...UNION }, { member: 'Ustka', ...UNION }],
  ])('%s', (_, one, other) => {
    expect(resolved(one, other)).toHaveLength(2);
  });
});
