import type { Organization, OrganizationClassification } from '../../../model/organization.ts';
import { given, iri, type LinkedNode, pagesOf } from './terms.ts';

const GOVERNMENT: readonly (OrganizationClassification | null)[] = [
  'municipality',
  'county',
  'voivodeship',
  'ministry',
  'office',
  'council',
];

/** The type of schema.org that says most without saying too much. */
export function organizationType(classification: OrganizationClassification | null): string {
  if (classification === 'university') return 'CollegeOrUniversity';
  return GOVERNMENT.includes(classification) ? 'GovernmentOrganization' : 'Organization';
}

/** An organisation as a schema.org Organization, or the kind of it that it is. */
export function organizationNode(organization: Organization): LinkedNode {
  const { id, name, other_names, acronym, classification, founding_date, address, sources } = organization;
  const others = new Set([...other_names, ...(acronym === null ? [] : [acronym])]);
  return {
    '@type': organizationType(classification),
    '@id': iri(id),
    identifier: id,
    name,
    ...given('alternateName', [...others]),
    ...given('keywords', classification),
    ...given('foundingDate', founding_date),
    ...given('address', address),
    ...given('subjectOf', pagesOf(sources)),
  };
}
