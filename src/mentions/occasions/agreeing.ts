import { adjectiveNominative, agrees } from '../../polish/inflection/adjective.ts';
import type { Gender } from '../../polish/inflection/grammar.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';

/**
 * The nominative of a word that agrees with an event noun's form in case, gender and number, or null: (`Miejskiej`, konferencji) → `Miejska`.
 * Trap: `Tematem przewodnim spotkania`: an adjective of the noun before it stands in another case.
 */
export function agreeingNominative(word: string, form: NounForm): string | null {
  const gender: Gender = form.noun.gender === 'p' ? 'n' : form.noun.gender;
  const agreeing = form.cases.some((one) => agrees(word, { case: one, gender, number: form.number }));
  return agreeing ? adjectiveNominative(word, gender, form.number) : null;
}
