import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** `Członkowie`, `Członkowie zwyczajni` on pages that nobody is named by: what they call themselves. Trap: `Członkowie klubu`. */
export function namedItself(context: PageContext, { folded }: Statement): { owner: Party; inherited: boolean } | null {
  if (
    !/^\s{0,3}(?:nasi\s{1,3}|lista\s{1,3}|wykaz\s{1,3})?czlonk(?:owie|ow)(?:\s{1,3}\p{L}{4,16}(?:ni|ci|cy|ych|ani))?\s{0,3}:?\s{0,3}$/u.test(
      folded,
    )
  )
    return null;
  const owner = wordForItself(context);
  return owner === null ? null : { owner, inherited: true };
}

/** `Wejść do Stowarzyszenia może każda gmina`: how a body's own pages call it within a sentence, where nothing tells its name. */
function wordForItself(context: PageContext): Party | null {
  const { publisher, municipality, region } = context.own;
  if (publisher !== null || municipality !== null || region !== null) return null;
  for (const { text, start } of context.statements) {
    const found =
      /(?<=\p{Ll}\s{1,3})(?:Stowarzyszeni[aeu]m?|Związ(?:ek|ku|kowi|kiem)|Uni[aięą]|Federacj[aięą]|Zrzeszeni[aeu]m?|Lig[aięą])(?=[\s,.;:]\s{0,2}(?:\p{Ll}|$))/u.exec(
        text,
      );
    if (found === null) continue;
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    return { name: organizationNominative(found[0]), acronym: null, span, resolved: false };
  }
  return null;
}
