import { clusters, type Relation } from '../clusters.ts';
import { compareText } from '../compare.ts';
import { coreEnds } from './event-core.ts';
import type { EventFacet } from './event-facet.ts';

/** The facets of one event each, in the order of their first claim. */
export function groupEvents(
  facets: readonly EventFacet[],
  relationOf: (a: EventFacet, b: EventFacet) => Relation,
): (readonly EventFacet[])[] {
  const nodes = collapse(facets, relationOf);
  const heads = nodes.map(([head]) => head as EventFacet);
  const relation = (a: number, b: number) => relationOf(heads[a] as EventFacet, heads[b] as EventFacet);
  const same: (readonly [number, number])[] = [];
  for (const [a, b] of candidatePairs(heads)) if (relation(a, b) === 'same') same.push([a, b]);
  const pages = nodes.map((node) => new Set(node.map(({ claim }) => claim.document.id)));
  // What one page tells of separately is separate, unless it is the same by every measure.
  const apart = (a: number, b: number) => {
    const found = relation(a, b);
    return found === 'unknown' && meet(pages[a], pages[b]) ? 'different' : found;
  };
  return clusters(nodes.length, same, apart).flatMap(({ items, torn }) => {
    const members = items.flatMap((item) => nodes[item] ?? []);
    return torn ? members.map((member) => [member]) : [members];
  });
}

/** Claims that agree in all that is compared are one node, so that a notice printed on a thousand pages costs one comparison. */
function collapse(
  facets: readonly EventFacet[],
  relationOf: (a: EventFacet, b: EventFacet) => Relation,
): EventFacet[][] {
  const nodes = new Map<string, EventFacet[]>();
  facets.forEach((facet, index) => {
    const profile = relationOf(facet, facet) === 'same' ? profileOf(facet) : `single ${index}`;
    const node = nodes.get(profile);
    if (node === undefined) nodes.set(profile, [facet]);
    else node.push(facet);
  });
  return [...nodes.values()];
}

function profileOf({ claim: { record }, cores, nameCore, extent, places, organizers, publisher }: EventFacet): string {
  const { classification, edition, start_time } = record;
  const where = places.map(({ key, teryt }) => `${key} ${teryt ?? ''}`).sort(compareText);
  return JSON.stringify([classification, edition, start_time, nameCore, cores, extent, where, organizers, publisher]);
}

/** Pairs that may be the same: those sharing a whole core, or the words at an end of it, with the edition or the day. */
function* candidatePairs(heads: readonly EventFacet[]): Generator<readonly [number, number]> {
  const buckets = new Map<string, number[]>();
  heads.forEach((head, index) => {
    for (const key of new Set(bucketKeys(head))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
  });
  const seen = new Set<number>();
  for (const bucket of buckets.values()) {
    for (const [position, a] of bucket.entries()) {
      for (let other = position + 1; other < bucket.length; other++) {
        const b = bucket[other] as number;
        const pair = a * heads.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

function bucketKeys({ claim, cores, extent, strength, places, organizers, publisher }: EventFacet): string[] {
  const day = extent?.precision === 3 ? extent.earliest : null;
  const { edition } = claim.record;
  // Common and generic names are the same only with something else in common, so that is part of their key.
  const supports = [...places.map(({ key }) => key), ...organizers];
  if (publisher !== null) supports.push(publisher);
  if (strength === 'named') supports.push('');
  return cores.flatMap((core) => {
    const keys = [`page ${claim.document.id} ${core}`];
    for (const support of supports) {
      if (extent !== null) keys.push(`year ${extent.earliest.slice(0, 4)} ${core} ${support}`);
      if (edition !== null) keys.push(`edition ${edition} ${core} ${support}`);
    }
    for (const end of coreEnds(core)) {
      if (edition !== null && extent !== null) keys.push(`part ${edition} ${extent.earliest.slice(0, 4)} ${end}`);
      if (day !== null) keys.push(`part ${day} ${end}`);
    }
    return keys;
  });
}

function meet(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  for (const value of a) if (b.has(value)) return true;
  return false;
}
