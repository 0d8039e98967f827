import { fold } from './fold.ts';

const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman numeral in canonical spelling (`XXVIII` → 28), or null. `folded` is lower case; the caller checks capitals. */
export function romanValue(folded: string): number | null {
  if (folded === '' || folded.length > 12 || !ROMAN.test(folded)) return null;
  let total = 0;
  for (let i = 0; i < folded.length; i++) {
    const value = VALUES[folded.charAt(i)] ?? 0;
    const next = VALUES[folded.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** Stems of ordinals without their adjective ending (folded): `piąta`, `piątego` → 5. */
const UNITS: Readonly<Record<string, number>> = {
  pierwsz: 1,
  drug: 2,
  trzec: 3,
  czwart: 4,
  piat: 5,
  szost: 6,
  siodm: 7,
  osm: 8,
  dziewiat: 9,
  dziesiat: 10,
  jedenast: 11,
  dwunast: 12,
  trzynast: 13,
  czternast: 14,
  pietnast: 15,
  szesnast: 16,
  siedemnast: 17,
  osiemnast: 18,
  dziewietnast: 19,
};
const TENS: Readonly<Record<string, number>> = {
  dwudziest: 20,
  trzydziest: 30,
  czterdziest: 40,
  piecdziesiat: 50,
  szescdziesiat: 60,
  siedemdziesiat: 70,
  osiemdziesiat: 80,
  dziewiecdziesiat: 90,
  setn: 100,
};
const ENDING = /(?:iego|iemu|iej|ich|imi|im|ego|emu|ej|ych|ymi|ym|ia|ie|i|a|e|y)$/;

/** The value of an ordinal word in any case (`dwudziestym` → 20; `siódmy` → 7), or null. One word only; tens and units are added by the caller. */
export function ordinalValue(word: string): number | null {
  const folded = fold(word);
  const stem = folded.replace(ENDING, '');
  if (stem === folded) return null;
  return UNITS[stem] ?? TENS[stem] ?? null;
}

/** Cardinals in the nominative and genitive (folded), as counts and spans of years print them. */
const CARDINALS: Readonly<Record<string, number>> = {
  dwa: 2,
  dwie: 2,
  dwoch: 2,
  dwu: 2,
  trzy: 3,
  trzech: 3,
  cztery: 4,
  czterech: 4,
  piec: 5,
  pieciu: 5,
  szesc: 6,
  szesciu: 6,
  siedem: 7,
  siedmiu: 7,
  osiem: 8,
  osmiu: 8,
  dziewiec: 9,
  dziewieciu: 9,
  dziesiec: 10,
  dziesieciu: 10,
  jedenascie: 11,
  jedenastu: 11,
  dwanascie: 12,
  dwunastu: 12,
};

/** The value of a cardinal from two to twelve or of at most four figures (`pięciu` → 5; `23` → 23), or null. `folded` is lower case, one word. */
export function cardinalValue(folded: string): number | null {
  return /^\d{1,4}$/u.test(folded) ? Number(folded) : (CARDINALS[folded] ?? null);
}
