import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseOccasions } from '../../../src/mentions/occasions/recognise-occasions.ts';
import { dropNestedOccasions } from '../../../src/mentions/refiners/drop-nested-occasions.ts';
import { findSentences } from '../../../src/mentions/sentences.ts';
import { readingOfText } from '../../support/page-of.ts';

const WORDS = (
  'XX I 12 30 . , : - „ ” " \n ( ) pn. pt. edycji kongres Kongres konferencji Konferencję Sesja sesji Dni Dnia Święto święta Rady Gminy Miast ' +
  'Prezydent Wejherowo gościło odbyła się w z na dla ds. im. i sprawie mieszkańcami roku szkolnego 100 lecia rocznicy dwudziesty siódmy ' +
  'jesienna Jesienną METREX plonów kolęd o Puchar maja Maja otwarcie uroczyste'
).split(' ');

const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((words) => words.join(' '));

/** Texts that invite a reader to start over at every word; each is longer than 200 kB. */
const HOSTILE = [
  'Kongres ',
  'kongres i ',
  'Konferencji „',
  'Sesja Rady ',
  'XX ',
  'pierwszy ',
  'jesienna konferencja ',
  'Dni A-',
  'spotkanie w sprawie spotkania ',
  'edycji ',
  'VI edycji edycji kongres ',
  'kongres-',
  'konkurs na najlepszy ',
  '12 . ',
  'im. J. ',
  '„a. ',
];

describe('occasions and sentences of any text', () => {
  it('slice, keep their order and never throw', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const reading = readingOfText(sample);
        for (const one of recogniseOccasions(reading)) {
          if (one.kind !== 'occasion') continue;
          const { start, end, head, block } = one;
          const holder = reading.page.blocks[block];
          expect(start <= head.start && head.start < head.end && head.end <= end).toBe(true);
          expect(holder !== undefined && holder.start <= start && end <= holder.end).toBe(true);
          expect(one.name.length > 0 && one.name === one.name.trim()).toBe(true);
        }
        let last = 0;
        for (const sentence of findSentences(reading)) {
          expect(sentence.start >= last && sentence.end > sentence.start && sentence.end <= sample.length).toBe(true);
          last = sentence.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(HOSTILE)('%s over and over comes to an end', (part) => {
    const reading = readingOfText(part.repeat(Math.ceil(200_000 / part.length)));
    expect(() => dropNestedOccasions(recogniseOccasions(reading))).not.toThrow();
    expect(() => findSentences(reading)).not.toThrow();
  });
});
