import type { Extent } from '../dates.ts';
import type { EventFacet } from './event-facet.ts';

/**
 * `equal`: the same days. `overlap`: days in common. `coarse`: one or both give a month or a year that the other is in.
 * `conflict`: both cannot be. `unknown`: one has no year.
 */
export type DateRelation = 'equal' | 'overlap' | 'coarse' | 'conflict' | 'unknown';

export function compareDates(a: Extent | null, b: Extent | null): DateRelation {
  if (a === null || b === null) return 'unknown';
  if (a.earliest.slice(0, 4) !== b.earliest.slice(0, 4)) return 'conflict';
  const common = a.earliest <= b.latest && b.earliest <= a.latest;
  if (!common) return 'conflict';
  if (a.precision < 3 || b.precision < 3) return 'coarse';
  return a.earliest === b.earliest && a.latest === b.latest ? 'equal' : 'overlap';
}

/** A month mistaken: `23-26 września` for `23-26 kwietnia`, the same days of several in one year. One day alone proves nothing. */
export function isSlip(a: EventFacet, b: EventFacet): boolean {
  if (a.extent === null || b.extent === null) return false;
  const days = (extent: Extent) => `${extent.earliest.slice(8)}-${extent.latest.slice(8)}`;
  const oneMonth = (extent: Extent) => extent.earliest.slice(0, 7) === extent.latest.slice(0, 7);
  return (
    a.extent.precision === 3 &&
    b.extent.precision === 3 &&
    a.extent.earliest.slice(0, 4) === b.extent.earliest.slice(0, 4) &&
    oneMonth(a.extent) &&
    oneMonth(b.extent) &&
    a.extent.earliest !== a.extent.latest &&
    days(a.extent) === days(b.extent)
  );
}
