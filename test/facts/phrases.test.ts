import { afterAll, describe, expect, test } from 'vitest';
import { narrowPattern } from '../../scripts/narrow-letters.js';
import { contextOf, type Statement } from '../../src/facts/context.ts';
import { inferFacts } from '../../src/facts/index.ts';
import { findMentions } from '../../src/mentions/index.ts';
import { readPage } from '../../src/page/read-page.ts';
import { fold } from '../../src/polish/fold.ts';
import { digestOf } from '../../src/polish/phrases/known-stems.ts';
import { neededStems } from '../../src/polish/phrases/needed-stems.ts';
import { PHRASES, tryAlways } from '../../src/polish/phrases/phrase.ts';
import { tokenize, WORD } from '../../src/polish/tokens.ts';
import { fixturePages } from '../support/fixture-pages.ts';

const PAGES = fixturePages().map(({ path, bytes }) => {
  const page = readPage(bytes, path);
  const mentions = findMentions(page);
  return { path, page, mentions };
});

afterAll(() => tryAlways(false));

/** Those of one text hold the same stems: they are tried once. */
const distinct = (statements: readonly Statement[]): readonly Statement[] => [
  ...new Map(statements.map((statement) => [statement.text, statement])).values(),
];

/** Some at a time, each with the place of its first: one test of all would take as long as a test may. */
const slices = <One>(list: readonly One[], size: number): readonly (readonly [number, readonly One[]])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => [at * size, list.slice(at * size, (at + 1) * size)]);

describe('phrases are tried only where their stems stand', () => {
  // Some pages at a time, as sentences below: every phrase is tried on all they say.
  test.each(slices(PAGES, 100))('which changes nothing that pages state, from page %i on', (_from, pages) => {
    const facts = () => pages.map(({ path, page, mentions }) => [path, inferFacts(page, mentions)]);
    tryAlways(true);
    const tried = facts();
    tryAlways(false);
    expect(facts()).toEqual(tried);
  });

  describe('and every phrase of the rules finds in all sentences what it finds without that', () => {
    const told = distinct(PAGES.flatMap(({ page, mentions }) => contextOf(page, mentions).statements));

    test('of which there are many', () => expect(told.length).toBeGreaterThan(3000));

    test.each(slices(told, 2000))('sentences from %i on', (_from, statements) => {
      const missed = PHRASES.flatMap((one) =>
        statements
          .filter((statement) => !one.mayStand(statement))
          .filter(({ folded, text }) => one.pattern.test(folded) || one.pattern.test(text))
          .map(({ text }) => `${one.pattern}: ${text}`),
      );
      expect(missed).toEqual([]);
    });
  });

  test('and most of them need a stem', () => {
    const without = PHRASES.filter(({ pattern }) => neededStems(pattern).length === 0);
    expect(without.length * 20).toBeLessThan(PHRASES.length);
  });

  test('the same in the bundle, where letters are narrower and stems are found by a digest of the pattern', () => {
    const digests = new Map<string, string>();
    for (const { pattern } of PHRASES) {
      const narrow = narrowPattern(pattern.source, '\\');
      expect(neededStems(new RegExp(narrow, pattern.flags))).toEqual(neededStems(pattern));
      const digest = digestOf(narrow);
      expect(digests.get(digest) ?? narrow).toBe(narrow);
      digests.set(digest, narrow);
    }
  });

  test('as a letter of the folded text is always one of a word', () => {
    const others: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      if (/[a-z]/.test(fold(sign)) && tokenize(sign).kinds[0] !== WORD) others.push(sign);
    }
    expect(others).toEqual([]);
  });
});
