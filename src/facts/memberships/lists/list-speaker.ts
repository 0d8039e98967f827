import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { membersIn } from '../parties/parties.ts';

/** `Miasto Poznań jest członkiem …`: the municipality that the sentence names, else the one that speaks. */
export function speaker(
  context: PageContext,
  statement: Statement,
  span: Span,
): { owner: Party; inherited: boolean } | null {
  // `MIASTO W STOWARZYSZENIACH` in capitals is no name.
  // `Nowe gminy partnerskie: Reinheim i Gettorf`: what the colon lists does not speak.
  const colon = statement.folded.indexOf(':');
  const before = colon < 0 ? span : { start: span.start, end: statement.start + colon };
  const named = membersIn(statement, before).find(
    ({ name }) =>
      !/\sw\s(?:\p{L}{4,20}\s)?(?:organizacjach|stowarzyszeniach|związkach|zwiazkach|sieciach)/iu.test(name),
  );
  if (named !== undefined) return { owner: named, inherited: false };
  // `Gmina Miejska X współpracuje … . Należy też do organizacji:`
  const above = (context.byBlock[statement.block] ?? []).filter((one) => one.index < statement.index).reverse();
  for (const one of above) {
    // `Sanok jest jednym z założycieli Związku X. Należy też do:`: the town's list, not the union's
    const told = membersIn(one, one).find(({ name }) => !isAssociation(name));
    if (told !== undefined) return { owner: told, inherited: true };
  }
  const own = ownMember(context, span) ?? titlePlace(context);
  // `Powiat w organizacjach` on the page of its seat: not the town's.
  const ofCounty = /(?<![a-z])powiat(?!\p{L})/u.test(statement.folded);
  return own === null || (ofCounty && context.own.municipality?.name === own.name)
    ? null
    : { owner: own, inherited: true };
}

const TITLED = new WeakMap<PageContext, Party | null>();

/** `Chojnice w organizacjach samorządowych`: the one municipality that the title names. */
export function titlePlace(context: PageContext): Party | null {
  const known = TITLED.get(context);
  if (known !== undefined) return known;
  const title = context.page.title?.span;
  const found = context.statements.flatMap((one) =>
    title != null && one.start >= title.start && one.end <= title.end ? membersIn(one, one) : [],
  );
  const only = found.length === 1 ? (found[0] ?? null) : null;
  TITLED.set(context, only);
  return only;
}
