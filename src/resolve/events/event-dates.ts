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
  const days = slipDays(a.extent);
  return (
    days !== null && a.extent.earliest.slice(0, 4) === b.extent.earliest.slice(0, 4) && days === slipDays(b.extent)
  );
}

/** Several days of one month, without the month: what is left of them where it was mistaken. */
export function slipDays({ earliest, latest, precision }: Extent): string | null {
  if (precision !== 3 || earliest === latest || earliest.slice(0, 7) !== latest.slice(0, 7)) return null;
  return `${earliest.slice(8)}-${latest.slice(8)}`;
}
