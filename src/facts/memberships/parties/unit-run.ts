import { isTown } from '../../../polish/places/is-town.ts';

const LONGEST_NAME = 45;
const LONGEST_LINE = 300;
/** So many towns in a row are no name of one. */
const LEAST = 3;
/** `Nowe Miasto nad Pilicą`. */
const MOST_WORDS = 4;

/** Names of one line that only their boxes set apart: `Gmina Kozy Gmina Porąbka Miasto i Gmina Kęty`, `Gdynia Reda Rumia Gmina Szemud`; null for any other line. */
export function unitRun(line: string): readonly string[] | null {
  if (line.length > LONGEST_LINE || /[,.;:|]/u.test(line)) return null;
  return byUnitWords(line.trim()) ?? byTowns(line.trim());
}

function byUnitWords(line: string): readonly string[] | null {
  if (!/^(?:Gmina|Miasto|Powiat)\s/u.test(line)) return null;
  const names = line.split(/(?<!\si|Gmina)\s(?=(?:Gmina|Powiat|Miasto(?:\si\sGmina)?)\s\p{Lu})/u);
  return names.length > 1 && names.every((name) => name.length <= LONGEST_NAME) ? names : null;
}

/** Every word belongs to a town of Poland, the longest names first. Trap: `Sucha Beskidzka Zdrój`, a name that nobody knows. */
function byTowns(line: string): readonly string[] | null {
  if (!/^\p{Lu}\p{Ll}/u.test(line)) return null;
  const words = line.split(/\s+/u);
  if (words.length < LEAST) return null;
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const unit = /^(?:Gmina|Miasto|Powiat)$/u.test(words[at] ?? '') ? 1 : 0;
    const length = townLength(words, at + unit);
    if (length === 0) return null;
    names.push(words.slice(at, at + unit + length).join(' '));
    at += unit + length;
  }
  return names.length < LEAST ? null : names;
}

function townLength(words: readonly string[], at: number): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    if (isTown(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
