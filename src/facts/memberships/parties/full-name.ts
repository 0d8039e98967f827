import type { Claim } from '../claim.ts';

const QUOTED = /^(\p{Lu}\p{L}{2,20})\s([„"][^„”"]{2,80}[”"])$/u;

/**
 * `Stowarzyszenie „Dolina Mgieł”` beside `Stowarzyszenie Samorządowe „Dolina Mgieł”`: the same body, said short, has its full name.
 * Trap: two full names that end so, of which nothing says which is meant.
 */
export function withFullNames(claims: readonly Claim[]): readonly Claim[] {
  const names = new Set(claims.map(({ organization }) => organization.name));
  const full = new Map<string, string>();
  for (const name of names) {
    const [, head = '', quoted = ''] = QUOTED.exec(name) ?? [];
    const longer = head === '' ? [] : [...names].filter((one) => isLonger(one, name, head, quoted));
    if (longer.length === 1 && longer[0] !== undefined) full.set(name, longer[0]);
  }
  return full.size === 0
    ? claims
    : claims.map((claim) => {
        const name = full.get(claim.organization.name);
        return name === undefined ? claim : { ...claim, organization: { ...claim.organization, name } };
      });
}

const isLonger = (one: string, name: string, head: string, quoted: string): boolean =>
  one.length > name.length && one.startsWith(`${head} `) && one.endsWith(` ${quoted}`);
