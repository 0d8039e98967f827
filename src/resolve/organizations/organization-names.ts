import type { OrganizationClassification } from '../../model/organization.ts';
import type { Naming } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { sortedSet } from '../compare.ts';
import { type NameRulings, NO_RULINGS } from '../judgements/name-rulings.ts';
import { organizationKey } from './organization-key.ts';

/** How a claim names an organisation. */
export interface NamingFacet {
  readonly naming: Naming;
  readonly name: string;
  readonly acronym: string | null;
  readonly otherNames: readonly string[];
  readonly classification: OrganizationClassification | null;
  /** Key of the name. */
  readonly key: string;
  /** Keys of what the claim says it is also called; never `key` itself. */
  readonly aliases: readonly string[];
}

export function namingFacet(naming: Naming): NamingFacet {
  const { name, acronym, otherNames, classification } = namesIn(naming);
  const key = organizationKey(name, classification);
  const aliases = otherNames.map((other) => organizationKey(other, classification));
  if (acronym !== null) aliases.push(nameKey(acronym));
  return {
    naming,
    name,
    acronym,
    otherNames,
    classification,
    key,
    aliases: sortedSet(aliases.filter((alias) => alias !== key && alias !== '')),
  };
}

function namesIn({ claim, role }: Naming): Pick<NamingFacet, 'name' | 'acronym' | 'otherNames' | 'classification'> {
  if (claim.kind === 'organization') {
    const { name, acronym, other_names, classification } = claim.record;
    return { name, acronym, otherNames: other_names, classification };
  }
  const { member, organization } = claim.record;
  return role === 'member'
    ? { name: member.name, acronym: null, otherNames: [], classification: member.classification }
    : { name: organization.name, acronym: organization.acronym, otherNames: [], classification: null };
}

/** Blocks of a naming: every key it may be joined by. */
export function organizationBlocks(naming: Naming, { canonical }: NameRulings = NO_RULINGS): string[] {
  const { key, aliases } = namingFacet(naming);
  const keys = [key, ...aliases];
  return [...new Set([...keys, ...keys.map(canonical)])].map((name) => `organization:${name}`);
}
