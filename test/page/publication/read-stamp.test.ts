import { describe, expect, it } from 'vitest';
import { leadingStamp, readStamp } from '../../../src/page/publication/read-stamp.ts';

const READ: readonly (readonly [string, string])[] = [
  ['2017-01-04', '2017-01-04'],
  ['20-10-2015', '2015-10-20'],
  ['07.09.2018', '2018-09-07'],
  ['2.02.2018', '2018-02-02'],
  ['04.09.2017r.', '2017-09-04'],
  ['04.09.2017 r.', '2017-09-04'],
  ['04 października 2016', '2016-10-04'],
  ['4 pazdziernika 2016 roku', '2016-10-04'],
  ['2010', '2010'],
  ['15 kwietnia 2019 08:12', '2019-04-15T08:12'],
  ['2019-04-24 11:40:00', '2019-04-24T11:40'],
  ['09.04.2024 9:08', '2024-04-09T09:08'],
  ['20 lut 2025', '2025-02-20'],
  ['3 kwi/19', '2019-04-03'],
  ['12 maj/2019', '2019-05-12'],
  ['09 kwi 2024 9:08', '2024-04-09T09:08'],
  ['(2026-07-10 09:31:05)', '2026-07-10T09:31'],
  ['2026-04-27 00:00:00', '2026-04-27'],
  ['2026-06-08T00:00:01', '2026-06-08'],
  ['2022-11-28T09:14:55+01:00', '2022-11-28T09:14'],
  ['4 April 2019', '2019-04-04'],
  ['April 4, 2019', '2019-04-04'],
  ['Środa, 23 Kwietnia 2019', '2019-04-23'],
  ['z dnia 12 maja 2020 r., godz. 14.30', '2020-05-12T14:30'],
  ['7\u00a0grudnia\u00a02018', '2018-12-07'],
  ['18.09. 2024', '2024-09-18'],
  ['2009.06.03', '2009-06-03'],
  ['kwiecień 2019', '2019-04'],
  ['29 lutego 2020', '2020-02-29'],
];

const NOT_READ: readonly string[] = [
  '31 września 2026',
  '29.02.2019',
  '2007.10.68',
  '2-17-2020',
  '2011-09-15, 2014-09-18',
  '12.03.26',
  '83/11/2020',
  'XII/120/2025',
  '3 Maja',
  '12-13 maja 2020',
  '12 maja 2020, Rynek 1',
  'Jan Nowak',
  '1034098',
  '22 715 20 19',
  'Rok 2019',
  'poz. 1465',
  '()',
  '',
  '2019-2024',
  '12 maja',
  'brak',
  '44-230',
  '0000-00-00 00:00:00',
  '100 898',
  'maja 20191',
];

describe('readStamp', () => {
  it.each(READ)('%s → %s', (raw, value) => expect(readStamp(raw)).toBe(value));
  it.each(NOT_READ)('nothing in: %s', (raw) => expect(readStamp(raw)).toBeNull());
  it('an hour that is none is left to the rest', () => {
    expect(leadingStamp('12.05.2020 27:80')).toEqual({ value: '2020-05-12', rest: '27:80' });
  });
  it('takes no time for a long run of blanks', () => {
    expect(readStamp(`12${' '.repeat(100_000)}maja`)).toBeNull();
  });
});
