import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Membership } from '../../model/membership.ts';
import type { Steps } from '../../model/steps.ts';
import type { PageContext } from '../context.ts';
import { appositionClaims, appositionCounts } from './apposition.ts';
import type { Claim, Count } from './claim.ts';
import { emitMemberships } from './emit.ts';
import { headlineClaims } from './headline.ts';
import { isBetweenParties } from './is-party.ts';
import { listedTwice } from './listed-twice.ts';
import { listedClaims } from './lists.ts';
import { memberCards } from './member-cards.ts';
import { sectionClaims } from './partner-sections.ts';
import { partnerClaims } from './partners.ts';
import { proseClaims } from './prose.ts';
import { withSameTwins } from './same-twin.ts';
import { isNoShortForm } from './short-form.ts';
import { topicalClaims } from './topical.ts';
import { twinNameClaims } from './twin-names-alone.ts';

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
  const claims = withSameTwins([
    ...listed.claims,
    ...prose,
    ...appositionClaims(context),
    ...partnerClaims(context),
    ...sectionClaims(context),
    ...twinNameClaims(context),
    ...topicalClaims(context, listed.members),
    ...memberCards(context),
    ...headlineClaims(context),
  ])
    .filter(isBetweenParties)
    .filter(isNoShortForm);
  yield;
  return {
    memberships: emitMemberships(context, document, claims),
    claims,
    counts: [...listed.counts, ...appositionCounts(context)],
    diagnostics: listedTwice(claims),
  };
}
