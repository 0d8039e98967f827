import type { Event } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import { sortedSet } from '../compare.ts';
import { type Extent, extentOf } from '../dates.ts';
import { organizationKey } from '../organizations/organization-key.ts';
import { remembered } from '../remembered.ts';
import { eventCore } from './event-core.ts';
import { type KeyedPlace, keyedPlace } from './event-places.ts';

/** What of an event claim is compared with others: its record may have to be read anew each time that it is asked for. */
export interface EventFacet
  extends Pick<Event, 'classification' | 'edition' | 'start_date' | 'start_time' | 'parent_id'> {
  readonly claim: EventClaim;
  /** Id of its page, and where on it the evidence begins. */
  readonly page: string;
  readonly start: number;
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
  const { classification, edition, start_date, start_time, parent_id } = record;
  const nameCore = eventCore(record.name, record.edition);
  const seriesCore = record.series === null ? null : eventCore(record.series.name, record.edition);
  const cores = seriesCore === null ? [nameCore] : sortedSet([nameCore, seriesCore]);
  return {
    claim,
    page: document.id,
    start: record.sources[0]?.start ?? 0,
    classification,
    edition,
    start_date,
    start_time,
    parent_id,
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
  return extentBetween(`${start ?? dateStart ?? ''}\n${end ?? dateEnd ?? ''}`);
}

/** Remembered also because many events are of one day: it takes room once. */
const extentBetween = remembered((between): Extent | null => {
  const [start = '', end = ''] = between.split('\n');
  const first = extentOf(start);
  if (first === null) return null;
  const last = extentOf(end);
  return last === null || last.latest < first.latest ? first : { ...first, latest: last.latest };
});
