import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withStore } from '../support/with-store.ts';

const two = (value: number) => String(value).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 2010, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
/** A day, its month or its year. */
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

test('a period lets in what meets it by its days, and nothing else', () => {
  const dates = fc.record({ start_date: partial, end_date: fc.option(partial, { nil: null }) });
  const bound = fc.option(partial, { nil: undefined });
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 6 }), bound, bound, (events, from, to) => {
      const page = sketchExtract('a.txt', {
        events: events.map((event, index) => ({ ...event, name: `Zjazd Flisaków nr${index}` })),
      });
      const first = (date: string) => `${date}-01-01`.slice(0, 10);
      // Text with the highest digits stands for the last day: nothing here compares it with a real one of the same month.
      const last = (date: string) => `${date}${'-12-31'.slice(date.length === 7 ? 3 : 0)}`.slice(0, 10);
      const expected = events.flatMap(({ start_date, end_date }, index) => {
        const end = end_date === null || last(end_date) < last(start_date) ? start_date : end_date;
        const meets =
          (to === undefined || first(start_date) <= last(to)) && (from === undefined || last(end) >= first(from));
        return meets ? [index] : [];
      });
      withStore([[page]], (store) => {
        const found = [...store.events({ from, to })].map(({ name }) => Number(name.at(-1)));
        expect(found.sort()).toEqual(expected);
      });
    }),
    { numRuns: 100 },
  );
});
