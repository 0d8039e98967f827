import type { EventClaim } from '../../model/resolution.ts';
import { sortedSet } from '../compare.ts';
import { type Extent, extentOf } from '../dates.ts';
import { organizationKey } from '../organizations/organization-key.ts';
import { distinctWords, eventCore } from './event-core.ts';
import { type KeyedPlace, keyedPlace } from './event-places.ts';

/**
 * How much a name alone says. `generic`: `Spotkanie`, `Sesja Rady Gminy`. `common`: one word of its own (`Forum Metropolii`), which another town's
 * event may share. `named`: two or more.
 */
export type NameStrength = 'generic' | 'common' | 'named';

/** What of an event claim is compared with others. */
export interface EventFacet {
  readonly claim: EventClaim;
  readonly nameCore: string;
  readonly seriesCore: string | null;
  /** Both, once. */
  readonly cores: readonly string[];
  readonly strength: NameStrength;
  readonly extent: Extent | null;
  readonly places: readonly KeyedPlace[];
  readonly organizers: readonly string[];
  readonly publisher: string | null;
}

const ORGANIZING = new Set(['organizer', 'co_organizer', 'host']);

export function facetOf(claim: EventClaim): EventFacet {
  const { record, document } = claim;
  const nameCore = eventCore(record.name, record.edition);
  const seriesCore = record.series === null ? null : eventCore(record.series.name, record.edition);
  const cores = seriesCore === null ? [nameCore] : sortedSet([nameCore, seriesCore]);
  return {
    claim,
    nameCore,
    seriesCore,
    cores,
    strength: strengthOf(cores),
    extent: eventExtent(record.start_date, record.end_date, record.date),
    places: record.places.map(keyedPlace),
    organizers: sortedSet(
      record.participants.filter(({ role }) => ORGANIZING.has(role)).map(({ name }) => organizationKey(name, null)),
    ),
    publisher: document.publisher === null ? null : organizationKey(document.publisher, null),
  };
}

function strengthOf(cores: readonly string[]): NameStrength {
  const words = Math.max(...cores.map(distinctWords));
  return words === 0 ? 'generic' : words === 1 ? 'common' : 'named';
}

/** From the first day to the last that an event's dates may mean; null where nothing gives its year (`[..2018-12-19]` does not). */
export function eventExtent(start: string | null, end: string | null, date: string | null): Extent | null {
  const [dateStart, dateEnd] = (date ?? '').split('/');
  const first = extentOf(start ?? dateStart ?? '');
  if (first === null) return null;
  const last = extentOf(end ?? dateEnd ?? '');
  return last === null || last.latest < first.latest ? first : { ...first, latest: last.latest };
}
