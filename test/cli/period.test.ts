import { describe, expect, test } from 'vitest';
import { isPeriod, isReversed } from '../../src/cli/period.ts';

describe('isPeriod', () => {
  test.each(['2017', '2017-05', '2017-05-31', '2016-02-29', '0999'])('takes %s', (typed) =>
    expect(isPeriod(typed)).toBe(true),
  );
  test.each([
    'abc',
    '',
    '17',
    '2017-5',
    '2017-13',
    '2017-00',
    '2017-02-29',
    '2017-05-32',
    '2017-05-00',
    '2017/05',
    '20175',
  ])('refuses %s', (typed) => expect(isPeriod(typed)).toBe(false));
});

describe('isReversed', () => {
  test.each([
    ['2018', '2017'],
    ['2017-06', '2017-05'],
    ['2018-01', '2017'],
    ['2017-05-02', '2017-05-01'],
  ])('%s to %s', (from, to) => expect(isReversed(from, to)).toBe(true));
  test.each([
    ['2017', '2017'],
    ['2017-06', '2017'],
    ['2017', '2017-03'],
    ['2017', '2018-01-01'],
  ])('not %s to %s', (from, to) => expect(isReversed(from, to)).toBe(false));
});
