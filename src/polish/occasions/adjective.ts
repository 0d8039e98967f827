import type { Gender } from './paradigms.ts';

/** Endings of an adjective in each gender, on folded words; any case. */
const ENDINGS: Readonly<Record<Gender, readonly string[]>> = {
  f: ['iej', 'ej', 'a'],
  m: ['iego', 'ego', 'iemu', 'emu', 'ym', 'im', 'y', 'i'],
  n: ['iego', 'ego', 'iemu', 'emu', 'ym', 'im', 'ie', 'e'],
  p: ['ych', 'ich', 'ymi', 'imi', 'ym', 'im', 'ie', 'e'],
};

/** Letters before `-iej`, `-iego` after which the `i` only softens a hard stem: `Miejskiej` → `Miejska`, but `letniej` → `letnia`. */
const SOFTENED = new Set(['k', 'g']);

/**
 * The nominative of an adjective that agrees with a noun of the gender (`p`: plural, not of men), keeping its capitals;
 * null where the word does not look like one: `Miejskiej`, f → `Miejska`; `naukowego`, n → `naukowe`; `Rady`, f → null.
 */
export function adjectiveNominative(word: string, folded: string, gender: Gender): string | null {
  const ending = ENDINGS[gender].find((end) => folded.endsWith(end) && folded.length - end.length >= 2);
  if (ending === undefined) return null;
  const upper = word === word.toUpperCase() && word !== word.toLowerCase() && word.length > 1;
  const stem = word.slice(0, word.length - ending.length);
  const tail = nominativeEnding(folded, ending, gender);
  return stem + (upper ? tail.toUpperCase() : tail);
}

function nominativeEnding(folded: string, ending: string, gender: Gender): string {
  const before = folded.charAt(folded.length - ending.length - 1);
  const velar = SOFTENED.has(before);
  const soft = ending.startsWith('i') && !velar;
  switch (gender) {
    case 'f':
      return soft ? 'ia' : 'a';
    case 'm':
      return velar || ending.startsWith('i') ? 'i' : 'y';
    case 'n':
    case 'p':
      return velar || soft ? 'ie' : 'e';
  }
}
