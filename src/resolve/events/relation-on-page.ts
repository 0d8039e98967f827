import type { Relation } from '../clusters.ts';
import { compareDates } from './event-dates.ts';
import type { EventFacet } from './event-facet.ts';
import { comparePlaces } from './event-places.ts';
import { relationOf } from './relation.ts';

/**
 * Whether two claims of one page speak of one event: what holds between pages, and that a page which gives the same name, day and hour twice, or day and
 * town, means one. Not: a name without a date beside the same name with one, for a page of news tells of this year's conference and of last year's.
 */
export function relationOnPage(a: EventFacet, b: EventFacet): Relation {
  const found = relationOf(a, b);
  if (found !== 'unknown' || a.nameCore !== b.nameCore || compareDates(a.extent, b.extent) !== 'equal') return found;
  const [one, other] = [a.start_time, b.start_time];
  if (one !== null && other !== null) return one === other ? 'same' : 'different';
  return comparePlaces(a.places, b.places) === 'shared' ? 'same' : 'unknown';
}
