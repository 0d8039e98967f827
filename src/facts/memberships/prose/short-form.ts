import type { Claim } from '../claim.ts';
import { fold1 } from '../parties/parties.ts';
import { RULE as HEADLINE } from './headline.ts';

/** Words change their endings from a headline to the text. */
const STEM = 4;

const stemsOf = (name: string): readonly string[] =>
  fold1(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, STEM));

/**
 * A headline says a long name in short (`Sanok w Euroregionie Lira`): what the text tells of the same member in full (`Związek Transgraniczny Euroregion Lira`) is that one.
 * Trap: `Sanok w Związku Gmin` above `należy do Związku Miast`, another.
 */
export function isNoShortForm(claim: Claim, _at: number, all: readonly Claim[]): boolean {
  if (claim.rule !== HEADLINE) return true;
  const words = stemsOf(claim.organization.name);
  return !all.some(
    ({ rule, member, organization }) =>
      rule !== HEADLINE &&
      member.name === claim.member.name &&
      organization.name !== claim.organization.name &&
      words.every((word) => stemsOf(organization.name).includes(word)),
  );
}
