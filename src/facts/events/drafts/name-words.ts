import { nameKey } from '../../../polish/name-key.ts';
import { spellOut } from './called-alike.ts';
import type { Draft } from './draft.ts';

/** Keys of names asked for again and again while drafts are compared; forgotten before it grows. */
const KEYS = new Map<string, string>();

export function keyOf(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  if (KEYS.size > 5000) KEYS.clear();
  const made = nameKey(name);
  KEYS.set(name, made);
  return made;
}

export const key = (draft: Draft): string => keyOf(draft.series ?? draft.name);

/** Words that many occasions carry and that tell none apart, by stem: `międzynarodowego Kongresu` is `VI Kongres Smart Metropolia`. */
const COMMON = new Set(
  [
    'międzynarodowy',
    'ogólnopolski',
    'krajowy',
    'tegoroczny',
    'doroczny',
    'coroczny',
    'jubileuszowy',
    'uroczysty',
    'wielki',
    'duży',
    'ważny',
    'największy',
    'najważniejszy',
    'kolejny',
    'główny',
    'sieć',
    'edycja',
    'nasz',
    'cały',
    'pierwszy',
    'plenerowy',
    'otwarty',
    'zwyczajny',
    'kolejna',
    'rodzinny',
  ].map((word) => nameKey(word)),
);

/** The words of a name, its acronym spelt out where the other name does so. */
export function wordsBeside(draft: Draft, other: Draft): ReadonlySet<string> {
  const called = draft.series ?? draft.name;
  const spelt = spellOut(called, other.series ?? other.name);
  return spelt === called ? words(draft) : words(draft, keyOf(spelt));
}

/** Stems of the name without its edition, its years and its places. */
export function words(draft: Draft, called: string = key(draft)): ReadonlySet<string> {
  const places = new Set(draft.places.flatMap((place) => keyOf(place.name).split(' ')));
  const all = called.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word));
  const kept = all.filter((word) => !places.has(word) && !COMMON.has(word));
  return new Set(kept.length > 0 ? kept : all);
}
