import type { Relation } from '../clusters.ts';
import { strengthOf } from './event-core.ts';
import { compareDates } from './event-dates.ts';
import type { EventFacet } from './event-facet.ts';
import { comparePlaces } from './event-places.ts';
import { relationOf } from './relation.ts';

/**
 * Whether two claims of one page speak of one event: besides what holds between pages, a page that names an event in its title and dates it in its text
 * means one, and so does one that tells the same day, hour and town twice.
 */
export function relationOnPage(a: EventFacet, b: EventFacet): Relation {
  const found = relationOf(a, b);
  if (found !== 'unknown' || a.nameCore !== b.nameCore) return found;
  if (comparePlaces(a.places, b.places) === 'conflict') return 'different';
  const dates = compareDates(a.extent, b.extent);
  if (dates === 'equal') return sameHour(a, b) ? 'same' : 'different';
  const named = strengthOf(a.nameCore) !== 'generic' && (dates === 'unknown' || dates === 'coarse');
  return named && sameHour(a, b) ? 'same' : 'unknown';
}

function sameHour(a: EventFacet, b: EventFacet): boolean {
  const [first, second] = [a.claim.record.start_time, b.claim.record.start_time];
  return first === null || second === null || first === second;
}
