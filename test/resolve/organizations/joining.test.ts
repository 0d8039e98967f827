import { describe, expect, test } from 'vitest';
import type { Organization } from '../../../src/model/organization.ts';
import { resolveExtracts } from '../../../src/resolve/index.ts';
import { sketchExtract } from '../../support/sketch-extract.ts';

type Named = Partial<Organization> & { readonly name: string };

const UNION = 'Związek Miast Nadrzecznych';

function resolved(names: readonly Named[]): readonly Organization[] {
  const pages = names.map((record, index) => sketchExtract(`${index}.txt`, { organizations: [record] }));
  const { organizations } = resolveExtracts(pages);
  expect(resolveExtracts([...pages].reverse()).organizations).toEqual(organizations);
  return organizations;
}

describe('one organisation', () => {
  test.each<[string, ...Named[]]>([
    ['letters lost', { name: UNION }, { name: 'Zwiazek Miast Nadrzecznych' }],
    ['the acronym beside the name elsewhere', { name: UNION, acronym: 'ZMN' }, { name: 'ZMN' }],
    ['the acronym in the name', { name: UNION }, { name: `${UNION} (ZMN)` }],
    [
      'another name that one page gives',
      { name: UNION, other_names: ['Union of River Cities'] },
      { name: 'Union of River Cities' },
    ],
    [
      'a municipality with and without its unit',
      { name: 'Miasto Ustka' },
      { name: 'Gmina Miasto Ustka' },
      { name: 'Ustka' },
    ],
    ['the capital', { name: 'm.st. Warszawa' }, { name: 'Miasto Stołeczne Warszawa' }, { name: 'Warszawa' }],
  ])('%s', (_, ...names) => {
    expect(resolved(names)).toHaveLength(1);
  });
});

describe('organisations apart', () => {
  test.each<[string, ...Named[]]>([
    [
      'an acronym that two claim',
      { name: UNION, acronym: 'ZM' },
      { name: 'Zrzeszenie Muzeów', acronym: 'ZM' },
      { name: 'ZM' },
    ],
    [
      'another name that two claim',
      { name: 'Sieć Wschodnia', other_names: ['Sieć'] },
      { name: 'Sieć Zachodnia', other_names: ['Sieć'] },
    ],
    ['town and county', { name: 'Miasto Ustka' }, { name: 'Powiat Ustka' }],
    ['town and voivodeship', { name: 'Łódź' }, { name: 'Województwo łódzkie' }],
    ['town and rural gmina', { name: 'Miasto Ustka' }, { name: 'Gmina Wiejska Ustka' }],
    ['town and its office', { name: 'Miasto Ustka' }, { name: 'Urząd Miasta Ustka' }],
    ['a community is no municipality', { name: 'Gmina Żydowska' }, { name: 'Żydowska' }],
    [
      'an association named after towns',
      { name: 'Miasto Ogród', classification: 'association' },
      { name: 'Ogród', classification: 'company' },
    ],
    ['part of a name', { name: 'Związek Miast' }, { name: UNION }],
    ['acronyms alone', { name: 'ZMN' }, { name: 'ZMP' }],
  ])('%s', (_, ...names) => {
    expect(resolved(names)).toHaveLength(new Set(names.map(({ name }) => name)).size);
  });
});

describe('what it goes by', () => {
  test('the full name before the acronym, however often that stands', () => {
    const [organization] = resolved([
      { name: UNION, acronym: 'ZMN' },
      { name: 'ZMN' },
      { name: 'ZMN', classification: 'association' },
    ]);
    expect(organization).toMatchObject({ name: UNION, acronym: 'ZMN', other_names: [], classification: 'association' });
  });

  test('the name that most pages use; the others are kept', () => {
    const [organization] = resolved([{ name: 'Gmina Ustka' }, { name: 'Ustka' }, { name: 'Ustka' }]);
    expect(organization).toMatchObject({ name: 'Ustka', other_names: ['Gmina Ustka'] });
  });

  test('the more precise founding', () => {
    const [organization] = resolved([
      { name: UNION, founding_date: '1996' },
      { name: UNION, founding_date: '1996-05-12' },
    ]);
    expect(organization?.founding_date).toBe('1996-05-12');
  });

  test('counts of all pages, once each', () => {
    const count = { stated: 39, listed: null, as_of: '2017' };
    const [organization] = resolved([
      { name: UNION, member_counts: [count] },
      { name: UNION, member_counts: [count, { ...count, as_of: '2019' }] },
    ]);
    expect(organization?.member_counts).toEqual([count, { ...count, as_of: '2019' }]);
  });
});
