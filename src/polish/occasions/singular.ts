import type { OccasionMention } from '../../model/mention.ts';
import { fold } from '../fold.ts';
import { nounNominative, occasionForms } from './noun-index.ts';
import type { NounGender } from './paradigms.ts';

/** Endings of a plural adjective (not of men) and the singular ones by gender, folded for matching: `wiejskie` → `wiejskie` (n), `nadzwyczajne` → `nadzwyczajna` (f). */
const SINGULAR: Readonly<Record<NounGender, (word: string) => string>> = {
  n: (word) => word,
  p: (word) => word,
  f: (word) =>
    word
      .replace(/(?<=[kg])ie$/u, 'a')
      .replace(/(?<=n)ie$/u, 'ia')
      .replace(/e$/u, 'a'),
  m: (word) =>
    word
      .replace(/(?<=[kg])ie$/u, 'i')
      .replace(/ie$/u, 'i')
      .replace(/e$/u, 'y'),
};

/** The name of one of several: `Zebrania wiejskie` → `Zebranie wiejskie`, `Sesje Rady Gminy` → `Sesja Rady Gminy`. */
export function nounSingular(mention: OccasionMention): string {
  const words = mention.name.split(' ');
  const head = words.findIndex((word) => occasionForms(fold(word))?.some((form) => form.noun.lemma === mention.lemma));
  const form = occasionForms(fold(words[head] ?? ''))?.find((one) => one.noun.lemma === mention.lemma);
  if (head < 0 || form === undefined) return mention.name;
  const singular = words.map((word, at) => {
    if (at === head) return nounNominative(form.noun, 'sg');
    const adjective = /(?:sk|ck|n|ow|cz)(?:ie|e)$/u.test(fold(word)) && Math.abs(at - head) <= 2;
    return adjective ? SINGULAR[form.noun.declension.gender](word) : word;
  });
  const name = singular.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
