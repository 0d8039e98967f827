import { expect, test } from 'vitest';
import { haveCommonPage, isAmong, type Pages, withPage } from '../../../src/resolve/events/pages.ts';

const pagesOf = (...ids: readonly string[]): Pages =>
  ids.reduce<Pages | undefined>((pages, id) => withPage(pages, id), undefined) ?? '';

test('one page takes no set, and the same page twice is one', () => {
  expect(pagesOf('a')).toBe('a');
  expect(pagesOf('a', 'a')).toBe('a');
  expect(pagesOf('a', 'b', 'a')).toEqual(new Set(['a', 'b']));
});

test.each([
  [['a'], ['a'], true],
  [['a'], ['b'], false],
  [['a'], ['b', 'a'], true],
  [['b', 'c'], ['a'], false],
  [['a', 'b', 'c'], ['d', 'c'], true],
  [['a', 'b'], ['c', 'd', 'e'], false],
])('%j and %j have a page in common: %j', (some, others, common) => {
  expect(haveCommonPage(pagesOf(...some), pagesOf(...others))).toBe(common);
  expect(some.every((id) => isAmong(pagesOf(...some), id))).toBe(true);
});
