import type { Correction, Judgement, MembershipAnchor, Rejection } from '../../model/judgement.ts';
import type { MembershipClaim } from '../../model/resolution.ts';
import { organizationKey } from '../organizations/organization-key.ts';

/** What people know of the membership that these claims speak of. */
export type MembershipRulings = (claims: readonly MembershipClaim[]) => readonly (Correction | Rejection)[];

export function membershipRulings(judgements: readonly Judgement[]): MembershipRulings {
  const bySides = new Map<string, (Correction | Rejection)[]>();
  for (const judgement of judgements) {
    if ((judgement.verdict !== 'correct' && judgement.verdict !== 'reject') || judgement.first.kind !== 'membership')
      continue;
    for (const key of new Set(keysOf(judgement.first))) bySides.set(key, [...(bySides.get(key) ?? []), judgement]);
  }
  if (bySides.size === 0) return () => [];
  return (claims) => {
    const keys = claims.map(({ record: { member, organization, role } }) =>
      sidesKey(member.name, member.classification, organization.name, role),
    );
    return [...new Set(keys.flatMap((key) => bySides.get(key) ?? []))];
  };
}

function keysOf({ sides, role }: MembershipAnchor): string[] {
  return sides.map(({ member, classification, organization }) => sidesKey(member, classification, organization, role));
}

function sidesKey(
  member: string,
  classification: MembershipAnchor['sides'][number]['classification'],
  organization: string,
  role: string,
): string {
  return JSON.stringify([organizationKey(member, classification), organizationKey(organization, null), role]);
}
