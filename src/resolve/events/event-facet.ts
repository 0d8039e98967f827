import type { Event } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { sortedSet } from '../compare.ts';
import { type Extent, extentOf } from '../dates.ts';
import { organizationKey } from '../organizations/organization-key.ts';
import { remembered } from '../remembered.ts';
import { eventCore } from './event-core.ts';
import type { KeyedPlace } from './event-places.ts';

/** What of an event claim is compared with others: its record may have to be read anew each time that it is asked for. */
export interface EventFacet
  extends Pick<Event, 'classification' | 'edition' | 'start_date' | 'start_time' | 'parent_id'> {
  readonly claim: EventClaim;
  /** Its number among the claims that are resolved together. */
  readonly item: number;
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

export function facetOf(claim: EventClaim, item = 0): EventFacet {
  const { record, document } = claim;
  const { classification, edition, start_date, start_time, parent_id } = record;
  const nameCore = eventCore(record.name, record.edition);
  const seriesCore = record.series === null ? null : eventCore(record.series.name, record.edition);
  const organizers = record.participants.filter(({ role }) => ORGANIZING.has(role)).map(({ name }) => name);
  return {
    claim,
    item,
    page: document.id,
    start: record.sources[0]?.start ?? 0,
    classification,
    edition,
    start_date,
    start_time,
    parent_id,
    nameCore,
    seriesCore,
    cores: coresOf(JSON.stringify(seriesCore === null ? [nameCore] : [nameCore, seriesCore])),
    extent: eventExtent(record.start_date, record.end_date, record.date),
    places: placesOf(JSON.stringify(record.places.map(({ name, teryt }) => [name, teryt]))),
    organizers: organizersOf(JSON.stringify(organizers)),
    publisher: document.publisher === null ? null : organizationKey(document.publisher, null),
  };
}

// Remembered, for the same lists come again and again: each of them takes room once.

const coresOf = remembered((cores): readonly string[] => sortedSet(JSON.parse(cores) as string[]));

const placesOf = remembered((places): readonly KeyedPlace[] =>
  (JSON.parse(places) as [string, string | null][]).map(([name, teryt]) => ({ key: nameKey(name), teryt })),
);

const organizersOf = remembered((names): readonly string[] =>
  sortedSet((JSON.parse(names) as string[]).map((name) => organizationKey(name, null))),
);

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
