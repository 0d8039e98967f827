import type { Extract } from '../model/extract.ts';
import { NO_ORIGIN, type Origin } from '../page/origin.ts';
import { extractPages } from './extract-pages.ts';
import { NO_SITES, type Sites } from './knowledge/with-site.ts';

/** What one page states: a pure function of its bytes, the path it goes by, what its archive says of it and what is known of its site. Throws only where a rule has a fault. */
export function extractPage(
  bytes: Uint8Array,
  path: string,
  origin: Origin = NO_ORIGIN,
  sites: Sites = NO_SITES,
): Extract {
  const [outcome] = extractPages([{ bytes, path, origin }], sites);
  if (outcome === undefined || outcome.fault !== null) throw outcome?.fault.error;
  return outcome.value;
}
