import { describe, expect, test } from 'vitest';
import { EVERYTHING, Finder, type Query } from '../../../src/report/filter/query.ts';
import { madeReport } from '../made-report.ts';

const finder = new Finder(
  madeReport([
    {
      path: 'a',
      events: [
        { name: 'Zjazd w Łodzi', date: '2019-05-05', city: 'Łódź', classification: 'congress' },
        { name: 'Targi', date: '2020', city: 'Poznań', classification: 'fair' },
        { name: 'Bez daty' },
        { name: 'Dłuższe', date: '2016/2021' },
      ],
      memberships: [
        { member: 'Miasto Łódź', organization: 'Związek Miast', start_date: '1991', as_of: '2016-01-18' },
        { member: 'Miasto Poznań', organization: 'Związek Miast' },
      ],
    },
  ]),
);

function found(query: Partial<Query>) {
  const { events, memberships } = finder.find({ ...EVERYTHING, ...query });
  return [...events.map(({ name }) => name), ...memberships.map(({ member }) => member)];
}

describe('a reader finds', () => {
  test.each<[string, Partial<Query>, readonly string[]]>([
    ['all, asking for nothing', {}, ['Dłuższe', 'Zjazd w Łodzi', 'Targi', 'Bez daty', 'Miasto Łódź', 'Miasto Poznań']],
    ['by words without case and Polish letters', { words: 'lodzi' }, ['Zjazd w Łodzi']],
    ['by all words, in any order', { words: 'łodzi ZJAZD' }, ['Zjazd w Łodzi']],
    ['by a place, also the member that is it', { place: 'Łódź' }, ['Zjazd w Łodzi', 'Miasto Łódź']],
    ['by an organisation, also as the member', { organization: 'Miasto Łódź' }, ['Miasto Łódź']],
    ['by kind, which leaves memberships out', { kind: 'fair' }, ['Targi']],
    ['by years, both included', { from: '2019', to: '2019' }, ['Dłuższe', 'Zjazd w Łodzi']],
    ['what began before a year and held in it', { to: '1999' }, ['Miasto Łódź']],
    ['what was last known to hold then', { from: '2016', to: '2016' }, ['Dłuższe', 'Miasto Łódź']],
  ])('%s', (_, query, names) => {
    expect(found(query)).toEqual(names);
  });
});

describe('a reader does not find', () => {
  test.each<[string, Partial<Query>]>([
    ['by a word that nothing has', { words: 'zjazd targi' }],
    ['by markup', { words: '<b>' }],
    ['a place by its beginning', { place: 'Łó' }],
    ['a membership after it was last said to hold', { organization: 'Miasto Łódź', from: '2017' }],
    ['by a series that nothing is of', { series: 'Kongres' }],
    ['what is undated, asking for years', { words: 'bez daty', from: '1900' }],
  ])('%s', (_, query) => {
    expect(found(query)).toEqual([]);
  });
});
