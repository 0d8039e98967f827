import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inferFacts } from '../../src/facts/index.ts';
import { findMentions } from '../../src/mentions/index.ts';
import { countSteps, type StepCounter } from '../support/count-steps.ts';
import { pageOf } from '../support/page-of.ts';

/** Beginnings of everything that a recogniser or a rule reads on from, marks that might send it back, and what is told of over and over. */
const FRAGMENTS: readonly string[] = [
  '5 maja 2019\nKoncert orkiestry dętej\n',
  'Nasze miasto należy do Związku. ',
  '5 maja ',
  '12.05.',
  '2019',
  ' r. ',
  'od ',
  'do ',
  'w dniach ',
  '1, 2, ',
  'godz. 10',
  ' - ',
  '–',
  ', ',
  '. ',
  '(',
  ')',
  '„',
  '”',
  '"',
  "'",
  '\n',
  '   ',
  'Rada ',
  'Gminy ',
  'Związek ',
  'Miast ',
  'i ',
  'oraz ',
  'w ',
  'Nowy ',
  'Targ',
  'Jan ',
  'Kos ',
  'wójt ',
  'Kongres ',
  'XX ',
  'sesji ',
  'im. ',
  'nr 3 ',
  'ds. ',
  'ul. ',
  'S.A.',
  'sp. z o.o. ',
  'Network ',
  'METREX ',
  'A',
  'ą',
  '7',
  'powiatu ',
  'termin ',
  'uchwały ',
  'z dnia ',
  'Turniej „A”. ',
  'sesję ',
  'Targi ',
  'konkurs ',
  "konkurs '",
  'członkiem Związku Gmin ',
  'skupia ',
  'przystąpiły ',
  'odbył się ',
  'w Gdańsku ',
  '5 maja 2019 r. ',
  'U. ',
  'III. ',
  'Iława ',
  'członkowie: ',
  '„',
  'należy do ',
  '9.00 ',
  '- Gmina Kos\n',
  'wydarzenie ',
  'Tego samego dnia ',
];

let counter: StepCounter;
beforeAll(() => {
  counter = countSteps();
  // Tables that are made at first use are no part of it.
  stepsOf('Rada Gminy Kos odbyła 5 maja 2019 r. w Gdańsku sesję. ', 2_000);
});
afterAll(() => counter.stop());

function stepsOf(fragment: string, length: number): number {
  const page = pageOf(fragment.repeat(Math.ceil(length / fragment.length)));
  return counter.steps(() => inferFacts(page, findMentions(page)));
}

/** Eight times the text takes eight times the steps; sixty-four times would be quadratic. Within a sentence, which has a greatest length, words are compared with each other. */
function growth(fragment: string): number {
  return stepsOf(fragment, 48_000) / stepsOf(fragment, 6_000);
}

test.each(FRAGMENTS.map((fragment) => [fragment]))(
  '%j over and over is read in steps that grow with the length',
  (fragment) => {
    expect(growth(fragment)).toBeLessThan(14);
  },
  60_000,
);

test('so are fragments put together', { timeout: 120_000 }, () => {
  const text = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 2, maxLength: 7 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (fragment) => growth(fragment) < 14),
    // One seed: the steps are the same each time, and so is the verdict.
    { numRuns: 40, seed: 1_918 },
  );
});
