import { compareText } from '../compare.ts';
import { strengthOf } from './event-core.ts';
import type { EventFacet } from './event-facet.ts';

/**
 * What claims are compared by, as a text: those with the same one are related alike to any other. Who holds it, who tells of it and at what hour count
 * only where a name has too few words of its own, which most have; else a congress of which thousands of sites tell, each with its own words, would
 * be compared millions of times. They count also where a page tells apart what agrees in all the rest. The claims of a page stand together.
 */
export function profiles(facets: readonly EventFacet[]): (facet: EventFacet) => string {
  const weak = new Set(facets.flatMap(coresOf).filter((core) => strengthOf(core) === 'common'));
  const strong = new Map<string, boolean>();
  const isStrong = (core: string): boolean => {
    const known = strong.get(core) ?? (strengthOf(core) === 'named' && !partsOf(core).some((part) => weak.has(part)));
    strong.set(core, known);
    return known;
  };
  const apart = twiceOnPage(facets);
  return (facet) => {
    const profile = profileOf(facet);
    return coresOf(facet).every(isStrong) && !apart.has(profile) ? profile : `${profile} ${supportOf(facet)}`;
  };
}

/** The profiles that a page has twice. */
function twiceOnPage(facets: readonly EventFacet[]): ReadonlySet<string> {
  const twice = new Set<string>();
  const onPage = new Set<string>();
  for (const [index, facet] of facets.entries()) {
    const [before, after] = [facets[index - 1], facets[index + 1]];
    if (facet.page !== before?.page) onPage.clear();
    if (facet.page !== before?.page && facet.page !== after?.page) continue;
    const profile = profileOf(facet);
    if (onPage.has(profile)) twice.add(profile);
    onPage.add(profile);
  }
  return twice;
}

function coresOf({ cores, nameCore, seriesCore }: EventFacet): readonly string[] {
  return seriesCore === null ? [nameCore, ...cores] : [nameCore, seriesCore, ...cores];
}

/** What a core may be matched by besides itself: as many of its words from either end. */
function partsOf(core: string): readonly string[] {
  const words = core.split(' ');
  return words
    .slice(2)
    .flatMap((_, at) => [words.slice(0, at + 2).join(' '), words.slice(words.length - at - 2).join(' ')]);
}

function profileOf({ classification, edition, cores, nameCore, extent, places }: EventFacet): string {
  const where = places.map(({ key, teryt }) => `${key} ${teryt ?? ''}`).sort(compareText);
  return JSON.stringify([classification, edition, nameCore, cores, extent, where]);
}

function supportOf({ start_time, organizers, publisher }: EventFacet): string {
  return JSON.stringify([start_time, organizers, publisher]);
}
