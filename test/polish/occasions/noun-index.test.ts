import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/polish/fold.ts';
import {
  nounNominative,
  occasionForms,
  printedForms,
  printedNominative,
} from '../../../src/polish/occasions/noun-index.ts';
import { OCCASION_NOUNS } from '../../../src/polish/occasions/nouns.ts';

/** Form, lemma, number, cases. */
const FORMS: readonly (readonly [string, string, 'sg' | 'pl', string])[] = [
  ['konferencji', 'konferencja', 'sg', 'gen dat loc'],
  ['konferencję', 'konferencja', 'sg', 'acc'],
  ['konferencje', 'konferencja', 'pl', 'nom acc'],
  ['kongresem', 'kongres', 'sg', 'inst'],
  ['kongresie', 'kongres', 'sg', 'loc'],
  ['zjeździe', 'zjazd', 'sg', 'loc'],
  ['zebraniach', 'zebranie', 'pl', 'loc'],
  ['zebrań', 'zebranie', 'pl', 'gen'],
  ['otwarciem', 'otwarcie', 'sg', 'inst'],
  ['targów', 'targi', 'pl', 'gen'],
  ['dożynek', 'dożynki', 'pl', 'gen'],
  ['obrad', 'obrady', 'pl', 'gen'],
  ['mistrzostw', 'mistrzostwa', 'pl', 'gen'],
  ['finale', 'finał', 'sg', 'loc'],
  ['rajdzie', 'rajd', 'sg', 'loc'],
  ['wieczorku', 'wieczorek', 'sg', 'gen loc'],
  ['uroczystościami', 'uroczystość', 'pl', 'inst'],
  ['ćwiczeń', 'ćwiczenia', 'pl', 'gen'],
  ['jasełek', 'jasełka', 'pl', 'gen'],
  ['święcie', 'święto', 'sg', 'loc'],
  ['seminariów', 'seminarium', 'pl', 'gen'],
  ['meczu', 'mecz', 'sg', 'gen loc'],
];

/** Near words that are none of them. */
const NONE = [
  'konferencyjny',
  'kongresowe',
  'sesyjny',
  'targowisko',
  'spotkać',
  'zebrać',
  'więc',
  'festiwalowy',
  'forma',
  'dni-',
  'obradować',
];

describe('occasionForms', () => {
  it.each(FORMS)('%s is %s (%s, %s)', (form, lemma, number, cases) => {
    const found = printedForms(form, false)?.find((one) => one.noun.lemma === lemma && one.number === number);
    expect(found?.cases.join(' ')).toBe(cases);
  });

  it.each(NONE)('%s is no form', (word) => {
    expect(occasionForms(fold(word))).toBeUndefined();
  });

  it('tells forms by their letters where the page has them', () => {
    expect(printedForms('wieczornice', false)?.map((form) => form.number)).toEqual(['pl']);
    expect(printedForms('wieczornice', true)?.map((form) => form.number)).toContain('sg');
  });

  it('gives every noun back from every form', () => {
    for (const noun of OCCASION_NOUNS) {
      for (const number of ['sg', 'pl'] as const) {
        for (const form of noun.declension[number].flatMap((each) => each.split('/'))) {
          expect(occasionForms(fold(form))?.some((one) => one.noun === noun)).toBe(true);
        }
      }
      expect([nounNominative(noun, 'sg'), nounNominative(noun, 'pl')]).toContain(noun.lemma);
    }
  });

  it('has no noun twice', () => {
    expect(new Set(OCCASION_NOUNS.map((noun) => noun.lemma)).size).toBe(OCCASION_NOUNS.length);
  });
});

describe('printedNominative', () => {
  it.each([
    ['SESJI', 'SESJA'],
    ['Sesji', 'Sesja'],
    ['sesji', 'sesja'],
    ['swieta', 'swieto'],
    ['święta', 'święto'],
    ['zjezdzie', 'zjazd'],
  ])('%s → %s', (printed, nominative) => {
    const form = printedForms(printed, false)?.[0];
    expect(form === undefined ? null : printedNominative(form, printed)).toBe(nominative);
  });
});
