import { describe, expect, it } from 'vitest';
import { recogniseDates } from '../../../src/mentions/dates/recognise-dates.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { dateRows, showExpression } from '../../polish/dates/rows.ts';
import { pageOf } from './page-of.ts';

describe('what a date is the date of', () => {
  it.each(dateRows('uses'))('$text', ({ text, expect: expected }) => {
    const found = recogniseDates(readingOf(pageOf(text)));
    expect(found.map(({ use, expression }) => `${use} ${showExpression(expression)}`)).toEqual(expected);
  });
});
