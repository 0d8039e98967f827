import { expect, test } from 'vitest';
import { narrowLetters } from '../scripts/narrow-letters.js';

/** The pattern that the only literal of a piece of code is after narrowing. */
function narrowed(literal: string): RegExp {
  return new Function(`return ${narrowLetters(literal)}`)() as RegExp;
}

/** Blocks of Latin, Greek and Cyrillic letters, and of what stands in pages beside letters. */
const READ = [
  [0x0000, 0x052f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2190, 0x2bff],
  [0xd800, 0xdfff],
] as const;

test.each([
  ['a letter', /\p{L}/u],
  ['no letter', /\P{L}/u],
  ['in a class', /[\p{L}\d_-]/u],
  ['in a class of what is left out', /[^\p{L}\s]/u],
  ['a class with a bracket in it', /[\]\p{L}]/u],
  ['behind a bracket', /\[?\p{L}/u],
  ['behind a backslash', /\\?[.\p{L}]/u],
  ['no letter beside others in a class', /[\P{L}x]/u],
])('%s of the three scripts is as it was', (_, pattern) => {
  const light = narrowed(String(pattern));
  expect(light.flags).toBe(pattern.flags);
  const differs: string[] = [];
  for (const [first, last] of READ) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (light.exec(letter)?.[0] !== pattern.exec(letter)?.[0]) differs.push(code.toString(16));
    }
  }
  expect(differs).toEqual([]);
});

test.each([
  ['a sign made of a letter', 'ℕ'],
  ['a Hebrew one', 'א'],
  ['a Chinese one', '中'],
  ['a letter drawn for formulas', '𝐙'],
])('%s is no letter any more', (_, letter) => {
  expect(narrowed(String(/\p{L}/u)).test(letter)).toBe(false);
});

/** The string that the only expression of a piece of code is after narrowing. */
function text(expression: string): string {
  return new Function(`return ${narrowLetters(expression)}`)() as string;
}

test('strings that patterns are made of are narrowed, with their backslashes', () => {
  const word = text("'[„(]?\\\\p{L}{2,}(?!\\\\p{L})'");
  expect(new RegExp(`^${word}$`, 'u').test('Żory')).toBe(true);
  expect(word).not.toContain('p{L}');
  const raw = text('String.raw`\\p{L}+`');
  expect(new RegExp(`^${raw}$`, 'u').test('Żory')).toBe(true);
  expect(raw).not.toContain('p{L}');
});

test.each([
  ['other properties', 'const one = /\\p{Lu}\\p{N}/u;'],
  ['a comment', 'const one = 1; // \\p{L}'],
  ['a division', 'const one = (a) / 2 / (b);'],
])('%s stay', (_, code) => {
  expect(narrowLetters(code)).toBe(code);
});
