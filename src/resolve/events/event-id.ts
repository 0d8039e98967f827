import type { Event } from '../../model/event.ts';
import { compareText, sortedSet } from '../compare.ts';
import { contentId } from '../content-id.ts';
import { precisionOf } from '../dates.ts';
import { strengthOf } from './event-core.ts';
import type { EventFacet } from './event-facet.ts';

/** An event that still lacks its id, with the claims it was drawn from in their order. */
export interface Unnamed extends Pick<Event, 'edition' | 'start_date'> {
  readonly facets: readonly EventFacet[];
  /** Null where it is that of its only claim, but for its order: most events have no more, and then only the claim is held. */
  readonly record: Event | null;
}

/**
 * The ids of a whole set of events. An edition is known by its name and number, so that a corrected date does not change the id; other dated events by name
 * and start; the rest by the page and the place on it. Where that is the same for several, the town and the page are added to all of them.
 */
export function eventIds(events: readonly Unnamed[]): string[] {
  let keys = events.map(baseKey);
  for (const more of [withPlaces, withPage]) {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key.join('\0'), (counts.get(key.join('\0')) ?? 0) + 1);
    keys = keys.map((key, index) =>
      (counts.get(key.join('\0')) ?? 0) > 1 ? [...key, ...more(events[index] as Unnamed)] : key,
    );
  }
  return keys.map((key) => contentId('event', ...key));
}

/** Made of what one of the claims says together, so that events with equal keys have claims in one block. */
function baseKey(event: Unnamed): readonly string[] {
  const { edition, start_date: start, facets } = event;
  // People may have joined claims of two editions.
  const [numbered] = sortedSet(facets.filter((facet) => facet.edition === edition).flatMap(numberedCore));
  if (numbered !== undefined) return ['edition', numbered, String(edition)];
  const starting = facets.filter((facet) => facet.start_date === start).map(({ nameCore }) => nameCore);
  const [named] = sortedSet(starting.filter((core) => strengthOf(core) !== 'generic'));
  if (start !== null && named !== undefined) return ['start', named, start];
  const [generic] = sortedSet(starting);
  if (start !== null && generic !== undefined && precisionOf(start) === 3) return ['day', generic, start];
  return ['page', generic ?? '', ...withPage(event)];
}

/** What a numbered event is numbered in: its series, or its own name; nothing where both are generic. */
function numberedCore({ edition, seriesCore, nameCore }: EventFacet): string[] {
  if (edition === null) return [];
  return [seriesCore, nameCore]
    .filter((core) => core !== null)
    .filter((core) => strengthOf(core) !== 'generic')
    .slice(0, 1);
}

function withPlaces({ start_date, record, facets }: Unnamed): readonly string[] {
  const { places = [] } = record ?? facets[0]?.claim.record ?? {};
  const named = places.map(({ name, teryt }) => `${name} ${teryt ?? ''}`);
  return ['in', start_date ?? '', ...named.sort(compareText)];
}

function withPage({ facets }: Unnamed): readonly string[] {
  const first = facets[0]?.claim;
  if (first === undefined) return [];
  const start = Math.min(...first.record.sources.map((source) => source.start));
  return ['on', first.document.id, String(start), first.record.name, first.record.date ?? ''];
}
