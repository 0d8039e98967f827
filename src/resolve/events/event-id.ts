import type { Event, EventPlace } from '../../model/event.ts';
import { compareText, sortedSet } from '../compare.ts';
import { contentId } from '../content-id.ts';
import { precisionOf } from '../dates.ts';
import { equalTexts } from '../sharing.ts';
import { strengthOf } from './event-core.ts';
import type { EventFacet } from './event-facet.ts';

/** An event that still lacks its id: the claims it was drawn from in their order, and what they give together. */
export interface Unnamed extends Pick<Event, 'edition' | 'start_date'> {
  readonly facets: readonly EventFacet[];
  places(): readonly EventPlace[];
}

/**
 * The ids of a whole set of `count` events. An edition is known by its name and number, so that a corrected date does not change the id; other dated events
 * by name and start; the rest by the page and the place on it. Where that is the same for several, the town and the page are added to all of them.
 * `eventAt` is asked anew for each: they are not held.
 */
export function eventIds(count: number, eventAt: (index: number) => Unnamed): string[] {
  const keysOf = [
    baseKey,
    (event: Unnamed) => [...baseKey(event), ...withPlaces(event)],
    (event: Unnamed) => [...baseKey(event), ...withPlaces(event), ...withPage(event)],
  ];
  const ids = new Array<string>(count);
  let asked: Iterable<number> = ids.keys();
  for (const keyOf of keysOf) {
    for (const index of asked) ids[index] = contentId('event', ...keyOf(eventAt(index)));
    asked = [...equalTexts(ids)].flat();
  }
  return ids;
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

function withPlaces({ start_date, places }: Unnamed): readonly string[] {
  const named = places().map(({ name, teryt }) => `${name} ${teryt ?? ''}`);
  return ['in', start_date ?? '', ...named.sort(compareText)];
}

function withPage({ facets }: Unnamed): readonly string[] {
  const first = facets[0]?.claim;
  if (first === undefined) return [];
  const start = Math.min(...first.record.sources.map((source) => source.start));
  return ['on', first.document.id, String(start), first.record.name, first.record.date ?? ''];
}
