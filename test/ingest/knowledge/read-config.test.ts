import { describe, expect, test } from 'vitest';
import { contradictionIn } from '../../../src/ingest/knowledge/name-judgements.ts';
import { aliasRows, readConfig } from '../../../src/ingest/knowledge/read-config.ts';
import { withSite } from '../../../src/ingest/knowledge/with-site.ts';
import { NO_PUBLICATION } from '../../../src/page/publication/choose-publication.ts';
import { readPage } from '../../../src/page/read-page.ts';

test('names and sites are read, trimmed, hosts in one form', () => {
  expect(
    readConfig(
      '\uFEFF{"same":[[" Związek Portów","ZP "]],"different":[["A B","C D"]],"sites":{"WWW.Bip.Łeba.pl":{"publisher":"Gmina Łeba"}}}',
    ),
  ).toEqual({
    same: [['Związek Portów', 'ZP']],
    different: [['A B', 'C D']],
    sites: new Map([['bip.łeba.pl', { publisher: 'Gmina Łeba' }]]),
  });
  expect(readConfig('{}')).toEqual({ same: [], different: [], sites: new Map() });
});

test.each([
  ['', 'not JSON'],
  ['[', 'not JSON'],
  ['[]', 'the file is [], expected an object'],
  ['{"names":[]}', 'names is not known; known are same, different, sites'],
  ['{"same":"A"}', 'same is "A", expected a list'],
  ['{"same":[["A"]]}', 'same[0] has fewer than two names'],
  ['{"same":[["A",""]]}', 'same[0][1] is empty, expected a name'],
  ['{"same":[["A",3]]}', 'same[0][1] is 3, expected text'],
  [
    '{"different":[["A","b\\u001b[31m"]]}',
    'different[0][1] has a line end or another control character, expected a name',
  ],
  ['{"sites":{"not a host":{"publisher":"A"}}}', 'sites names "not a host", expected a host such as bip.gmina.pl'],
  ['{"sites":{"http://a.pl":{"publisher":"A"}}}', 'sites names "http://a.pl", expected a host such as bip.gmina.pl'],
  ['{"sites":{"a.pl":{}}}', 'sites.a.pl.publisher is missing, expected text'],
  ['{"sites":{"a.pl":{"publisher":"A","town":"B"}}}', 'sites.a.pl.town is not known; known are publisher'],
  [`{"same":[["A","${'x'.repeat(600)}"]]}`, 'same[0][1] is longer than 500 characters'],
])('%s is refused: %s', (json, fault) => {
  expect(readConfig(json)).toBe(fault);
});

test('rows of names', () => {
  expect(aliasRows([['A', ' B', ''], [''], ['C', 'D']])).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
  expect(aliasRows([['A', 'B'], ['C']])).toBe('row 2 has fewer than two names');
});

describe('what contradicts itself', () => {
  test.each([
    [[['A B', 'C D']], [['C D', 'A B']], true],
    [
      [
        ['A B', 'C D'],
        ['C D', 'E F'],
      ],
      [['A B', 'E F']],
      true,
    ],
    [[], [['Związek Portów', 'Związek Portów (ZP)']], true],
    [[['A B', 'C D']], [['A B', 'E F']], false],
    [[], [], false],
  ])('same %j, different %j: %s', (same, different, contradicts) => {
    expect(contradictionIn({ same, different }) !== null).toBe(contradicts);
  });
});

describe('a site that is known', () => {
  const sites = new Map([['bip.łeba.pl', { publisher: 'Gmina Łeba' }]]);
  const page = (url: string | null) => ({
    ...readPage(new TextEncoder().encode('Sesja.'), 'a.txt'),
    url,
    publication: NO_PUBLICATION,
  });
  test.each([
    ['https://bip.łeba.pl/a', 'Gmina Łeba'],
    ['http://WWW.bip.łeba.pl:80/a', 'Gmina Łeba'],
    ['https://łeba.pl/bip.łeba.pl', null],
    ['https://x.bip.łeba.pl/', null],
    [null, null],
  ])('%s → %s', (url, publisher) => {
    expect(withSite(page(url), sites).publication.publisher?.value ?? null).toBe(publisher);
  });
});
