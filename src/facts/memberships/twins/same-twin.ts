import type { Claim } from '../claim.ts';

/** A name that no gazetteer knows, as prose gave it. */
const UNSURE = 0.75;

/**
 * `Isny im Allgäu` in a list and `partnerstwa z Isny` below it, `Troki` and `z Trok`: one town. What prose gave of a name that nobody knows
 * gives way to the name that the page prints elsewhere.
 */
export function withSameTwins(claims: readonly Claim[]): readonly Claim[] {
  const twins = claims.filter(({ role }) => role === 'partner');
  if (twins.length < 2) return claims;
  const sure = twins.filter(
    ({ confidence, rule }) => confidence !== UNSURE || rule === 'facts/memberships/lists/lists.ts',
  );
  return claims.map((claim) => {
    if (claim.role !== 'partner') return claim;
    const { name } = claim.organization;
    const alike = sure.includes(claim) ? isLandOf : isSame;
    const same = sure.find((one) => one.organization.name !== name && alike(one.organization.name, name));
    return same === undefined
      ? claim
      : { ...claim, organization: { ...claim.organization, name: same.organization.name } };
  });
}

const isLandOf = (a: string, b: string): boolean =>
  /^(?:Powiat|Region|Obwód|Rejon|Hrabstwo)\s/u.test(a) && a.endsWith(` ${b}`);

/** Whether two forms begin alike, up to an ending, or one is the beginning of the other. */
function isSame(a: string, b: string): boolean {
  if (a.startsWith(`${b} `) || a.startsWith(`${b}-`)) return true;
  // `Powiat Ziemski Kusel` in a list and `podpisano w Kusel` below it
  if (isLandOf(a, b)) return true;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at >= 4 && Math.max(a.length, b.length) - at <= 4 && at >= Math.min(a.length, b.length) - 3;
}
