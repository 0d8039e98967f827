import { describe, expect, test } from 'vitest';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withStore } from '../support/with-store.ts';

const TEXT = 'W Łodzi i w Gdańsku spotkali się żeglarze. Wyda\u00ADrzenie objął patronatem prezydent.';

const found = (words: string, text = TEXT) =>
  withStore([[sketchExtract('a.txt', { text }), sketchExtract('b.txt', { text: 'Nic tu nie ma.' })]], (store) =>
    [...store.search(words, {})].map(({ path }) => path),
  );

describe('found', () => {
  test.each([
    ['another case and no diacritics', 'lodz'],
    ['the form as printed', 'Łodzi'],
    ['capitals', 'ŁÓDŹ'],
    ['another form', 'Gdańskiem'],
    ['a part of the letters lost', 'zeglarzy'],
    ['two words in any order', 'prezydent lodz'],
    ['a word with a soft hyphen in it', 'wydarzenia'],
    ['marks between the words', '"lodz" (gdansk)*'],
    ['a form with another consonant', 'prezydencie'],
  ])('%s', (_, words) => {
    expect(found(words)).toEqual(['a.txt']);
  });
});

describe('not found', () => {
  test.each([
    ['one of the words is not there', 'lodz szczecin'],
    ['the middle of a word', 'odz'],
    ['an operator is a word', 'szczecin OR lodz'],
    ['another operator', 'lodz NOT szczecin'],
    ['NEAR is a word', 'NEAR(lodz gdansk)'],
    ['columns are words', 'title:lodz'],
    ['nothing', ''],
    ['no words', '"*()^-:\u0000%\\'],
  ])('%s', (_, words) => {
    expect(found(words)).toEqual([]);
  });

  test('very many words', () => {
    expect(found('slowo '.repeat(10_000))).toEqual([]);
  });
});

describe('snippets', () => {
  test('are verbatim, with the words found in them', () => {
    const text = `${'Wstęp bez treści. '.repeat(40)}Zjazd flisaków w Ustce.${' Dalszy ciąg.'.repeat(40)}`;
    const page = sketchExtract('a.txt', { text });
    withStore([[page]], (store) => {
      const [hit] = [...store.search('ustka flisak', {})];
      expect(hit).toBeDefined();
      if (hit === undefined) return;
      expect(page.text.slice(hit.start, hit.end)).toBe(hit.snippet);
      expect(hit.matches.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['flisaków', 'Ustce']);
      expect(hit.snippet.length).toBeLessThan(320);
    });
  });

  test('of a word in the title alone begin where the text does', () => {
    const page = sketchExtract('a.txt', { document: { title: 'Regaty' }, text: 'Zaczęło się rano.' });
    withStore([[page]], (store) => {
      expect([...store.search('regaty', {})]).toMatchObject([{ snippet: page.text, start: 0, matches: [] }]);
    });
  });

  test('pages with the word in the title come first', () => {
    const title = { document: { title: 'Regaty' }, text: 'Zaczęło się rano, a skończyło wieczorem.' };
    const body = { text: 'Regaty zaczęły się rano, a skończyły wieczorem.' };
    withStore([[sketchExtract('a.txt', body), sketchExtract('b.txt', title)]], (store) => {
      expect([...store.search('regaty', {})].map(({ path }) => path)).toEqual(['b.txt', 'a.txt']);
    });
  });
});
