import type { EventClaim } from '../../model/resolution.ts';
import { coreEnds } from './event-core.ts';
import { type EventFacet, facetOf } from './event-facet.ts';

/**
 * Blocks of an event: claims of one event share one. Names that match are equal, or one begins or ends with the other, so their ends with the year
 * will do; an edition is sought in every year. Generic names count only with their day; what has neither day, year nor edition is matched on its own page only.
 * A page's part of a larger event is in the block of that event, whose id it takes over.
 */
export function eventBlocks(claim: EventClaim, parents: ReadonlySet<string>): string[] {
  const { document, record } = claim;
  const blocks = nameBlocks(facetOf(claim));
  if (record.parent_id !== null) blocks.push(`part:${document.id}:${record.parent_id}`);
  if (parents.has(record.id)) blocks.push(`part:${document.id}:${record.id}`);
  return [...new Set(blocks)];
}

function nameBlocks(facet: EventFacet): string[] {
  const { claim, cores, extent, strength, nameCore } = facet;
  const year = extent?.earliest.slice(0, 4);
  if (strength === 'generic' && extent?.precision === 3) return cores.map((core) => `day:${extent.earliest}:${core}`);
  const blocks: string[] = [];
  if (strength !== 'generic') {
    for (const core of cores) {
      if (claim.record.edition !== null) blocks.push(`edition:${claim.record.edition}:${core}`);
      if (year === undefined) continue;
      for (const end of coreEnds(core)) blocks.push(`year:${year}:${end}`);
    }
  }
  return blocks.length > 0 ? blocks : [`page:${claim.document.id}:${nameCore}`];
}
