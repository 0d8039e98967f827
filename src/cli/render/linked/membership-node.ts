import type { Membership } from '../../../model/membership.ts';
import { organizationType } from './organization-node.ts';
import { given, iri, type LinkedNode, pagesOf } from './terms.ts';

/** A membership as the member, who belongs to the organisation in a role with its dates. */
export function membershipNode(membership: Membership): LinkedNode {
  const { id, member, organization, role, start_date, end_date, sources } = membership;
  return {
    '@type': organizationType(member.classification),
    '@id': iri(member.id),
    identifier: member.id,
    name: member.name,
    memberOf: {
      '@type': 'OrganizationRole',
      '@id': iri(id),
      identifier: id,
      roleName: role,
      ...given('startDate', start_date),
      ...given('endDate', end_date),
      memberOf: {
        '@type': 'Organization',
        '@id': iri(organization.id),
        identifier: organization.id,
        name: organization.name,
        ...given('alternateName', organization.acronym),
      },
      ...given('subjectOf', pagesOf(sources)),
    },
  };
}
