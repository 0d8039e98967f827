import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Membership } from '../../model/membership.ts';
import type { Steps } from '../../model/steps.ts';
import type { PageContext } from '../context.ts';
import type { Claim, Count } from './claim.ts';
import { emitMemberships } from './emit.ts';
import { englishClaims, englishEntries } from './english/english-claims.ts';
import { countedRolls } from './lists/counted-roll.ts';
import { listedTwice } from './lists/listed-twice.ts';
import { listedClaims } from './lists/lists.ts';
import { matrixClaims } from './lists/matrix.ts';
import { memberCards } from './lists/member-cards.ts';
import { resolvedItems } from './lists/resolved-items.ts';
import { onlyDrafted } from './only-drafted.ts';
import { withFullNames } from './parties/full-name.ts';
import { withoutGlue } from './parties/glued-towns.ts';
import { isBetweenParties } from './parties/is-party.ts';
import { organAsUnit } from './parties/organ-as-unit.ts';
import { inPlainCase } from './parties/plain-case.ts';
import { appositionClaims, appositionCounts } from './prose/apposition.ts';
import { formerlyClaims } from './prose/formerly.ts';
import { headlineClaims } from './prose/headline.ts';
import { networkRolls } from './prose/network-roll.ts';
import { proseClaims } from './prose/prose.ts';
import { isNoShortForm } from './prose/short-form.ts';
import { topicalClaims } from './prose/topical.ts';
import { yearsOfBodies } from './prose/years-of-bodies.ts';
import { withoutReversed } from './reversed.ts';
import { withoutElse } from './tells-else.ts';
import { withBothUnits } from './town-and-gmina.ts';
import { sectionClaims } from './twins/partner-sections.ts';
import { partnerClaims } from './twins/partners.ts';
import { withSameTwins } from './twins/same-twin.ts';
import { twinNameClaims } from './twins/twin-names-alone.ts';
import { twoUnitClaims } from './twins/two-units.ts';

export interface Memberships {
  readonly memberships: readonly Membership[];
  readonly claims: readonly Claim[];
  readonly counts: readonly Count[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The memberships that a page states, in lists and in prose. */
export function* inferMemberships(context: PageContext, document: Document): Steps<Memberships> {
  const listed = listedClaims(context);
  yield;
  const prose = proseClaims(context);
  yield;
  const english = englishEntries(context);
  const polish = withSameTwins([
    ...listed.claims,
    ...prose,
    ...appositionClaims(context),
    ...partnerClaims(context),
    ...sectionClaims(context),
    ...twoUnitClaims(context),
    ...twinNameClaims(context),
    ...topicalClaims(context, listed.members),
    ...matrixClaims(context),
    ...memberCards(context),
    ...countedRolls(context),
    ...resolvedItems(context),
    ...headlineClaims(context),
    ...networkRolls(context),
    ...yearsOfBodies(context, prose),
    ...formerlyClaims(context, [...listed.claims, ...prose]),
  ]).filter(({ member }) => !english.some((one) => member.span.start >= one.start && member.span.end <= one.end));
  const told = [...polish, ...englishClaims(context)]
    .flatMap((claim) => organAsUnit(context, claim))
    .flatMap(withoutGlue)
    .map(inPlainCase)
    .filter(isBetweenParties)
    .filter(isNoShortForm);
  const drafted = onlyDrafted(context);
  const claims = withBothUnits(context, withFullNames(withoutReversed(withoutElse(context, told)))).filter(
    (claim) => !drafted(claim),
  );
  yield;
  return {
    memberships: emitMemberships(context, document, claims),
    claims,
    counts: [...listed.counts, ...appositionCounts(context)],
    diagnostics: listedTwice(claims),
  };
}
