import { clusters } from '../clusters.ts';
import { type NameRulings, NO_RULINGS } from '../judgements/name-rulings.ts';
import { joinByKeys } from '../union-find.ts';
import type { NamingFacet } from './organization-names.ts';

type Keys = Pick<NamingFacet, 'key' | 'aliases'>;

/**
 * Groups namings of one organisation, as indexes: those with the same key, and those whose key is the acronym or other name of exactly one other.
 * An alias that two different names claim (`SM` for two networks) joins neither. Names that people judged to be of one organisation count as one name;
 * what would join two that they judged apart joins neither.
 */
export function joinNames(facets: readonly NamingFacet[], rulings: NameRulings = NO_RULINGS): number[][] {
  const named = rulings === NO_RULINGS ? facets : facets.map((facet) => ruledKeys(facet, rulings));
  const claimants = new Map<string, Set<string>>();
  for (const { key, aliases } of named) {
    for (const alias of aliases) {
      const known = claimants.get(alias);
      if (known === undefined) claimants.set(alias, new Set([key]));
      else known.add(key);
    }
  }
  const keysOf = (index: number): string[] => {
    const facet = named[index];
    return facet === undefined ? [] : [facet.key, ...facet.aliases.filter((alias) => claimants.get(alias)?.size === 1)];
  };
  if (!rulings.anyApart) return joinByKeys(named.length, keysOf);
  const keys = keptApart(
    named.map((_, index) => keysOf(index)),
    rulings,
  );
  return joinByKeys(named.length, (index) => [String(keys.get(named[index]?.key ?? ''))]);
}

function ruledKeys({ key, aliases }: NamingFacet, { canonical, apart }: NameRulings): Keys {
  const own = canonical(key);
  const others = new Set(aliases.map(canonical));
  return { key: own, aliases: [...others].filter((alias) => alias !== own && !apart(alias, own)) };
}

/** The group of each key, where some are judged apart: a key that stands between two such stands alone. */
function keptApart(lists: readonly (readonly string[])[], { apart }: NameRulings): ReadonlyMap<string, number> {
  const keys = [...new Set(lists.flat())].sort();
  const positions = new Map(keys.map((key, index) => [key, index]));
  const at = (key: string | undefined) => positions.get(key ?? '') ?? 0;
  const pairs = lists.flatMap(([own, ...others]) => others.map((other) => [at(own), at(other)] as const));
  const relation = (a: number, b: number) => (apart(keys[a] ?? '', keys[b] ?? '') ? 'different' : 'unknown');
  const groups = [...clusters(keys.length, pairs, relation)];
  return new Map(groups.flatMap(({ items }, group) => Array.from(items, (item) => [keys[item] ?? '', group] as const)));
}
