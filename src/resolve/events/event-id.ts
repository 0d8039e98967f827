import type { Event } from '../../model/event.ts';
import { compareText } from '../compare.ts';
import { contentId } from '../content-id.ts';
import { precisionOf } from '../dates.ts';
import { eventCore } from './event-core.ts';
import type { EventFacet } from './event-facet.ts';

/** An event that still lacks its id, with the claims it was drawn from in their order. */
export interface Unnamed {
  readonly record: Event;
  readonly facets: readonly EventFacet[];
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

function baseKey(event: Unnamed): readonly string[] {
  const { record, facets } = event;
  const core = eventCore(record.series?.name ?? record.name, record.edition);
  const generic = facets.every(({ strength }) => strength === 'generic');
  if (record.edition !== null && !generic) return ['edition', core, String(record.edition)];
  if (record.start_date !== null && (!generic || precisionOf(record.start_date) === 3)) {
    return ['start', eventCore(record.name, record.edition), record.start_date];
  }
  return ['page', eventCore(record.name, record.edition), ...withPage(event)];
}

function withPlaces({ record }: Unnamed): readonly string[] {
  const places = record.places.map(({ name, teryt }) => `${name} ${teryt ?? ''}`).sort(compareText);
  return ['in', record.start_date ?? '', ...places];
}

function withPage({ facets }: Unnamed): readonly string[] {
  const first = facets[0]?.claim;
  if (first === undefined) return [];
  const start = Math.min(...first.record.sources.map((source) => source.start));
  return ['on', first.document.id, String(start), first.record.name, first.record.date ?? ''];
}
