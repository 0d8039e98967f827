import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/report/dates/day.ts';
import { whenOf } from '../../../src/report/dates/when.ts';
import { TEXTS } from '../../../src/report/texts/index.ts';

const when = (value: string | null) => whenOf(value, TEXTS.en.dates);

describe('how a date is drawn', () => {
  test.each([
    ['2019-09-13', '2019-09-13', '2019-09-13', true, false],
    ['2019-09-13/2019-09-14', '2019-09-13', '2019-09-14', true, false],
    ['2019-09-13?', '2019-09-13', '2019-09-13', true, true],
    ['2019', '2019-01-01', '2019-12-31', false, false],
    ['2019?', '2019-01-01', '2019-12-31', false, true],
    ['2020-02', '2020-02-01', '2020-02-29', false, false],
    ['2019-22', '2019-06-01', '2019-08-31', false, false],
    ['2019-09/2019-10-02', '2019-09-01', '2019-10-02', false, false],
    ['2019-09-13T10:00', '2019-09-13', '2019-09-13', true, false],
  ])('%s: from %s to %s, the very days: %s, inferred: %s', (value, from, to, firm, inferred) => {
    expect(when(value)).toMatchObject({ from: dayOf(from), to: dayOf(to), firm, inferred });
  });

  test.each([
    ['2011/..', dayOf('2011-01-01'), null],
    ['../2011', null, dayOf('2011-12-31')],
    ['[..2018-12-19]', null, dayOf('2018-12-19')],
  ])('%s is open', (value, from, to) => {
    expect(when(value)).toMatchObject({ from, to, firm: false });
  });

  test('what is no date is written as it stands and drawn nowhere', () => {
    expect(when('soon')).toMatchObject({ text: 'soon', from: null, to: null });
  });

  test('no date is none', () => {
    expect(when(null)).toBeNull();
  });
});
