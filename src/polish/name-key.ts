import { fold } from './fold.ts';

/** Words that carry no identity in a name. */
const FILLERS = new Set([
  'i',
  'oraz',
  'w',
  'we',
  'z',
  'ze',
  'na',
  'do',
  'o',
  'dla',
  'ds',
  'im',
  'the',
  'of',
  'and',
  'r',
]);

/** Case endings of Polish nouns and adjectives on folded words, longest first; what is left has at least three letters. */
const ENDINGS = [
  'owego',
  'owemu',
  'owych',
  'owymi',
  'iego',
  'iemu',
  'iach',
  'iami',
  'ami',
  'ach',
  'ego',
  'emu',
  'ymi',
  'imi',
  'owi',
  'iej',
  'iem',
  'ych',
  'ich',
  'om',
  'em',
  'ej',
  'ow',
  'ie',
  'ia',
  'ii',
  'iu',
  'io',
  'ym',
  'im',
  'a',
  'e',
  'i',
  'y',
  'o',
  'u',
] as const;

/** A stem shared by (nearly) all case forms of a word: `Miejskiej`, `miejska` → `miejsk`. Not a word; only for comparing. */
export function stem(word: string): string {
  const folded = fold(word);
  if (folded.length <= 4) return folded;
  for (const ending of ENDINGS) {
    if (folded.endsWith(ending) && folded.length - ending.length >= 3) return folded.slice(0, -ending.length);
  }
  return folded;
}

/** An inflection- and diacritic-insensitive key of a name: two case forms of one name have the same key (almost always). */
export function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !FILLERS.has(word));
  return (kept.length > 0 ? kept : words).map(stem).join(' ');
}
