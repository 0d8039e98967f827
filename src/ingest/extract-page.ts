import { inferFacts } from '../facts/index.ts';
import { findMentions } from '../mentions/index.ts';
import type { Extract } from '../model/extract.ts';
import { NO_ORIGIN, type Origin } from '../page/origin.ts';
import { readPage } from '../page/read-page.ts';
import { resolveExtract } from '../resolve/index.ts';
import { boundPage } from './bound-page.ts';

/** What one page states: a pure function of its bytes, the path it goes by and what its archive says of it. Throws only where a rule has a fault. */
export function extractPage(bytes: Uint8Array, path: string, origin: Origin = NO_ORIGIN): Extract {
  const page = boundPage(readPage(bytes, path, origin));
  return resolveExtract(inferFacts(page, findMentions(page)));
}
