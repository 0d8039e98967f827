import { expect, it } from 'vitest';
import { impossibleDates } from '../../../src/mentions/dates/impossible-dates.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { pageOf } from './page-of.ts';

it('reports a date that no calendar has, where it stands', () => {
  const text = 'Zebranie odbędzie się 31\nwrześnia 2026 r. w świetlicy.';
  expect(impossibleDates(readingOf(pageOf('Ogłoszenie', text)))).toEqual([
    { code: 'impossible-date', severity: 'warning', message: 'no such date: 31 września 2026 r.', start: 34, end: 53 },
  ]);
});

it.each(['Zebranie 30 września 2026 r.', 'Dz. U. 2007.10.68', 'Znak 83/11/2020', 'Pokój 31 w urzędzie'])(
  'has nothing to say of %s',
  (text) => {
    expect(impossibleDates(readingOf(pageOf(text)))).toEqual([]);
  },
);
