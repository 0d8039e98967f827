import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberList } from '../../src/resolve/number-list.ts';
import { equalTexts, pairsSharing, sharing } from '../../src/resolve/sharing.ts';
import { textNumber } from '../../src/resolve/text-number.ts';

const KEYS = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }), { maxLength: 12 });

describe('items that share a key', () => {
  test('are those that a comparison of all with all finds, each pair once', () => {
    fc.assert(
      fc.property(KEYS, (lists) => {
        const expected = lists.flatMap((keys, first) =>
          lists.flatMap((others, second) =>
            second > first && keys.some((key) => others.includes(key)) ? [`${first} ${second}`] : [],
          ),
        );
        const found = Array.from(
          pairsSharing(lists.length, (item) => lists[item] ?? []),
          (pair) => pair.join(' '),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  test('come under each key, ascending; an item alone does not come', () => {
    const lists = [['x', 'y'], ['y'], [], ['z', 'z'], ['y', 'x']];
    expect([...sharing(lists.length, (item) => lists[item] ?? [])].map(String).sort()).toEqual(['0,1,4', '0,4']);
    expect([...sharing(0, () => [])]).toEqual([]);
  });

  test('are told apart by more than the bits that a key is held as', () => {
    const texts = ['a', 'b', 'a', 'c', 'b', 'a'];
    expect([...equalTexts(texts)].map(String).sort()).toEqual(['0,2,5', '1,4']);
    const [one, other] = twins();
    expect(textNumber(one)).toBe(textNumber(other));
    expect([...equalTexts([one, other])]).toEqual([]);
    expect([...equalTexts([one, other, other])]).toEqual([[1, 2]]);
  });
});

/** Two texts that have the same 32 bits: among a hundred thousand there are some. */
function twins(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let number = 0; ; number++) {
    const text = `text ${number}`;
    const bits = textNumber(text);
    const known = seen.get(bits);
    if (known !== undefined) return [known, text];
    seen.set(bits, text);
  }
}

describe('a list of numbers', () => {
  test('holds small ones and then large ones', () => {
    const numbers = [7, 3, 2 ** 32 - 1, 2 ** 40, 3, ...Array.from({ length: 3_000 }, (_, at) => at)];
    const list = new NumberList();
    for (const number of numbers) list.push(number);
    expect(Array.from(list.all)).toEqual(numbers);
    expect(list.length).toBe(numbers.length);
    expect(Array.from(list.distinct())).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(Array.from(list.all)).toEqual(numbers);
  });
});
