import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusters, type Relation } from '../../src/resolve/clusters.ts';

/** Groups as strings: `same` pairs are joined by `-`, different ones by `|`. */
function grouped(size: number, same: readonly string[], different: readonly string[]): readonly string[] {
  const pairs = same.map((pair) => pair.split('-').map(Number) as [number, number]);
  const apart = new Set(different.flatMap((pair) => [pair, pair.split('|').reverse().join('|')]));
  const relation = (a: number, b: number): Relation => (apart.has(`${a}|${b}`) ? 'different' : 'unknown');
  return [...clusters(size, pairs, relation)].map(
    ({ items, torn }) => `${Array.from(items).join(' ')}${torn ? ' torn' : ''}`,
  );
}

describe('clusters', () => {
  test.each<[string, number, string[], string[], string[]]>([
    ['nothing is the same', 2, [], [], ['0', '1']],
    ['through a third', 3, ['0-1', '1-2'], [], ['0 1 2']],
    ['different without being the same', 3, ['0-1'], ['0|2'], ['0 1', '2']],
    ['between two', 3, ['0-1', '1-2'], ['0|2'], ['0', '1 torn', '2']],
    ['between two, each with more', 5, ['0-1', '1-2', '2-3', '3-4'], ['1|3'], ['0 1', '2 torn', '3 4']],
    ['nobody stands between both', 4, ['0-1', '1-2', '2-3'], ['0|3'], ['0 torn', '1 torn', '2 torn', '3 torn']],
    [
      'what was between two is not asked again',
      5,
      ['0-1', '1-2', '2-3', '3-4', '4-0', '1-3'],
      ['0|2', '2|4'],
      ['0 4', '1 torn', '2', '3 torn'],
    ],
  ])('%s', (_, size, same, different, expected) => {
    expect(grouped(size, same, different)).toEqual(expected);
  });

  test('come to an end, hold every item once, and never what is different', () => {
    const size = 7;
    const pair = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (same, different) => {
        const apart = new Set(different.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
        const related = same.filter(([a, b]) => !apart.has(`${a}|${b}`));
        const found = [...clusters(size, related, (a, b) => (apart.has(`${a}|${b}`) ? 'different' : 'unknown'))];
        expect(found.flatMap(({ items }) => Array.from(items)).sort()).toEqual(
          Array.from({ length: size }, (_, index) => index),
        );
        for (const { items } of found) {
          const held = Array.from(items);
          for (const a of held) for (const b of held) expect(apart.has(`${a}|${b}`)).toBe(false);
        }
      }),
    );
  });

  test('what is the same only through one between two that are different is parted, however long the chain', () => {
    const size = 400;
    const pairs = Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as [number, number]);
    const near = (a: number, b: number): Relation =>
      Math.abs(a - b) === 2 && Math.min(a, b) === 150 ? 'different' : 'unknown';
    const found = [...clusters(size, pairs, near)].map(({ items, torn }) => [items[0], items.length, torn]);
    expect(found).toEqual([
      [0, 151, false],
      [151, 1, true],
      [152, 248, false],
    ]);
    const far = (a: number, b: number): Relation => (Math.abs(a - b) === size - 1 ? 'different' : 'unknown');
    expect([...clusters(size, pairs, far)].every(({ torn }) => torn)).toBe(true);
  });

  test('in the order of their first items, as a look at all pairs gives them', () => {
    const size = 8;
    const pair = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), fc.array(pair, { maxLength: 6 }), (same, different) => {
        const apart = new Set(different.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
        const related = same.filter(([a, b]) => !apart.has(`${a}|${b}`));
        const isApart = (a: number, b: number) => apart.has(`${a}|${b}`);
        const found = [...clusters(size, related, (a, b) => (isApart(a, b) ? 'different' : 'unknown'))];
        const shown = found.map(({ items, torn }) => `${Array.from(items).join(' ')}${torn ? ' torn' : ''}`);
        expect(shown).toEqual(byAllPairs(size, related, isApart));
      }),
      { numRuns: 400 },
    );
  });
});

/** The same by the plainest way there is. */
function byAllPairs(
  size: number,
  pairs: readonly (readonly [number, number])[],
  isApart: (a: number, b: number) => boolean,
): string[] {
  const areSame = (a: number, b: number) => pairs.some(([c, d]) => (a === c && b === d) || (a === d && b === c));
  const reached = (items: readonly number[], from: number) => {
    const found = new Set([from]);
    for (const item of found) for (const other of items) if (areSame(item, other)) found.add(other);
    return [...found].sort((a, b) => a - b);
  };
  const result: { readonly items: readonly number[]; readonly torn: boolean }[] = [];
  const part = (items: readonly number[]): void => {
    for (const component of new Set(items.map((item) => reached(items, item).join(' ')))) {
      const own = component.split(' ').map(Number);
      const apart = own.flatMap((a) => own.flatMap((b) => (isApart(a, b) ? [[a, b] as const] : [])));
      const between = own.filter((item) => apart.some(([a, b]) => areSame(a, item) && areSame(item, b)));
      const torn = own.length < 3 || apart.length === 0 ? [] : between.length > 0 ? between : own;
      for (const item of torn) result.push({ items: [item], torn: true });
      if (torn.length === 0) result.push({ items: own, torn: false });
      else part(own.filter((item) => !torn.includes(item)));
    }
  };
  part(Array.from({ length: size }, (_, item) => item));
  return result
    .sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0))
    .map(({ items, torn }) => `${items.join(' ')}${torn ? ' torn' : ''}`);
}
