import { nameKey } from '../../polish/name-key.ts';
import type { Claim } from './claim.ts';

/** `Stowarzyszenie X przystąpiło do METREX` and, misread, METREX as its member: of two that say the opposite the surer stays. Twin towns are each other's. */
export function isNotReversed(claim: Claim, _at: number, all: readonly Claim[]): boolean {
  if (claim.role === 'partner') return true;
  const [member, organization] = [nameKey(claim.member.name), nameKey(claim.organization.name)];
  return !all.some(
    (one) =>
      one.role !== 'partner' &&
      one.confidence > claim.confidence &&
      nameKey(one.member.name) === organization &&
      (nameKey(one.organization.name) === member || member.endsWith(nameKey(one.organization.name))),
  );
}
