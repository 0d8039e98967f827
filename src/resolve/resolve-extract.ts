import type { Extract } from '../model/extract.ts';
import type { EventClaim, MembershipClaim, OrganizationClaim, PersonClaim } from '../model/resolution.ts';
import { relationOnPage } from './events/relation-on-page.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { settleRepeated } from './events/settle-repeated.ts';
import { resolveMemberships } from './memberships/resolve-memberships.ts';
import { resolveOrganizations } from './organizations/resolve-organizations.ts';
import { resolvePersons } from './persons/resolve-persons.ts';

export type Entities = Pick<Extract, 'events' | 'memberships' | 'organizations' | 'persons'>;

/** What was merged says more than its parts did: it may match more, and its id is that of the whole. So a page is resolved until nothing changes. */
const ROUNDS = 8;

/** A page's claims as a database of this page alone would show them: doubles merged, ids final. Doing it again changes nothing. */
export function resolveExtract(extract: Extract): Extract {
  let current = extract;
  for (let round = 0; round < ROUNDS; round++) {
    const claims = eventClaims([current]);
    const events = resolveEvents(claims, relationOnPage).map(({ record }) => record);
    const next = { ...current, ...entitiesOf([current]), events };
    if (idsOf(next) === idsOf(current)) return next;
    current = next;
  }
  return current;
}

function idsOf({ events, memberships, organizations, persons }: Extract): string {
  return [...events, ...memberships, ...organizations, ...persons].map(({ id }) => id).join(' ');
}

/** The entities of a set of resolved pages, all at once and in memory; what the store does block by block. A page given twice counts once. */
export function resolveExtracts(extracts: readonly Extract[]): Entities {
  const pages = [...new Map(extracts.map((extract) => [extract.document.id, extract])).values()];
  const { claims, repeated } = settleRepeated(eventClaims(pages));
  const events = resolveEvents(claims, undefined, undefined, repeated).map(({ record }) => record);
  return { ...entitiesOf(pages), events };
}

/** All but the events, which are told apart otherwise on one page than between pages. */
function entitiesOf(extracts: readonly Extract[]): Omit<Entities, 'events'> {
  const memberships = extracts.flatMap(({ document, memberships: records }) =>
    records.map((record): MembershipClaim => ({ kind: 'membership', document, record })),
  );
  const claimed = extracts.flatMap(({ document, organizations: records }) =>
    records.map((record): OrganizationClaim => ({ kind: 'organization', document, record })),
  );
  const organizations = resolveOrganizations([
    ...memberships.map((claim) => ({ claim, role: 'member' }) as const),
    ...memberships.map((claim) => ({ claim, role: 'organization' }) as const),
    ...claimed.map((claim) => ({ claim, role: 'organization' }) as const),
  ]);
  const owners = new Map(organizations.flatMap(({ record, from }) => from.map((index) => [index, record] as const)));
  const sided = memberships.flatMap((claim, index) => {
    const [member, organization] = [owners.get(index), owners.get(memberships.length + index)];
    return member === undefined || organization === undefined
      ? []
      : [{ claim, member: memberOf(member), organization: organizationOf(organization) }];
  });
  return {
    memberships: resolveMemberships(sided).map(({ record }) => record),
    organizations: organizations.map(({ record }) => record),
    persons: resolvePersons(personClaims(extracts)).map(({ record }) => record),
  };
}

function eventClaims(extracts: readonly Extract[]): EventClaim[] {
  return extracts.flatMap(({ document, events }) =>
    events.map((record): EventClaim => ({ kind: 'event', document, record })),
  );
}

function personClaims(extracts: readonly Extract[]): PersonClaim[] {
  return extracts.flatMap(({ document, persons }) =>
    persons.map((record): PersonClaim => ({ kind: 'person', document, record })),
  );
}

type Named = Entities['organizations'][number];

function memberOf({ id, name, classification }: Named) {
  return { id, name, classification };
}

function organizationOf({ id, name, acronym }: Named) {
  return { id, name, acronym };
}
