import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impossibleDates } from '../../../src/mentions/dates/impossible-dates.ts';
import { recogniseDates } from '../../../src/mentions/dates/recognise-dates.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { recogniseTimes } from '../../../src/mentions/times/recognise-times.ts';
import { isEdtf } from '../../../src/polish/dates/edtf-bounds.ts';
import { resolveDate } from '../../../src/polish/dates/resolve-date.ts';
import { pageOf } from './page-of.ts';

/** Pieces that dates and their traps are made of. */
const PIECES = fc.constantFrom(
  ...'5 31 32 00 12. .12 2019 1100 .05. 2019-05-05 5.V.2019 maja maj majaa września r. roku br. b.r. bm. od do i a między , - – / ( ) : ; . godz. o zł osób w dniach latach ul. nr sobota śr. (piątek) II kwartał wiosną jutro tego ubiegłym tygodniu'.split(
    ' ',
  ),
  '\n',
  '\u00a0',
  '\u00ad',
);
const TEXTS = fc
  .array(fc.tuple(PIECES, fc.constantFrom('', ' ', '  ')), { maxLength: 40 })
  .map((list) => list.flat().join(''));

function mentions(text: string) {
  const reading = readingOf(pageOf(text));
  return [...recogniseDates(reading), ...recogniseTimes(reading), ...impossibleDates(reading)];
}

describe('whatever the text', () => {
  it('dates are in order, apart, not blank, and resolve to EDTF or to nothing', () => {
    fc.assert(
      fc.property(fc.oneof(TEXTS, fc.string({ unit: 'binary' })), (text) => {
        const reading = readingOf(pageOf(text));
        let last = 0;
        for (const { start, end, expression } of recogniseDates(reading)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/u);
          last = end;
          for (const range of expression.dates) {
            const { edtf } = resolveDate(expression, range, '2019-12-20', 'past');
            if (edtf !== null) expect([edtf, isEdtf(edtf)]).toEqual([edtf, true]);
          }
        }
        for (const { start, end } of recogniseTimes(reading)) expect(text.slice(start, end)).toMatch(/^\d[\s\S]*$/u);
      }),
      // A weekday between two dates once belonged to both.
      { numRuns: 1500, examples: [['5.V.2019sobota5.V.2019'], ['5 maja 2019 sobota, 6 maja 2019']] },
    );
  });

  it.each([
    ['numbers', '1, '],
    ['dates', '5 maja 2019 r. i '],
    ['numerals joined', '5-'],
    ['days to days', '5 i 6 do '],
    ['dots', '12.05.'],
    ['times', 'godz. 10.00 - '],
    ['brackets', '('],
    ['weekdays', 'sobota, niedziela '],
    ['document words', 'uchwały nr z dnia 5 maja 2019 r. '],
    ['spaces', 'z dnia          '],
    ['one long word', 'ustaw'],
  ])('a page of %s is read in one go', (_, piece) => {
    // Quadratic reading of 200 kB would outlast the test's time limit many times over.
    expect(() => mentions(piece.repeat(Math.ceil(200_000 / piece.length)))).not.toThrow();
  });
});
