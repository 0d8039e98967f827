import { fold } from '../fold.ts';

/** Words that an acronym may leave out or give in lower case: `NFOŚiGW`, `GDDKiA`. */
const SMALL = new Set([
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
  'im',
  'ds',
  'spraw',
  'rzecz',
  'przy',
  'od',
  'of',
  'and',
  'for',
  'the',
  'de',
  'et',
]);

function words(name: string): readonly string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Initials of a name's words without the small ones: `Związek Miast Polskich` → `ZMP`. */
export function acronymOf(name: string): string {
  return words(name.replace(/[„“"«][^”“"»]{0,120}[”“"»]/gu, ' '))
    .filter((word) => !SMALL.has(fold(word)))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Whether a printed token has the shape of an acronym: two capitals or more, few small letters (`IRMiR`, `PLOT`, `OMGGS`). */
export function isAcronymShape(token: string): boolean {
  const capitals = token.match(/\p{Lu}/gu)?.length ?? 0;
  return token.length <= 10 && capitals >= 2 && capitals * 2 >= token.length && /^\p{Lu}[\p{L}\d]*$/u.test(token);
}

/**
 * Whether the acronym's letters are, in order, initials of the name's words (Schwartz and Hearst, with Polish small words): every capital begins a
 * word, the first begins the first, and only small words and second parts of compounds may be left out. `CEMR` is none of `Rada Gmin …`.
 */
export function fitsAcronym(acronym: string, name: string): boolean {
  const letters = [...fold(acronym)];
  const initials = words(name).map((word) => ({
    letter: fold(word).charAt(0),
    small: SMALL.has(fold(word)),
    word: fold(word),
  }));
  if (initials.length < 2 || letters[0] !== initials[0]?.letter) return false;
  return fits(letters, 0, initials, 0, 0);
}

interface Initial {
  readonly letter: string;
  readonly small: boolean;
  readonly word: string;
}

/** At most two full words are left out, and a word may give its second letter too (`MOSiR` does not, `PoLOT` does). */
function fits(
  letters: readonly string[],
  at: number,
  initials: readonly Initial[],
  word: number,
  skipped: number,
): boolean {
  if (at === letters.length) return initials.slice(word).filter((each) => !each.small).length + skipped <= 1;
  const initial = initials[word];
  if (initial === undefined || word > 14) return false;
  for (let taken = 2; taken >= 1; taken--) {
    const prefix = letters.slice(at, at + taken).join('');
    if (
      prefix.length === taken &&
      initial.word.startsWith(prefix) &&
      fits(letters, at + taken, initials, word + 1, skipped)
    )
      return true;
  }
  if (initial.small) return fits(letters, at, initials, word + 1, skipped);
  return word > 0 && skipped < 1 && fits(letters, at, initials, word + 1, skipped + 1);
}
