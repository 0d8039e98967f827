import { fold } from '../fold.ts';
import { OCCASION_NOUNS, type OccasionNoun } from './nouns.ts';
import { type GrammaticalCase, type GrammaticalNumber, PARADIGMS } from './paradigms.ts';

/** A form of an event noun: which noun, and the cases and number it may stand for. */
export interface NounForm {
  readonly noun: OccasionNoun;
  readonly number: GrammaticalNumber;
  readonly cases: readonly GrammaticalCase[];
}

const CASES: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'inst', 'loc'];

function formsOf(noun: OccasionNoun, number: GrammaticalNumber): readonly string[] {
  if (noun.paradigm === null) return (number === 'sg' ? noun.sg : noun.pl).split(' ').filter((form) => form !== '');
  return PARADIGMS[noun.paradigm][number].map((ending) => noun.stem + ending);
}

function add(
  index: Map<string, NounForm[]>,
  key: string,
  noun: OccasionNoun,
  number: GrammaticalNumber,
  at: GrammaticalCase,
) {
  const list = index.get(key) ?? [];
  const known = list.findIndex((form) => form.noun === noun && form.number === number);
  const before = list[known];
  if (before === undefined) list.push({ noun, number, cases: [at] });
  else if (!before.cases.includes(at)) list[known] = { ...before, cases: [...before.cases, at] };
  index.set(key, list);
}

function build(): ReadonlyMap<string, readonly NounForm[]> {
  const index = new Map<string, NounForm[]>();
  for (const noun of OCCASION_NOUNS) {
    for (const number of ['sg', 'pl'] as const) {
      formsOf(noun, number).forEach((form, at) => {
        add(index, fold(form), noun, number, CASES[at] ?? 'nom');
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

/** The nominative of a noun in a number; a noun without that number gives its other one. */
export function nounNominative(noun: OccasionNoun, number: GrammaticalNumber): string {
  return formsOf(noun, number)[0] ?? formsOf(noun, number === 'sg' ? 'pl' : 'sg')[0] ?? noun.lemma;
}
