import type { PageContext } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { ownMember } from './owner.ts';

const ORGAN = /^(?:Rada\s(?:Miejska|Miasta|Gminy|Powiatu)|Sejmik)(?!\p{L})/u;

/** `Rada Miejska w Białej zgodziła się na udział miasta w organizacjach: …`: whose council decides belongs; nobody where the page does not tell whose it is. */
export function organAsUnit(context: PageContext, claim: Claim): readonly Claim[] {
  if (!ORGAN.test(claim.member.name)) return [claim];
  const own = ownMember(context, claim.member.span);
  if (own === null || (context.own.municipality === null && context.own.region === null)) return [];
  return [{ ...claim, member: { ...own, span: claim.member.span } }];
}
