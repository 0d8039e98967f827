import type { Extract } from '../model/extract.ts';
import type { EventClaim, MembershipClaim, OrganizationClaim, PersonClaim } from '../model/resolution.ts';
import { finish, type Steps } from '../model/steps.ts';
import { relationOnPage } from './events/relation-on-page.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { settleRepeated } from './events/settle-repeated.ts';
import { resolveMemberships } from './memberships/resolve-memberships.ts';
import { resolveOrganizations } from './organizations/resolve-organizations.ts';
import { resolvePersons } from './persons/resolve-persons.ts';
import { areEventsSettled, arePersonsSettled } from './settled.ts';

export type Entities = Pick<Extract, 'events' | 'memberships' | 'organizations' | 'persons'>;

/** What was merged says more than its parts did: it may match more, and its id is that of the whole. So a page is resolved until nothing changes. */
const ROUNDS = 8;

/** A page's claims as a database of this page alone would show them: doubles merged, ids final. Doing it again changes nothing. */
export function resolveExtract(extract: Extract): Extract {
  return finish(resolveExtractInSteps(extract));
}

/** The same in steps. */
export function* resolveExtractInSteps(extract: Extract): Steps<Extract> {
  if (idsOf(extract) === '') return extract;
  let current = extract;
  let [eventsSettled, personsSettled] = [false, false];
  for (let round = 0; round < ROUNDS; round++) {
    const events = eventsSettled ? null : [...resolveEvents(eventClaims([current]), relationOnPage)];
    yield;
    const persons = personsSettled ? null : resolvePersons(personClaims([current]));
    yield;
    const next = {
      ...current,
      ...belongingsOf([current]),
      persons: persons?.map(({ record }) => record) ?? current.persons,
      events: events?.map(({ record }) => record) ?? current.events,
    };
    yield;
    if (idsOf(next) === idsOf(current)) return next;
    eventsSettled ||= events !== null && areEventsSettled(current.events, events);
    personsSettled ||= persons !== null && arePersonsSettled(current.persons, persons);
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
  const events = Array.from(resolveEvents(claims, undefined, undefined, repeated), ({ record }) => record);
  return {
    ...belongingsOf(pages),
    persons: resolvePersons(personClaims(pages)).map(({ record }) => record),
    events,
  };
}

/** The memberships, and the organisations that they and the pages name. */
function belongingsOf(extracts: readonly Extract[]): Pick<Entities, 'memberships' | 'organizations'> {
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
