import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/polish/dates/parse-dates.ts';
import { fold } from '../../../src/polish/fold.ts';
import { tokenize } from '../../../src/polish/tokens.ts';
import { type DateRow, dateRows, showExpression } from './rows.ts';

function read(text: string) {
  const tokens = tokenize(text);
  return readDates(fold(text), text, tokens, 0, tokens.count);
}

function check({ text, expect: expected, impossible = 0 }: DateRow): void {
  const found = read(text);
  expect(found.dates.map((date) => showExpression(date.expression))).toEqual(expected);
  expect(found.impossible).toHaveLength(impossible);
}

// The first 317 rows were written before the grammar was first run on them; it then read 308 of them as they say.
describe('forms of dates', () => {
  it.each(dateRows('forms'))('$text', check);
});

describe('what is no date, or less of one than it looks', () => {
  it.each(dateRows('traps'))('$text', check);
});
