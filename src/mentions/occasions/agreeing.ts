import { adjectiveNominative, agrees } from '../../polish/inflection/adjective.ts';
import type { Case, Gender } from '../../polish/inflection/grammar.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';

export interface Agreeing {
  readonly nominative: string;
  /** The cases that are left: those in which this word and the ones before it agree with the noun. */
  readonly cases: readonly Case[];
}

/**
 * The nominative of a word that agrees with an event noun's form in one of `cases`, or null: (`Miejskiej`, konferencji) → `Miejska`.
 * Traps: `Tematem przewodnim spotkania` (another case); `w formule Krajowego Forum` (forum has every case, its adjective one).
 */
export function agreeing(word: string, form: NounForm, cases: readonly Case[]): Agreeing | null {
  const gender: Gender = form.noun.gender === 'p' ? 'n' : form.noun.gender;
  const left = cases.filter((one) => agrees(word, { case: one, gender, number: form.number }));
  return left.length === 0 ? null : { nominative: adjectiveNominative(word, gender, form.number), cases: left };
}
