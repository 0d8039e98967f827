import { coreContains, type NameStrength, strengthOf } from './event-core.ts';
import type { EventFacet } from './event-facet.ts';

/**
 * How two claims' names agree. `name`: one and the same, or one page has only the series' name (`Kongres Ruchów Miejskich`) and the other the event's own
 * in that series. `series`: of one series, under names of their own. `part`: one is the other with words before or after it.
 */
export interface NameMatch {
  readonly how: 'name' | 'series' | 'part';
  /** Of what they have in common. */
  readonly strength: NameStrength;
}

/** Every way in which they agree. Each of them implies a block in common, given dates or editions that fit: see `event-blocks.ts`. */
export function matchNames(a: EventFacet, b: EventFacet): NameMatch[] {
  const matches: NameMatch[] = [];
  const add = (how: NameMatch['how'], core: string) => matches.push({ how, strength: strengthOf(core) });
  if (a.nameCore === b.nameCore) add('name', a.nameCore);
  if (a.seriesCore !== null && a.seriesCore === b.nameCore) add('name', a.seriesCore);
  if (b.seriesCore !== null && b.seriesCore === a.nameCore) add('name', b.seriesCore);
  if (a.seriesCore !== null && a.seriesCore === b.seriesCore) add('series', a.seriesCore);
  for (const one of a.cores) {
    for (const other of b.cores) {
      if (coreContains(one, other)) add('part', other);
      if (coreContains(other, one)) add('part', one);
    }
  }
  return matches;
}
