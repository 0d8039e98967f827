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
});
