import { nameKey } from '../../polish/name-key.ts';
import type { Claim } from './claim.ts';

/** `Stowarzyszenie X przystąpiło do METREX` and, misread, METREX as its member: of two that say the opposite the surer stays. Twin towns are each other's. */
export function withoutReversed(claims: readonly Claim[]): readonly Claim[] {
  const keys = claims.map((one) => ({
    member: nameKey(one.member.name),
    organization: nameKey(one.organization.name),
  }));
  const surest = new Map<string, number>();
  for (const [at, { role, confidence }] of claims.entries()) {
    const { member = '', organization = '' } = keys[at] ?? {};
    const key = `${member}\u0000${organization}`;
    if (role !== 'partner') surest.set(key, Math.max(confidence, surest.get(key) ?? 0));
  }
  return claims.filter(({ role, confidence }, at) => {
    const { member = '', organization = '' } = keys[at] ?? {};
    // `Międzynarodowe Stowarzyszenie METREX` is `Stowarzyszenie METREX` as well.
    const names = [member, member.slice(member.indexOf(' ') + 1)];
    return role === 'partner' || !names.some((name) => (surest.get(`${organization}\u0000${name}`) ?? 0) > confidence);
  });
}
