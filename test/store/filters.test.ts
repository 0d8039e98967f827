import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/polish/name-key.ts';
import type { Filter } from '../../src/store/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withStore } from '../support/with-store.ts';

const place = (name: string) => [{ name, country: 'PL', teryt: null }];
const organizer = (name: string) => [{ name, entity_type: 'organization', role: 'organizer' } as const];

const WORLD = [
  sketchExtract('a.txt', {
    document: { publisher: 'Miasto Ustka', published: '2019-04-15T08:12', title: 'Zjazd' },
    events: [
      {
        name: 'Zjazd Flisaków',
        classification: 'congress',
        start_date: '2017-10-07',
        end_date: '2017-10-09',
        places: place('Łódź'),
      },
      {
        name: 'Regaty Bałtyckie',
        classification: 'festival',
        start_date: '2017',
        participants: organizer('Związek Portów'),
        confidence: 0.5,
      },
      { name: 'Biesiada Żeglarska', classification: 'festival', start_date: '2018-01', status: 'cancelled' },
      { name: 'Wieczór Szantowy', classification: 'other', date: '[..2018-12-19]', places: place('Ustka') },
      {
        name: 'VI Parada Jachtów',
        classification: 'festival',
        edition: 6,
        start_date: '2016-12-30',
        end_date: '2017-01-02',
        series: { id: '', name: 'Parada Jachtów' },
        other_names: ['Krajowe Święto Żagli'],
      },
    ],
    memberships: [
      { member: 'Miasto Ustka', organization: 'Związek Portów', acronym: 'ZP', start_date: '2011', as_of: '2017-06' },
      { member: 'Łeba', organization: 'Związek Portów', as_of: '2017' },
      { member: 'Mława', organization: 'Liga Jezior', start_date: '2000', end_date: '2010' },
      { member: 'Ełk', organization: 'Liga Jezior', role: 'partner' },
    ],
    organizations: [{ name: 'Liga Jezior', founding_date: '1996-05' }],
  }),
];

const keys = (...names: readonly string[]) => names.map(nameKey);
const events = (filter: Filter) =>
  withStore([WORLD], (store) => [...store.events(filter)].map(({ name }) => name.split(' ').at(-2)));
const members = (filter: Filter) =>
  withStore([WORLD], (store) => [...store.memberships(filter)].map(({ member }) => member.name));

describe('events', () => {
  test.each<[string, Filter, string[]]>([
    ['all, by date, undated last', {}, ['Parada', 'Regaty', 'Zjazd', 'Biesiada', 'Wieczór']],
    ['a year: what begins, ends or may lie in it', { from: '2017', to: '2017' }, ['Parada', 'Regaty', 'Zjazd']],
    ['a month: what is known by its year alone may lie in it', { from: '2017-05', to: '2017-05' }, ['Regaty']],
    ['a day within a range', { from: '2017-10-08', to: '2017-10-08' }, ['Regaty', 'Zjazd']],
    ['the day after a range', { from: '2017-10-10', to: '2017-10-10' }, ['Regaty']],
    ['from a month on', { from: '2017-11' }, ['Regaty', 'Biesiada']],
    ['up to a year', { to: '2016' }, ['Parada']],
    ['with those of no known year', { from: '2018', undated: true }, ['Biesiada', 'Wieczór']],
    ['a city in another case', { cityKeys: keys('Łodzi') }, ['Zjazd']],
    ['a city with another name', { cityKeys: keys('Lodz', 'Ustka') }, ['Zjazd', 'Wieczór']],
    ['an organisation by its acronym', { organizationKeys: keys('ZP') }, ['Regaty']],
    ['an organisation by its name', { organizationKeys: keys('Związku Portów') }, ['Regaty']],
    ['a series', { seriesKeys: keys('Parada Jachtów') }, ['Parada']],
    ['a series, by the other name of an edition', { seriesKeys: keys('Krajowe Święto Żagli') }, ['Parada']],
    ['classifications', { classifications: ['congress', 'other'] }, ['Zjazd', 'Wieczór']],
    ['a status', { statuses: ['cancelled'] }, ['Biesiada']],
    ['a role', { roles: ['organizer'] }, ['Regaty']],
    ['a role nobody has', { roles: ['patron'] }, []],
    ['confidence', { minConfidence: 0.8 }, ['Parada', 'Zjazd', 'Biesiada', 'Wieczór']],
    ['several at once', { from: '2017', cityKeys: keys('Łódź'), classifications: ['festival'] }, []],
    ['a page of them', { limit: 2, offset: 1 }, ['Regaty', 'Zjazd']],
    ['none', { limit: 0 }, []],
    ['latest first, undated still last', { sort: '-date' }, ['Biesiada', 'Zjazd', 'Regaty', 'Parada', 'Wieczór']],
    ['by name', { sort: 'name' }, ['Biesiada', 'Regaty', 'Parada', 'Wieczór', 'Zjazd']],
    ['by confidence', { sort: 'confidence', limit: 1 }, ['Regaty']],
  ])('%s', (_, filter, expected) => {
    expect(events(filter)).toEqual(expected);
  });
});

describe('memberships', () => {
  test.each<[string, Filter, string[]]>([
    ['all, undated last', {}, ['Mława', 'Miasto Ustka', 'Łeba', 'Ełk']],
    ['held at a time between', { asOf: '2015' }, ['Miasto Ustka']],
    ['held at the time of the source', { asOf: '2017' }, ['Miasto Ustka', 'Łeba']],
    ['not known after the last source', { asOf: '2018' }, []],
    ['ended', { asOf: '2011' }, ['Miasto Ustka']],
    ['not yet begun', { asOf: '1999' }, []],
    ['a member without its unit', { memberKeys: keys('Ustka') }, ['Miasto Ustka']],
    ['a city is the member', { cityKeys: keys('Łeby') }, ['Łeba']],
    ['an organisation by its acronym', { organizationKeys: keys('ZP') }, ['Miasto Ustka', 'Łeba']],
    ['the organisation is not the member', { memberKeys: keys('Związek Portów') }, []],
    ['a role', { roles: ['partner'] }, ['Ełk']],
  ])('%s', (_, filter, expected) => {
    expect(members(filter)).toEqual(expected);
  });
});

describe('timeline', () => {
  const entries = (filter: Filter) =>
    withStore([WORLD], (store) =>
      [...store.timeline(filter)].map(({ start_date, type, label }) => `${start_date} ${type} ${label}`),
    );

  test('of a member', () => {
    expect(entries({ subjectKeys: keys('Mława') })).toEqual([
      '2000 membership_started Mława – Liga Jezior',
      '2010 membership_ended Mława – Liga Jezior',
      '2019-04-15T08:12 published Zjazd',
    ]);
  });

  test('of an organisation: held where no start is known', () => {
    expect(entries({ subjectKeys: keys('Związek Portów') })).toEqual([
      '2011 membership_started Miasto Ustka – Związek Portów',
      '2017 event Regaty Bałtyckie',
      '2017 membership_held Łeba – Związek Portów',
      '2019-04-15T08:12 published Zjazd',
    ]);
  });

  test('of an organisation whose sign stands in the names of events', () => {
    const world = [
      sketchExtract('b.txt', {
        events: [
          { name: 'Jesienna Konferencja FLISAK', classification: 'conference', start_date: '2018-10-11' },
          { name: 'Zjazd flisaków', classification: 'congress', start_date: '2018-11-11' },
          { name: 'Biesiada Żeglarska', classification: 'festival', start_date: '2018-12-11' },
        ],
        memberships: [{ member: 'Ustka', organization: 'FLISAK' }],
      }),
    ];
    const labels = (...names: readonly string[]) =>
      withStore([world], (store) => [...store.timeline({ subjectKeys: keys(...names) })].map(({ label }) => label));
    expect(labels('FLISAK')).toEqual(['Jesienna Konferencja FLISAK']);
    // A word of a name is no organisation.
    expect(labels('Biesiada')).toEqual([]);
  });

  test('with its founding', () => {
    expect(entries({ organizationKeys: keys('Liga Jezior'), to: '1999' })).toEqual([
      '1996-05 organization_founded Liga Jezior',
    ]);
  });

  test('of a town that nothing is known of', () => {
    expect(entries({ subjectKeys: keys('Rypin') })).toEqual([]);
  });

  test('of a period; undated events only when asked for', () => {
    expect(entries({ from: '2018', to: '2018' })).toEqual(['2018-01 event Biesiada Żeglarska']);
    expect(entries({ undated: true, statuses: ['confirmed'] }).at(-1)).toBe('null event Wieczór Szantowy');
  });
});

describe('names', () => {
  test('are known by any key, and suggested when misspelled', () => {
    withStore([WORLD], (store) => {
      expect(store.knowsName(nameKey('ZP'), 'organization')).toBe(true);
      expect(store.knowsName(nameKey('Ustce'), 'city')).toBe(true);
      expect(store.knowsName(nameKey('Rypin'), 'subject')).toBe(false);
      expect(store.suggestNames('Utska', 'city')).toContain('Ustka');
      expect(store.suggestNames('Parada', 'series')).toEqual(['Parada Jachtów']);
      expect(store.suggestNames('qqqqqqq', 'subject')).toEqual([]);
    });
  });
});
