import { adjectiveNominative, agrees } from '../../polish/inflection/adjective.ts';
import type { Case, Gender } from '../../polish/inflection/grammar.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';

export interface Agreeing {
  readonly nominative: string;
  /** The cases that are left: those in which this word and the ones before it agree with the noun. */
  readonly cases: readonly Case[];
}

/** The gender that adjectives take beside a noun: one without a singular takes the plural, where things have no gender. */
export function adjectiveGender(form: NounForm): Gender {
  const { gender } = form.noun.declension;
  return gender === 'p' ? 'n' : gender;
}

/**
 * The nominative of a word that agrees with an event noun's form in one of `cases`, or null: (`Miejskiej`, konferencji) → `Miejska`.
 * Traps: `Tematem przewodnim spotkania` (another case); `w formule Krajowego Forum` (forum has every case, its adjective one).
 */
export function agreeing(word: string, form: NounForm, cases: readonly Case[]): Agreeing | null {
  const gender = adjectiveGender(form);
  const left = cases.filter((one) => agrees(word, { case: one, gender, number: form.number }));
  return left.length === 0 ? null : { nominative: adjectiveNominative(word, gender, form.number), cases: left };
}
