import type { Extract } from '../model/extract.ts';
import type { Claim, Part, Resolver } from '../model/resolution.ts';
import { fold } from '../polish/fold.ts';
import { nameKey } from '../polish/name-key.ts';
import { beginnings } from './beginnings.ts';
import { components } from './components.ts';
import { eventBlocks } from './events/event-blocks.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { resolveMemberships } from './memberships/resolve-memberships.ts';
import { organizationBlocks } from './organizations/organization-names.ts';
import { resolveOrganizations } from './organizations/resolve-organizations.ts';
import { personBlocks, resolvePersons } from './persons/resolve-persons.ts';

/** Raise it with every change by which the same claims give other entities, names or blocks, or a text folds otherwise. */
const VERSION = 1;

export const resolver: Resolver = {
  version: VERSION,
  fold,
  beginnings,
  nameKey,
  components,
  partsOf,
  events: (claims) => resolveEvents(claims),
  organizations: resolveOrganizations,
  persons: resolvePersons,
  memberships: resolveMemberships,
};

function partsOf(claim: Claim, page: Pick<Extract, 'events'>): readonly Part[] {
  switch (claim.kind) {
    case 'event':
      return [{ role: 'event', blocks: eventBlocks(claim, parentsOn(page)) }];
    case 'person':
      return [{ role: 'person', blocks: personBlocks(claim) }];
    case 'organization':
      return [{ role: 'organization', blocks: organizationBlocks({ claim, role: 'organization' }) }];
    case 'membership':
      return [
        { role: 'member', blocks: organizationBlocks({ claim, role: 'member' }) },
        { role: 'organization', blocks: organizationBlocks({ claim, role: 'organization' }) },
        { role: 'membership', blocks: [] },
      ];
  }
}

function parentsOn(page: Pick<Extract, 'events'>): ReadonlySet<string> {
  return new Set(page.events.flatMap(({ parent_id }) => (parent_id === null ? [] : [parent_id])));
}
