import { expect, test } from 'vitest';
import { sketchExtract } from '../support/sketch-extract.ts';
import { printAll, withStore } from '../support/with-store.ts';

test('smoke', () => {
  const a = sketchExtract('a.txt', {
    document: { published: '2017-10-01', title: 'Kongres w Łodzi' },
    events: [
      {
        name: 'IV Kongres Ruchów Wodnych',
        edition: 4,
        classification: 'congress',
        start_date: '2017',
        date: '2017',
        places: [{ name: 'Łódź', country: 'PL', teryt: null }],
      },
    ],
    memberships: [
      {
        member: 'Miasto Poznań',
        organization: 'Związek Miast Nadrzecznych',
        acronym: 'ZMN',
        start_date: '2011',
        as_of: '2017',
      },
    ],
    persons: [{ name: 'Jan Kowal', posts: [] }],
  });
  const b = sketchExtract('b.txt', {
    events: [
      {
        name: 'IV Kongres Ruchów Wodnych',
        edition: 4,
        classification: 'congress',
        start_date: '2017-11-13',
        date: '2017-11-13',
        places: [{ name: 'Łódź', country: 'PL', teryt: null }],
      },
    ],
    memberships: [{ member: 'Poznań', organization: 'ZMN', start_date: '2012', as_of: '2019' }],
  });
  const one = withStore([[a, b]], printAll);
  console.log(one);
  expect(withStore([[b], [a], [b, a]], printAll)).toBe(one);
  withStore([[a, b]], (store) => {
    expect([...store.search('lodz', {})]).toHaveLength(1);
    expect([...store.events({ from: '2017-11', to: '2017' })]).toHaveLength(1);
  });
});
