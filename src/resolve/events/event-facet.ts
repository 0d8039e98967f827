import type { EventClaim } from '../../model/resolution.ts';
import { sortedSet } from '../compare.ts';
import { type Extent, extentOf } from '../dates.ts';
import { organizationKey } from '../organizations/organization-key.ts';
import { eventCore } from './event-core.ts';
import { type KeyedPlace, keyedPlace } from './event-places.ts';

/** What of an event claim is compared with others. */
export interface EventFacet {
  readonly claim: EventClaim;
  readonly nameCore: string;
  readonly seriesCore: string | null;
  /** Both, once. */
  readonly cores: readonly string[];
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
    extent: eventExtent(record.start_date, record.end_date, record.date),
    places: record.places.map(keyedPlace),
    organizers: sortedSet(
      record.participants.filter(({ role }) => ORGANIZING.has(role)).map(({ name }) => organizationKey(name, null)),
    ),
    publisher: document.publisher === null ? null : organizationKey(document.publisher, null),
  };
}

/** From the first day to the last that an event's dates may mean; null where nothing gives its year (`[..2018-12-19]` does not). */
export function eventExtent(start: string | null, end: string | null, date: string | null): Extent | null {
  const [dateStart, dateEnd] = (date ?? '').split('/');
  const first = extentOf(start ?? dateStart ?? '');
  if (first === null) return null;
  const last = extentOf(end ?? dateEnd ?? '');
  return last === null || last.latest < first.latest ? first : { ...first, latest: last.latest };
}
