import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText } from '../../../src/report/dates/date-text.ts';
import { TEXTS } from '../../../src/report/texts/index.ts';

/** No-break spaces as plain ones, so that rows read well. */
function written(edtf: string, language: 'pl' | 'en'): string {
  return dateText(edtf, TEXTS[language].dates).replaceAll('\u00a0', ' ');
}

test.each([
  ['2024-10-07', '7 października 2024', '7 October 2024'],
  ['2024-10-07/2024-10-08', '7–8 października 2024', '7–8 October 2024'],
  ['2017-05-31/2017-06-02', '31 maja – 2 czerwca 2017', '31 May – 2 June 2017'],
  ['2016-12-31/2017-01-02', '31 grudnia 2016 – 2 stycznia 2017', '31 December 2016 – 2 January 2017'],
  ['2023-04', 'kwiecień 2023', 'April 2023'],
  ['2023-04/2023-06', 'kwiecień–czerwiec 2023', 'April–June 2023'],
  ['2017', '2017', '2017'],
  ['2017/2019', '2017–2019', '2017–2019'],
  ['2017/2017', '2017', '2017'],
  ['2020-23', 'jesień 2020', 'autumn 2020'],
  ['2020-34', 'II kwartał 2020', 'Q2 2020'],
  ['2017-09-21?', '21 września 2017', '21 September 2017'],
  ['2018-05-16?/2018-05-18?', '16–18 maja 2018', '16–18 May 2018'],
  ['1999~', 'ok. 1999', 'c. 1999'],
  ['2011/..', 'od 2011', 'from 2011'],
  ['2020-23/..', 'od jesieni 2020', 'from autumn 2020'],
  ['2023-04~', 'ok. kwietnia 2023', 'c. April 2023'],
  ['2018-06-11T10:00', '11 czerwca 2018, 10:00', '11 June 2018, 10:00'],
  ['../2019-06', 'do czerwca 2019', 'until June 2019'],
  ['[..2018-12-19]', 'najpóźniej: 19 grudnia 2018', '19 December 2018 at the latest'],
  ['[2018,2020]', '2018 lub 2020', '2018 or 2020'],
  ['{2018-05,2018-07}', 'maj 2018, lipiec 2018', 'May 2018, July 2018'],
])('%s is written %s and %s', (edtf, pl, en) => {
  expect([written(edtf, 'pl'), written(edtf, 'en')]).toEqual([pl, en]);
});

test.each(['', 'XXXX', '201X', '2017-13', '2017-00-05', '2017/2018/2019', '2017-40', '/', '[', '[]', '[..]', 'maj'])(
  '%j is no date that it knows and stays as it is',
  (edtf) => {
    expect(written(edtf, 'pl')).toBe(edtf);
  },
);

test('any text is taken, and a text that is no date stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typeof dateText(text, TEXTS.en.dates)).toBe('string');
    }),
  );
});
