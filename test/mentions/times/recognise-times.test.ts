import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/mentions/reading.ts';
import { recogniseTimes } from '../../../src/mentions/times/recognise-times.ts';
import { dateRows } from '../../polish/dates/rows.ts';
import { pageOf } from '../dates/page-of.ts';

describe('times of day', () => {
  it.each(dateRows('times'))('$text', ({ text, expect: expected }) => {
    const found = recogniseTimes(readingOf(pageOf(text)));
    expect(found.map(({ time, end_time }) => (end_time === null ? time : `${time}-${end_time}`))).toEqual(expected);
  });
});
