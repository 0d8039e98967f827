/** The oblique cases of a Polish name; each list is best first and never empty for a name that declines. */
export interface CaseForms {
  readonly gen: readonly string[];
  readonly dat: readonly string[];
  readonly acc: readonly string[];
  readonly inst: readonly string[];
  readonly loc: readonly string[];
}

export type CaseName = keyof CaseForms;

export const CASES: readonly CaseName[] = ['gen', 'dat', 'acc', 'inst', 'loc'];

/** The cases that a form may be in, as bits, so that one form of many cases is one entry. */
export const CASE_BITS = { nom: 1, gen: 2, dat: 4, acc: 8, inst: 16, loc: 32 } as const;

/** A name that keeps its form may be in any case. */
export const EVERY_CASE = 63;

export function forms(gen: string, dat: string, acc: string, inst: string, loc: string): CaseForms {
  return { gen: [gen], dat: [dat], acc: [acc], inst: [inst], loc: [loc] };
}

/** All paradigms in one: each case keeps the order of the paradigms, without repeats. */
export function mergeForms(paradigms: readonly CaseForms[]): CaseForms {
  const collect = (name: CaseName) => [...new Set(paradigms.flatMap((paradigm) => paradigm[name]))];
  return { gen: collect('gen'), dat: collect('dat'), acc: collect('acc'), inst: collect('inst'), loc: collect('loc') };
}
