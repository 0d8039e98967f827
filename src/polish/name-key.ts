import { fold } from './fold.ts';
import { toNominative } from './inflection/to-nominative.ts';
import { organizationNominative } from './organizations/organization-nominative.ts';
import { placeNominative } from './places/place-nominative.ts';
import { remember } from './places/remember.ts';

export { acronymOf } from './organizations/acronym.ts';

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

const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/**
 * An inflection- and diacritic-insensitive key of a name, its words parted by spaces. Case forms of one name have one key: names with a known head are
 * first put in the nominative, places are looked up (so `Bytomia` is not `Bytowa`), and other words are compared by their stems.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = makeKey(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

function makeKey(name: string): string {
  const place = placeKey(name);
  if (place !== null) return place;
  const unit = organizationNominative(name);
  const nominative = toNominative(unit).text;
  const words = wordsOf(nominative);
  const kept = words.filter((word) => !FILLERS.has(word));
  return (kept.length > 0 ? kept : words).map(wordKey).join(' ');
}

/** Names are many, and made of few words. */
const wordKey = remember(20_000, (word) => placeKey(word) ?? freeStem(word));

/** The stem, except where cutting a nominative in -o would make another place of an unknown one: `Augustowo` is not `Augustów`. */
function freeStem(word: string): string {
  const cut = stem(word);
  return word.endsWith('o') && cut !== word && placeKey(cut) !== null ? word : cut;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded nominative of a place; the printed form where it is a nominative itself, null where it may be several places or none. */
function placeKey(form: string): string | null {
  if (form.length < 3 || form.length > 40) return null;
  const printed = wordsOf(form).join(' ');
  const names = new Set<string>();
  for (const { name, type } of placeNominative(form)) {
    if (type === 'region') continue;
    const nominative = wordsOf(name).join(' ');
    if (nominative === printed) return printed;
    names.add(nominative);
  }
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}
