import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hang } from '../../../src/cli/render/hang.ts';
import { displayWidth } from '../../../src/cli/render/wrap.ts';

test.each([
  ['short', 20, 'short'],
  ['    „jeden dwa trzy”', 14, '    „jeden dwa\n      trzy”'],
  ['https://example.pl/a/b/c d', 10, 'https://example.pl/a/b/c\n  d'],
  ['\u001b[2m  faint and long\u001b[22m', 11, '\u001b[2m  faint and\n    long\u001b[22m'],
])('%j in %i', (line, width, text) => expect(hang(line, width)).toBe(text));

test.each(['', '    ', 'a  b', '  x'])('%j fits and stays', (line) => expect(hang(line, 20)).toBe(line));

test('no word is lost, and lines of words that fit do fit', () => {
  const words = fc.array(fc.stringMatching(/^[a-zżółć]{1,9}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 14, max: 80 }), (all, width) => {
      const text = hang(`  ${all.join(' ')}`, width);
      expect(text.split(/\s+/).filter(Boolean)).toEqual(all);
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
