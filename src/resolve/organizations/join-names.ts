import { joinByKeys } from '../union-find.ts';
import type { NamingFacet } from './organization-names.ts';

/**
 * Groups namings of one organisation, as indexes: those with the same key, and those whose key is the acronym or other name of exactly one other.
 * An alias that two different names claim (`SM` for two networks) joins neither.
 */
export function joinNames(facets: readonly NamingFacet[]): number[][] {
  const claimants = new Map<string, Set<string>>();
  for (const { key, aliases } of facets) {
    for (const alias of aliases) {
      const known = claimants.get(alias);
      if (known === undefined) claimants.set(alias, new Set([key]));
      else known.add(key);
    }
  }
  const sure = (alias: string) => claimants.get(alias)?.size === 1;
  return joinByKeys(facets.length, (index) => {
    const facet = facets[index];
    return facet === undefined ? [] : [facet.key, ...facet.aliases.filter(sure)];
  });
}
