import type { EventClaim } from '../../model/resolution.ts';
import { saidOnce } from '../repeated/said-once.ts';
import { equalTexts } from '../sharing.ts';
import { chooseDates } from './event-dates-choice.ts';
import type { EventFacet } from './event-facet.ts';
import { eventIds, type Unnamed } from './event-id.ts';
import { editionOf } from './merge-event.ts';
import { unitePlaces } from './unite-lists.ts';

type Facets = readonly EventFacet[];

/** The claims of each event, under its id. */
export type NamedGroups = Iterable<readonly [id: string, facets: Facets]>;

/** Groups with their ids. Those that get the same id differ in nothing, down to the place on the page: they are one. What they say together is not held. */
export function nameGroups(groups: readonly Facets[], repeated: ReadonlyMap<EventClaim, number>): NamedGroups {
  const all: (Facets | null)[] = [...groups];
  const ids = eventIds(groups.length, (index) => unnamed(groups[index] ?? [], repeated));
  for (const [first, ...twins] of equalTexts(ids)) {
    if (first === undefined) continue;
    for (const twin of twins) {
      all[first] = [...(all[first] ?? []), ...(all[twin] ?? [])];
      all[twin] = null;
    }
  }
  return {
    *[Symbol.iterator]() {
      for (const [index, facets] of all.entries()) if (facets !== null) yield [ids[index] as string, facets] as const;
    },
  };
}

function unnamed(facets: Facets, repeated: ReadonlyMap<EventClaim, number>): Unnamed {
  const [first, second] = facets;
  if (first === undefined || second !== undefined) {
    const claims = saidOnce(
      facets.map(({ claim }) => claim),
      repeated,
    );
    const { start_date } = chooseDates(claims);
    return { facets, edition: editionOf(claims), start_date, places: () => unitePlaces(claims) };
  }
  const { edition, start_date, claim } = first;
  return { facets, edition, start_date, places: () => claim.record.places };
}
