import { describe, expect, test } from 'vitest';
import { statedCount } from '../../../src/facts/memberships/lists/stated-count.ts';

/** An intro, folded, and how many it says that there are. */
const TABLE: readonly (readonly [string, number | null])[] = [
  ['zwiazek tworzy dziewiec gmin', 9],
  ['jest czlonkiem 11 krajowych organizacji:', 11],
  ['w jego sklad wchodza trzy miasta: a, b i c oraz trzy gminy wiejskie:', 6],
  ['zrzesza 18 gmin, 3 powiaty i 25 organizacji', 46],
  ['gmina jest dzis w czterech stowarzyszeniach i jednym zwiazku:', 5],
  ['skupia 2 miasta i gminy wokol nich, lacznie siedem jednostek', 7],
  // Not exact, not all, or where they lie.
  ['ponad 40 miast', null],
  ['naleza do niego gminy z trzech powiatow:', null],
  ['skupia 2 miasta na prawach powiatu i gminy wokol nich', null],
  ['dziala na terenie czterech gmin', null],
  ['zrzesza 43 miasta, w tym 12 duzych miast', 43],
  ['zrzesza 9 gmin z 2 powiatow', 9],
  ['zalozono go w 1998 roku', null],
];

describe('how many members an intro says that there are', () => {
  test.each(TABLE)('%s', (folded, count) => {
    expect(statedCount(folded)).toBe(count);
  });
});
