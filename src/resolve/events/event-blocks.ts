import type { EventClaim } from '../../model/resolution.ts';
import { statementKey } from '../repeated/statement-key.ts';
import { coreEnds, strengthOf } from './event-core.ts';
import { type EventFacet, facetOf } from './event-facet.ts';
import { eventSubject, isSure } from './event-subject.ts';

/**
 * Blocks of an event: claims of one event share one. Names that match are equal, or one begins or ends with the other, so their ends with the year
 * will do; an edition is sought in every year. Generic names count only with their day; what has neither day, year nor edition is matched on its own page only.
 * A page's part of a larger event is in the block of that event, whose id it takes over. What its page may have lent the year meets those that say it in
 * the same words, on whatever page of the site.
 */
export function eventBlocks(claim: EventClaim, parents: ReadonlySet<string>): string[] {
  const { document, record } = claim;
  const blocks = nameBlocks(facetOf(claim));
  if (record.parent_id !== null) blocks.push(`part:${document.id}:${record.parent_id}`);
  if (parents.has(record.id)) blocks.push(`part:${document.id}:${record.id}`);
  const said = isSure(record.date) && !onlyItsPage(blocks) ? null : statementKey(claim, eventSubject(claim));
  if (said !== null) blocks.push(`said:${said}`);
  return [...new Set(blocks)];
}

function nameBlocks({ page, edition, cores, extent, nameCore }: EventFacet): string[] {
  const year = extent?.earliest.slice(0, 4);
  const blocks: string[] = [];
  for (const core of cores) {
    if (strengthOf(core) === 'generic') {
      if (extent?.precision === 3) blocks.push(`day:${extent.earliest}:${core}`);
      continue;
    }
    if (edition !== null) blocks.push(`edition:${edition}:${core}`);
    if (year !== undefined) for (const end of coreEnds(core)) blocks.push(`year:${year}:${end}`);
  }
  return blocks.length > 0 ? blocks : [`page:${page}:${nameCore}`];
}

function onlyItsPage(blocks: readonly string[]): boolean {
  return blocks.every((block) => block.startsWith('page:') || block.startsWith('part:'));
}
