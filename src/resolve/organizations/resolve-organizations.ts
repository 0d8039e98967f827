import type { Organization } from '../../model/organization.ts';
import type { DerivedOrganization, KeyedName, Naming, Ruled } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { compareText } from '../compare.ts';
import { correct } from '../judgements/correct.ts';
import { type NameRulings, NO_RULINGS } from '../judgements/name-rulings.ts';
import { rejected } from '../judgements/rejected.ts';
import { joinNames } from './join-names.ts';
import { mergeOrganization } from './merge-organization.ts';
import { organizationKey } from './organization-key.ts';
import { type NamingFacet, namingFacet } from './organization-names.ts';

/** The organisations that these namings speak of, each with its namings, ordered by id. The namings are closed under shared blocks. */
export function resolveOrganizations(
  namings: readonly Naming[],
  rulings: NameRulings = NO_RULINGS,
): DerivedOrganization[] {
  const facets = namings.map(namingFacet);
  return joinNames(facets, rulings)
    .map((group) => {
      const members = group.flatMap((index) => facets[index] ?? []);
      const keys = new Set(members.map(({ key }) => key));
      const { record, judged } = correct('organization', mergeOrganization(members), rulings.correctionsOf(keys));
      const rejections = rejected(rulings.rejectionsOf(keys));
      return {
        record,
        from: group,
        names: keyedNames(members, record),
        judged: [...judged, ...rejections, ...sidesIn(keys, rulings)],
        rejected: rejections.length > 0,
      };
    })
    .sort((a, b) => compareText(a.record.id, b.record.id));
}

/** Which sides of which judgements these names are on. */
function sidesIn(keys: ReadonlySet<string>, { likenesses }: NameRulings): Ruled[] {
  return likenesses.flatMap(({ id, keys: sides }) =>
    ([1, 2] as const)
      .filter((side) => keys.has(sides[side - 1] ?? ''))
      .map((side) => ({ judgement: id, side, field: null, ruled: null })),
  );
}

/** Every name it goes by, under its plain key and under the key without `Miasto`, `Gmina`. */
function keyedNames(facets: readonly NamingFacet[], { name, acronym }: Organization): KeyedName[] {
  const keys = new Map<string, string>([[nameKey(name), name]]);
  if (acronym !== null) keys.set(nameKey(acronym), acronym);
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
