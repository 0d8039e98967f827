import { expect, test } from 'vitest';
import { recognisePlaces } from '../../../src/mentions/places/recognise-places.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { pageOf } from './page-of.ts';

test.each([
  ['capitals without end', 'Nowa '.repeat(20_000)],
  ['places without end', 'Gdańsk, '.repeat(10_000)],
  ['dashes', 'Łódź – '.repeat(10_000)],
  ['prepositions', 'w W '.repeat(20_000)],
  ['one long word', 'Ą'.repeat(100_000)],
  ['spaces', `w${' '.repeat(100_000)}Gdańsku`],
])('%s: comes to an end', (_, text) => {
  expect(() => recognisePlaces(readingOf(pageOf(text)))).not.toThrow();
});

test('every mention lies in its block and its text is the form', () => {
  const text = 'Spotkanie w Gdańsku.\nGmina Budry, powiat węgorzewski';
  const reading = readingOf(pageOf(text));
  for (const mention of recognisePlaces(reading)) {
    const block = reading.page.blocks[mention.block];
    expect(mention.start).toBeGreaterThanOrEqual(block?.start ?? Number.POSITIVE_INFINITY);
    expect(mention.end).toBeLessThanOrEqual(block?.end ?? 0);
    expect(text.slice(mention.start, mention.end)).toMatch(/^(?:Gdańsku|Budry|powiat węgorzewski)$/);
  }
});
