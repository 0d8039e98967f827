import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formRows } from '../../../src/polish/places/form-rows.ts';
import { bucketAt } from '../../../src/polish/places/name-bucket.ts';
import { firstCell, rowStarts, rowsFrom, rowsWith } from '../../../src/polish/places/read-table.ts';

function table(file: string): string {
  return readFileSync(new URL(`../../../src/polish/data/${file}`, import.meta.url), 'utf8');
}

test('the index of forms is made of the gazetteer as it stands (else: build, then node scripts/place-index.js)', () => {
  const stored = table('place-index.tsv').trimEnd().split('\n');
  const made = formRows();
  expect(stored.length).toBe(made.length);
  expect(stored.findIndex((row, i) => row !== made[i])).toBe(-1);
});

test.each([
  ['place-index.tsv', firstCell],
  ['place-homographs.tsv', firstCell],
  ['village-homographs.tsv', firstCell],
  ['gazetteer-villages.tsv', bucketAt],
] as const)('%s is in the order that it is searched in', (file, keyAt) => {
  const text = table(file);
  const starts = rowStarts(text);
  const wrong = starts.findIndex((start, i) => i > 0 && keyAt(text, starts[i - 1] ?? 0) > keyAt(text, start));
  expect(wrong).toBe(-1);
});

test('rows are found by key and by prefix, first and last included', () => {
  const text = 'key\tvalue\nab\t1\nab\t2\nabc\t3\nb\t4\nz\t5\n';
  const values = (starts: readonly number[]) => starts.map((start) => text.slice(start, text.indexOf('\n', start)));
  expect(values(rowsWith(text, 'ab'))).toEqual(['ab\t1', 'ab\t2']);
  expect(values(rowsWith(text, 'z'))).toEqual(['z\t5']);
  expect(values(rowsFrom(text, 'ab'))).toEqual(['ab\t1', 'ab\t2', 'abc\t3']);
  for (const missing of ['', 'a', 'abd', 'zz', 'key']) expect(rowsWith(text, missing)).toEqual([]);
});
