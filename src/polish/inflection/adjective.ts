import { fold } from '../fold.ts';
import type { Agreement, Case, Gender, GrammaticalNumber } from './grammar.ts';

type Endings = Readonly<Record<Case, readonly string[]>>;

/** Folded endings; `-ym` also stands for soft `-im`, and a folded `-a` also for `-ą`. */
const SINGULAR: Readonly<Record<Gender, Endings>> = {
  m: { nom: ['y', 'i'], acc: ['y', 'i'], gen: ['ego'], dat: ['emu'], inst: ['ym', 'im'], loc: ['ym', 'im'] },
  f: { nom: ['a'], acc: ['a'], gen: ['ej'], dat: ['ej'], inst: ['a'], loc: ['ej'] },
  n: { nom: ['e'], acc: ['e'], gen: ['ego'], dat: ['emu'], inst: ['ym', 'im'], loc: ['ym', 'im'] },
};
const PLURAL: Endings = {
  nom: ['e'],
  acc: ['e'],
  gen: ['ych', 'ich'],
  dat: ['ym', 'im'],
  inst: ['ymi', 'imi'],
  loc: ['ych', 'ich'],
};

/** Whether `word` (`Miejskiej`, `Polsko-Niemieckiej`) has the ending that an adjective of that case, gender and number has. */
export function agrees(word: string, agreement: Agreement): boolean {
  const folded = fold(word);
  const endings = agreement.number === 'pl' ? PLURAL : SINGULAR[agreement.gender];
  // A printed `-ą` is no nominative (`Fundacją Polską` is one case, `Fundacja Polska` another).
  if (agreement.case === 'nom' && /[ąĄ]$/u.test(word)) return false;
  return endings[agreement.case].some((ending) => folded.length - ending.length >= 2 && folded.endsWith(ending));
}

/** Longest first: a soft `-iego` is not a hard `-ego`. */
const ALL_ENDINGS = [
  ...['iego', 'iemu', 'imi', 'iej', 'ich', 'im', 'ia', 'ie'],
  ...['ego', 'emu', 'ymi', 'ej', 'ych', 'ym', 'a', 'e', 'y', 'i'],
];

/** `-k`, `-g`: miejski, miejska; soft: ostatni, ostatnia; hard: wspólny, wspólna. */
const NOMINATIVE: Readonly<Record<'velar' | 'soft' | 'hard', Readonly<Record<Gender | 'pl', string>>>> = {
  velar: { m: 'i', f: 'a', n: 'ie', pl: 'ie' },
  soft: { m: 'i', f: 'ia', n: 'ie', pl: 'ie' },
  hard: { m: 'y', f: 'a', n: 'e', pl: 'e' },
};

/**
 * The nominative that goes with a head of that gender and number: (`Miejskiej`, f) → `Miejska`, (`Regionalnego`, m) → `Regionalny`.
 * The printed capitals are kept; a word without an adjective's ending comes back as it is.
 */
export function adjectiveNominative(word: string, gender: Gender, number: GrammaticalNumber): string {
  const folded = fold(word);
  const ending = ALL_ENDINGS.find((each) => folded.endsWith(each) && folded.length - each.length >= 2);
  if (ending === undefined) return word;
  const base = word.slice(0, word.length - ending.length);
  const last = folded.charAt(base.length - 1);
  const kind = last === 'k' || last === 'g' ? 'velar' : ending.startsWith('i') ? 'soft' : 'hard';
  return base + matchCapitals(NOMINATIVE[kind][number === 'pl' ? 'pl' : gender], word);
}

/** `text` in the capitals of `printed`: `związek` like `ZWIĄZKU` → `ZWIĄZEK`, like `Związku` → `Związek`, like `Y` → as it is. */
export function matchCapitals(text: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase() && printed !== printed.toLowerCase()) {
    return text.toUpperCase();
  }
  return text;
}
