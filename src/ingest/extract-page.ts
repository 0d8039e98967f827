import { inferFacts } from '../facts/index.ts';
import { findMentions } from '../mentions/index.ts';
import type { Extract } from '../model/extract.ts';
import { readPage } from '../page/read-page.ts';
import { resolveExtract } from '../resolve/index.ts';

/** What one page states: a pure function of its bytes and the path it goes by. Throws only where a rule has a fault. */
export function extractPage(bytes: Uint8Array, path: string): Extract {
  const page = readPage(bytes, path);
  return resolveExtract(inferFacts(page, findMentions(page)));
}
