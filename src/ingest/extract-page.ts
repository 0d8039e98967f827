import { inferFacts } from '../facts/index.ts';
import { findMentions } from '../mentions/index.ts';
import type { Extract } from '../model/extract.ts';
import { NO_ORIGIN, type Origin } from '../page/origin.ts';
import { readPage } from '../page/read-page.ts';
import { resolveExtract } from '../resolve/index.ts';
import { boundPage } from './bound-page.ts';
import { NO_SITES, type Sites, withSite } from './knowledge/with-site.ts';

/** What one page states: a pure function of its bytes, the path it goes by, what its archive says of it and what is known of its site. Throws only where a rule has a fault. */
export function extractPage(
  bytes: Uint8Array,
  path: string,
  origin: Origin = NO_ORIGIN,
  sites: Sites = NO_SITES,
): Extract {
  const page = boundPage(withSite(readPage(bytes, path, origin), sites));
  return resolveExtract(inferFacts(page, findMentions(page)));
}
