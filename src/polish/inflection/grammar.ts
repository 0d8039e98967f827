/** Cases in the order in which ambiguous forms are tried: a form that may be nominative is read so unless its neighbours disagree. */
export const CASES = ['nom', 'acc', 'gen', 'dat', 'inst', 'loc'] as const;
export type Case = (typeof CASES)[number];

export type Gender = 'm' | 'f' | 'n';
export type GrammaticalNumber = 'sg' | 'pl';

/** What an adjective has to agree with. Plurals are those of things (`Miejskie Wodociągi`), never of people. */
export interface Agreement {
  readonly case: Case;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}
