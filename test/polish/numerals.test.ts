import { describe, expect, it } from 'vitest';
import { ordinalValue, romanValue } from '../../src/polish/numerals.ts';

describe('romanValue', () => {
  it.each([
    ['i', 1],
    ['iv', 4],
    ['ix', 9],
    ['xxviii', 28],
    ['xl', 40],
    ['xcix', 99],
    ['cxx', 120],
    ['mmxxiv', 2024],
  ])('%s is %i', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it.each(['', 'iiii', 'vx', 'ic', 'xxxx', 'lol', 'dni', 'mix1', 'xi.', 'cykl'])('%s is none', (text) => {
    expect(romanValue(text)).toBeNull();
  });
});

describe('ordinalValue', () => {
  it.each([
    ['pierwszy', 1],
    ['pierwszej', 1],
    ['drugiego', 2],
    ['trzecim', 3],
    ['czwarta', 4],
    ['piątą', 5],
    ['piata', 5],
    ['szóste', 6],
    ['siódmy', 7],
    ['ósmego', 8],
    ['dziesiątej', 10],
    ['jedenasty', 11],
    ['dziewiętnaste', 19],
    ['dwudziestym', 20],
    ['trzydziesta', 30],
    ['pięćdziesiątego', 50],
    ['sześćdziesiąta', 60],
    ['setnej', 100],
    ['dziewięćdziesiąty', 90],
  ])('%s is %i', (word, value) => {
    expect(ordinalValue(word)).toBe(value);
  });

  it.each(['pierwszeństwo', 'drugorzędny', 'trzeciak', 'piątek', 'dziesięć', 'dwa', 'setka', 'osiem', 'drug', ''])(
    '%s is none',
    (word) => {
      expect(ordinalValue(word)).toBeNull();
    },
  );
});
