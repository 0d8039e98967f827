import { fold } from '../fold.ts';
import { matchCapitals } from '../inflection/adjective.ts';
import type { Case, GrammaticalNumber } from '../inflection/grammar.ts';
import { OCCASION_NOUNS, type OccasionNoun } from './nouns.ts';

/** A form of an event noun: which noun, how it is spelled, the number and the cases that it may stand for. */
export interface NounForm {
  readonly noun: OccasionNoun;
  readonly number: GrammaticalNumber;
  readonly cases: readonly Case[];
  /** With its Polish letters: `wieczornicę`. */
  readonly spelled: string;
}

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'inst', 'loc'];

function add(index: Map<string, NounForm[]>, noun: OccasionNoun, number: GrammaticalNumber, at: Case, spelled: string) {
  const key = fold(spelled);
  const list = index.get(key) ?? [];
  const known = list.findIndex((form) => form.noun === noun && form.number === number && form.spelled === spelled);
  const before = list[known];
  if (before === undefined) list.push({ noun, number, cases: [at], spelled });
  else if (!before.cases.includes(at)) list[known] = { ...before, cases: [...before.cases, at] };
  index.set(key, list);
}

function build(): ReadonlyMap<string, readonly NounForm[]> {
  const index = new Map<string, NounForm[]>();
  for (const noun of OCCASION_NOUNS) {
    for (const number of ['sg', 'pl'] as const) {
      noun.declension[number].forEach((forms, at) => {
        for (const spelled of forms.split('/')) add(index, noun, number, CASES[at] ?? 'nom', spelled);
      });
    }
  }
  return index;
}

const INDEX = build();

/** All readings of a folded word as an event noun, or undefined: `konferencji` → genitive, dative or locative of konferencja. */
export function occasionForms(folded: string): readonly NounForm[] | undefined {
  return INDEX.get(folded);
}

/**
 * The readings that a printed word has: `wieczornicę` is one form and `wieczornice` another, unless the page has lost its Polish letters or this
 * word has (`uroczystosc`).
 */
export function printedForms(printed: string, lettersLost: boolean): readonly NounForm[] | undefined {
  const forms = INDEX.get(fold(printed));
  if (forms === undefined || lettersLost) return forms;
  const lower = printed.toLowerCase();
  const exact = forms.filter((form) => form.spelled === lower);
  return exact.length > 0 ? exact : forms;
}

/** The nominative of a noun in a number; a noun without that number gives its other one. */
export function nounNominative(noun: OccasionNoun, number: GrammaticalNumber): string {
  return noun.declension[number][0] ?? noun.declension[number === 'sg' ? 'pl' : 'sg'][0] ?? noun.lemma;
}

/** The nominative of a form as the page would print it: in its capitals, and without Polish letters where it printed none (`swieta` → `swieto`). */
export function printedNominative(form: NounForm, printed: string): string {
  const lost = form.spelled !== printed.toLowerCase() && fold(printed) === printed.toLowerCase();
  const nominative = nounNominative(form.noun, form.number);
  const word = lost ? fold(nominative) : nominative;
  if (printed.charAt(0) === printed.charAt(0).toLowerCase()) return word;
  return matchCapitals(word.charAt(0).toUpperCase() + word.slice(1), printed);
}
