import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polishDate } from '../../../src/cli/messages/polish-date.ts';

describe('as Poles write it', () => {
  test.each([
    ['2024-10-07', '7 października 2024'],
    ['2024-10-07/2024-10-08', '7–8 października 2024'],
    ['2024-09-30/2024-10-02', '30 września – 2 października 2024'],
    ['2024-12-30/2025-01-02', '30 grudnia 2024 – 2 stycznia 2025'],
    ['2017', '2017'],
    ['2023-04', 'kwiecień 2023'],
    ['2023-04/2023-06', 'kwiecień–czerwiec 2023'],
    ['2023-11/2024-02', 'listopad 2023 – luty 2024'],
    ['2011/2014', '2011–2014'],
    ['2020-23', 'jesień 2020'],
    ['2020-34', 'II kwartał 2020'],
    ['2018-06-11T10:00', '11 czerwca 2018, 10:00'],
    ['2018-06-11T10:00:00+02:00', '11 czerwca 2018, 10:00'],
    ['2011/..', 'od 2011'],
    ['2011-04/..', 'od kwietnia 2011'],
    ['../2018-12-19', 'do 19 grudnia 2018'],
    ['2020-23/..', 'od jesieni 2020'],
    ['../2020-34', 'do II kwartału 2020'],
    ['[..2018-12-19]', 'najpóźniej: 19 grudnia 2018'],
    ['2023-04~/2023-06~', 'ok. kwietnia–czerwca 2023'],
  ])('%s: %s', (edtf, text) => expect(polishDate(edtf)).toBe(text));

  test.each([
    ['2023-04?', 'kwiecień 2023?'],
    ['2018-05-16?/2018-05-18?', '16–18 maja 2018?'],
    ['2018-05-16/2018-05-18?', '16 maja 2018 – 18 maja 2018?'],
    ['2017~', 'ok. 2017'],
    ['2023-04~', 'ok. kwietnia 2023'],
    ['2023-04-02%', 'ok. 2 kwietnia 2023?'],
  ])('what is uncertain stays so: %s: %s', (edtf, text) => expect(polishDate(edtf)).toBe(text));
});

describe('what kronika does not write stays as it is', () => {
  test.each(['', '201X', '2018-13', '2018-00', 'Y17000', '2018-05-01/2018-05-02/x', '../..', 'nieznana'])(
    '%s',
    (edtf) => expect(polishDate(edtf)).toBe(edtf),
  );

  test('any text goes through unharmed', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof polishDate(text) === 'string'));
  });
});

test('every day keeps its year, and its mark', () => {
  const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('', '?'), (day, mark) => {
      const iso = day.toISOString().slice(0, 10);
      const text = polishDate(`${iso}${mark}`);
      expect(text).toContain(iso.slice(0, 4));
      expect(text.endsWith('?')).toBe(mark === '?');
      expect(text.startsWith(String(Number(iso.slice(8))))).toBe(true);
    }),
  );
});
