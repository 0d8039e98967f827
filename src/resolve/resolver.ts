import type { Extract } from '../model/extract.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Claim, Part, Resolver } from '../model/resolution.ts';
import { fold } from '../polish/fold.ts';
import { nameKey } from '../polish/name-key.ts';
import { beginnings } from './beginnings.ts';
import { components } from './components.ts';
import { eventBlocks } from './events/event-blocks.ts';
import { SEPARATE } from './events/group-events.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { settleRepeated } from './events/settle-repeated.ts';
import { EventRulings } from './judgements/event-rulings.ts';
import { membershipRulings } from './judgements/membership-rulings.ts';
import { type NameRulings, nameRulings } from './judgements/name-rulings.ts';
import { type TraceIndex, traceIndex } from './judgements/trace-index.ts';
import { resolveMemberships } from './memberships/resolve-memberships.ts';
import { organizationBlocks } from './organizations/organization-names.ts';
import { resolveOrganizations } from './organizations/resolve-organizations.ts';
import { personBlocks, resolvePersons } from './persons/resolve-persons.ts';

/** Raise it with every change by which the same claims give other entities, names or blocks, or a text folds otherwise. */
const VERSION = 2;

/** What follows from the pages alone. */
export const resolver: Resolver = makeResolver([]);

function makeResolver(judgements: readonly Judgement[]): Resolver {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  const names = nameRulings(judgements);
  const traces = traceIndex(judgements);
  const rulingsOf = membershipRulings(judgements);
  return {
    version: VERSION,
    knowing: makeResolver,
    fold,
    beginnings,
    nameKey,
    components,
    partsOf: (claim, page) => partsOf(claim, page, { names, traces }),
    events: (claims, judged = []) => {
      const settled = settleRepeated(claims);
      return resolveEvents(settled.claims, SEPARATE, new EventRulings(byId, settled.claims, judged), settled.repeated);
    },
    organizations: (namings) => resolveOrganizations(namings, names),
    persons: resolvePersons,
    memberships: (claims) => resolveMemberships(claims, rulingsOf),
  };
}

interface Known {
  readonly names: NameRulings;
  readonly traces: TraceIndex;
}

function partsOf(claim: Claim, page: Pick<Extract, 'events'>, { names, traces }: Known): readonly Part[] {
  switch (claim.kind) {
    case 'event': {
      const judged = traces(claim.record, claim.document, page.events);
      // What is judged together is resolved together.
      const blocks = judged.map(({ judgement }) => `judged:${judgement}`);
      return [{ role: 'event', blocks: [...eventBlocks(claim, parentsOn(page)), ...new Set(blocks)], judged }];
    }
    case 'person':
      return [{ role: 'person', blocks: personBlocks(claim) }];
    case 'organization':
      return [{ role: 'organization', blocks: organizationBlocks({ claim, role: 'organization' }, names) }];
    case 'membership':
      return [
        { role: 'member', blocks: organizationBlocks({ claim, role: 'member' }, names) },
        { role: 'organization', blocks: organizationBlocks({ claim, role: 'organization' }, names) },
        { role: 'membership', blocks: [] },
      ];
  }
}

function parentsOn(page: Pick<Extract, 'events'>): ReadonlySet<string> {
  return new Set(page.events.flatMap(({ parent_id }) => (parent_id === null ? [] : [parent_id])));
}
