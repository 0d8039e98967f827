import type { DerivedOrganization, KeyedName, Naming } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { compareText } from '../compare.ts';
import { joinNames } from './join-names.ts';
import { mergeOrganization } from './merge-organization.ts';
import { organizationKey } from './organization-key.ts';
import { type NamingFacet, namingFacet } from './organization-names.ts';

/** The organisations that these namings speak of, each with its namings, ordered by id. The namings are closed under shared blocks. */
export function resolveOrganizations(namings: readonly Naming[]): DerivedOrganization[] {
  const facets = namings.map(namingFacet);
  return joinNames(facets)
    .map((group) => {
      const members = group.flatMap((index) => facets[index] ?? []);
      const record = mergeOrganization(members);
      return { record, from: group, names: keyedNames(members, record.name) };
    })
    .sort((a, b) => compareText(a.record.id, b.record.id));
}

/** Every name it goes by, under its plain key and under the key without `Miasto`, `Gmina`. */
function keyedNames(facets: readonly NamingFacet[], name: string): KeyedName[] {
  const keys = new Map<string, string>([[nameKey(name), name]]);
  for (const { classification, ...facet } of facets) {
    const names = [facet.name, ...facet.otherNames, ...(facet.acronym === null ? [] : [facet.acronym])];
    for (const other of names.sort(compareText)) {
      for (const key of [nameKey(other), organizationKey(other, classification)]) {
        const known = keys.get(key);
        if (known === undefined || (known !== name && compareText(other, known) < 0)) keys.set(key, other);
      }
    }
  }
  return [...keys].sort(([a], [b]) => compareText(a, b)).map(([key, value]) => ({ key, name: value }));
}
