import { expect, test } from 'vitest';
import { displayWidth, wrap } from '../../../src/cli/render/wrap.ts';

test.each([
  ['Łódź', 4],
  ['Lo\u0301dz', 4],
  ['日本', 4],
  ['mięk\u00adko', 6],
  ['🎉', 2],
  ['„a – b”', 7],
  ['', 0],
])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

test.each([
  ['a b c', 3, ['a b', 'c']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['ab cdefg', 3, ['ab', 'cde', 'fg']],
  ['', 3, ['']],
  ['日本語', 4, ['日本', '語']],
])('%s broken to %i', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));
