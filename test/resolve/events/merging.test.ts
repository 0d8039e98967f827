import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { resolveExtracts } from '../../../src/resolve/index.ts';
import { type PageSketch, sketchExtract } from '../../support/sketch-extract.ts';

type Sketch = NonNullable<PageSketch['events']>[number];
type Page = Sketch & { readonly publisher?: string };
interface Case {
  readonly why: string;
  readonly pages: readonly Page[];
}

/** A row of the tables below. */
function row(why: string, ...pages: readonly Page[]): Case {
  return { why, pages };
}

const CONGRESS = { name: 'IV Kongres Rzek Żeglownych', classification: 'congress', edition: 4 } as const;
const FORUM = { name: 'Forum Małych Portów', classification: 'forum' } as const;
const SENIORS = { name: 'Dzień Seniora', classification: 'festival' } as const;
const SESSION = { name: 'Sesja Rady Miasta Zgorzelca', classification: 'session' } as const;

function at(...names: readonly string[]): Pick<Event, 'places'> {
  return { places: names.map((name) => ({ name, country: 'PL', teryt: null })) };
}

function by(name: string): Pick<Event, 'participants'> {
  return { participants: [{ name, entity_type: 'organization', role: 'organizer' }] };
}

function on(start_date: string, end_date: string | null = null): Pick<Event, 'date' | 'start_date' | 'end_date'> {
  return { date: end_date === null ? start_date : `${start_date}/${end_date}`, start_date, end_date };
}

const ONE: readonly Case[] = [
  row('the same day', { ...CONGRESS, ...on('2017-10-07') }, { ...CONGRESS, ...on('2017-10-07') }),
  row('a year and a day in it', { ...CONGRESS, ...on('2017') }, { ...CONGRESS, ...on('2017-10-07') }),
  row('a month and a day in it', { ...FORUM, ...on('2017-10') }, { ...FORUM, ...on('2017-10-07') }),
  row(
    'letters lost',
    { ...FORUM, ...on('2017-10-07') },
    { ...FORUM, name: 'Forum Malych Portow', ...on('2017-10-07') },
  ),
  row(
    'another case',
    { ...FORUM, ...on('2017-10-07') },
    { ...FORUM, name: 'Forum Małymi Portami', ...on('2017-10-07') },
  ),
  row(
    'days in common',
    { ...FORUM, ...on('2015-09-08', '2015-09-10') },
    { ...FORUM, ...on('2015-09-10', '2015-09-11') },
  ),
  row(
    'days in common over the end of a month',
    { ...FORUM, ...on('2015-06-28', '2015-07-02') },
    { ...FORUM, ...on('2015-07-01', '2015-07-03') },
  ),
  row(
    'days in common in a month of the middle',
    { ...FORUM, ...on('2015-03-01', '2015-11-30') },
    { ...FORUM, ...on('2015-07-01', '2015-07-03') },
  ),
  row(
    'days in common at the end of a year',
    { ...FORUM, ...on('2015-12-30', '2016-01-02') },
    { ...FORUM, ...on('2015-12-31', '2016-01-03') },
  ),
  row('edition, no date', CONGRESS, { ...CONGRESS, ...on('2017-10-07') }),
  row(
    'edition in figures',
    { ...CONGRESS, ...on('2017') },
    { ...CONGRESS, name: '4. Kongres Rzek Żeglownych', ...on('2017') },
  ),
  row('edition, dates in conflict', { ...CONGRESS, ...on('2017-10-07') }, { ...CONGRESS, ...on('2018-12-19') }),
  row(
    'a longer name of the same edition',
    { ...CONGRESS, ...on('2017-10-07') },
    { ...CONGRESS, name: 'IV Kongres Rzek Żeglownych i Kanałów', ...on('2017-10-07') },
  ),
  row(
    'year in the name',
    { ...FORUM, name: 'Forum Małych Portów 2017', ...on('2017') },
    { ...FORUM, ...on('2017-10-07') },
  ),
  row(
    'the series is the other page’s name',
    {
      ...FORUM,
      name: 'Jubileuszowe Forum Małych Portów',
      series: { id: '', name: 'Forum Małych Portów' },
      ...on('2017'),
    },
    { ...FORUM, ...on('2017-10-07') },
  ),
  row(
    'a month mistaken, the days and the town the same',
    { ...FORUM, ...on('2023-04-23', '2023-04-26'), ...at('Ustka') },
    { ...FORUM, ...on('2023-09-23', '2023-09-26'), ...at('Ustka') },
  ),
  row(
    'a common name in one town',
    { ...SENIORS, ...on('2019-10-01'), ...at('Mława') },
    { ...SENIORS, ...on('2019-10-01'), ...at('Mława') },
  ),
  row(
    'a common name with one organiser',
    { ...SENIORS, ...on('2019-10-01'), ...by('Fundacja Jesień') },
    { ...SENIORS, ...on('2019-10-01'), ...by('Fundacja Jesień') },
  ),
  row(
    'a common name with one publisher',
    { ...SENIORS, ...on('2019-10-01'), publisher: 'Urząd Miasta Mława' },
    { ...SENIORS, ...on('2019-10-01'), publisher: 'Urząd Miasta Mława' },
  ),
  row(
    'a generic name, day, town and host the same',
    { name: 'Konferencja', ...on('2019-10-01'), ...at('Mława'), ...by('Fundacja Jesień') },
    { name: 'Konferencja', ...on('2019-10-01'), ...at('Mława'), ...by('Fundacja Jesień') },
  ),
  row(
    'a place within a region',
    { ...FORUM, ...on('2019-10-01'), places: [{ name: 'Ustka', country: 'PL', teryt: '2212011' }] },
    { ...FORUM, ...on('2019-10-01'), places: [{ name: 'województwo pomorskie', country: 'PL', teryt: '22' }] },
  ),
];

const APART: readonly Case[] = [
  row('years differ', { ...FORUM, ...on('2017') }, { ...FORUM, ...on('2018') }),
  row('days differ', { ...FORUM, ...on('2017-10-07') }, { ...FORUM, ...on('2017-11-07') }),
  row('a month and a day outside it', { ...FORUM, ...on('2017-10') }, { ...FORUM, ...on('2017-11-07') }),
  row(
    'towns differ',
    { ...FORUM, ...on('2017-10-07'), ...at('Ustka') },
    { ...FORUM, ...on('2017-10-07'), ...at('Łeba') },
  ),
  row('towns differ, edition the same', { ...CONGRESS, ...at('Ustka') }, { ...CONGRESS, ...at('Łeba') }),
  row(
    'towns of one name in two voivodeships',
    { ...FORUM, ...on('2019-10-01'), places: [{ name: 'Rudnik', country: 'PL', teryt: '0605092' }] },
    { ...FORUM, ...on('2019-10-01'), places: [{ name: 'Rudnik', country: 'PL', teryt: '2411072' }] },
  ),
  row(
    'editions differ',
    { ...CONGRESS, ...on('2017') },
    { ...CONGRESS, name: 'V Kongres Rzek Żeglownych', edition: 5, ...on('2017') },
  ),
  row('one edition, years far apart', { ...CONGRESS, ...on('2012') }, { ...CONGRESS, ...on('2017') }),
  row(
    'sessions are numbered anew each term',
    { ...SESSION, name: 'XIV Sesja Rady Miasta Zgorzelca', edition: 14, ...on('2015-10-20') },
    { ...SESSION, name: 'XIV Sesja Rady Miasta Zgorzelca', edition: 14, ...on('2019-11-12') },
  ),
  row('a year does not tell which session', { ...SESSION, ...on('2015') }, { ...SESSION, ...on('2015-10-20') }),
  row(
    'a common name in two towns',
    { ...SENIORS, ...on('2019-10-01'), ...at('Mława') },
    { ...SENIORS, ...on('2019-10-01'), ...at('Ełk') },
  ),
  row(
    'a common name, town not told',
    { ...SENIORS, ...on('2019-10-01'), ...at('Mława') },
    { ...SENIORS, ...on('2019-10-01') },
  ),
  row(
    'a common name with an edition, town not told',
    { ...SENIORS, edition: 2, ...on('2019-10-01') },
    { ...SENIORS, edition: 2, ...on('2019-10-01') },
  ),
  row(
    'generic names on one day',
    { name: 'Spotkanie', ...on('2019-10-01') },
    { name: 'Spotkanie', ...on('2019-10-01') },
  ),
  row(
    'generic names in one town',
    { name: 'Spotkanie', ...on('2019-10-01'), ...at('Ełk') },
    { name: 'Spotkanie', ...on('2019-10-01'), ...at('Ełk') },
  ),
  row('generic names undated', { name: 'Spotkanie', ...at('Ełk') }, { name: 'Spotkanie', ...at('Ełk') }),
  row(
    'generic names with the same host, undated',
    { name: 'Spotkanie', ...by('Fundacja Jesień') },
    { name: 'Spotkanie', ...by('Fundacja Jesień') },
  ),
  row(
    'councils that are not told apart',
    { name: 'Sesja Rady Gminy', ...on('2019-03-28') },
    { name: 'Sesja Rady Gminy', ...on('2019-03-28') },
  ),
  row('named, undated, no edition', FORUM, FORUM),
  row('named, one undated', FORUM, { ...FORUM, ...on('2017-10-07') }),
  row('an upper bound is no year', { ...FORUM, date: '[..2018-12-19]' }, { ...FORUM, ...on('2018-12-19') }),
  row(
    'a part of the name only, no edition, no town',
    { ...FORUM, ...on('2017-10-07') },
    { ...FORUM, name: 'Forum Małych Portów Bałtyku', ...on('2017-10-07') },
  ),
  row(
    'the gala of a congress',
    { name: 'Kongres Rzek Żeglownych', classification: 'congress', ...on('2017-10-07'), ...at('Ustka') },
    { name: 'Gala Kongres Rzek Żeglownych', classification: 'ceremony', ...on('2017-10-07'), ...at('Ustka') },
  ),
  row(
    'spring and autumn of one series, the year alone',
    { ...FORUM, name: 'Wiosenne Forum Małych Portów', series: { id: '', name: 'Forum Małych Portów' }, ...on('2017') },
    { ...FORUM, name: 'Jesienne Forum Małych Portów', series: { id: '', name: 'Forum Małych Portów' }, ...on('2017') },
  ),
  row(
    'the same day of two months is no slip',
    { ...FORUM, ...on('2023-04-23'), ...at('Ustka') },
    { ...FORUM, ...on('2023-09-23'), ...at('Ustka') },
  ),
  row(
    'three pages, the coarse one between two',
    { ...FORUM, ...on('2017-03-07') },
    { ...FORUM, ...on('2017-10-07') },
    { ...FORUM, ...on('2017') },
  ),
];

function resolved(pages: readonly Page[]): readonly Event[] {
  const extracts = pages.map(({ publisher, ...event }, index) =>
    sketchExtract(`page-${index}.txt`, { document: { publisher: publisher ?? null }, events: [event] }),
  );
  const { events } = resolveExtracts(extracts);
  expect(resolveExtracts([...extracts].reverse()).events).toEqual(events);
  return events;
}

describe('one event', () => {
  test.each(ONE)('$why', ({ pages }) => {
    const events = resolved(pages);
    expect(events.map(({ name }) => name)).toHaveLength(1);
    expect(new Set(events[0]?.sources.map(({ path }) => path)).size).toBe(pages.length);
  });
});

describe('events apart', () => {
  test.each(APART)('$why', ({ pages }) => {
    const events = resolved(pages);
    expect(events).toHaveLength(pages.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(pages.length);
  });
});
