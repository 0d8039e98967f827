import type { EventClaim } from '../../model/resolution.ts';
import { clusters, type Relation } from '../clusters.ts';
import type { Extent } from '../dates.ts';
import type { EventRulings } from '../judgements/event-rulings.ts';
import { coreEnds, strengthOf } from './event-core.ts';
import { slipDays } from './event-dates.ts';
import type { EventFacet } from './event-facet.ts';
import { profiles } from './event-profile.ts';
import { haveCommonPage, isAmong, type Pages, withPage } from './pages.ts';
import { relationOf } from './relation.ts';

/** How two claims of one page are related. */
export type PageRelation = (a: EventFacet, b: EventFacet) => Relation;

/** What a resolved page tells of separately is separate: it was decided when the page was read, by all that it says. */
export const SEPARATE: PageRelation = () => 'different';

/** The facets of one event each, in the order of their first claim. */
export function groupEvents(
  facets: readonly EventFacet[],
  { onPage, rulings, repeated }: Grouping,
): (readonly EventFacet[])[] {
  // One alone, as most pages have it, is compared with nothing.
  if (facets.length < 2) return facets.map((facet) => [facet]);
  const nodes = collapse(facets, { onPage, rulings, repeated });
  const relation = (a: number, b: number): Relation => {
    const [first, second] = [nodes[a], nodes[b]];
    if (first === undefined || second === undefined) return 'unknown';
    if (rulings.areApart(first.head.claim, second.head.claim)) return 'different';
    return (haveCommonPage(first.pages, second.pages) ? onPage : relationOf)(first.head, second.head);
  };
  const same: (readonly [number, number])[] = [];
  for (const [a, b] of candidatePairs(nodes.map(({ head }) => head))) if (relation(a, b) === 'same') same.push([a, b]);
  const groups = clusters(nodes.length, same, relation).flatMap(({ items, torn }) => {
    const members = items.flatMap((item) => nodes[item]?.members ?? []);
    return torn ? members.map((member) => [member]) : [members];
  });
  return united(groups, facets, rulings);
}

/** The groups with those joined that people judged to be one; facets in their order. */
function united(
  groups: readonly (readonly EventFacet[])[],
  facets: readonly EventFacet[],
  rulings: EventRulings,
): (readonly EventFacet[])[] {
  const sets = rulings.unite(groups.map((group) => group.map(({ claim }) => claim)));
  if (sets.length === groups.length) return [...groups];
  const order = new Map(facets.map((facet, index) => [facet, index]));
  const at = (facet: EventFacet | undefined) => (facet === undefined ? 0 : (order.get(facet) ?? 0));
  return sets
    .map((set) => set.flatMap((index) => groups[index] ?? []).sort((a, b) => at(a) - at(b)))
    .sort(([a], [b]) => at(a) - at(b));
}

/** By what claims are grouped. `repeated`: the number of the statement for those that a site repeats on many pages: they are one, whatever their name. */
export interface Grouping {
  readonly onPage: PageRelation;
  readonly rulings: EventRulings;
  readonly repeated: ReadonlyMap<EventClaim, number>;
}

interface Node {
  readonly head: EventFacet;
  readonly members: EventFacet[];
  pages: Pages;
}

/** Claims that agree in all that is compared are one node, so that a notice printed on a thousand pages costs one comparison. */
function collapse(facets: readonly EventFacet[], { onPage, rulings, repeated }: Grouping): Node[] {
  const nodes = new Map<string, Node>();
  const profile = profiles(facets);
  for (const [index, facet] of facets.entries()) {
    const { page } = facet;
    const said = repeated.get(facet.claim);
    const alike = said === undefined && relationOf(facet, facet) === 'same' ? profile(facet) : null;
    const known = said === undefined ? alike : `said ${said}`;
    const key = known === null || rulings.isNamed(facet.claim) ? `single ${index}` : known;
    const node = nodes.get(key);
    if (node !== undefined && (!isAmong(node.pages, page) || onPage(facet, node.head) === 'same')) {
      node.members.push(facet);
      node.pages = withPage(node.pages, page);
    } else {
      nodes.set(node === undefined ? key : `single ${index}`, { head: facet, members: [facet], pages: page });
    }
  }
  return [...nodes.values()];
}

/** Pairs that may be the same: those sharing a whole core, or the words at an end of it, with the edition or the day. */
function* candidatePairs(heads: readonly EventFacet[]): Generator<readonly [number, number]> {
  const { buckets, bucketsOf } = bucketed(heads);
  // How far each bucket is walked: what comes before was paired with all that follow it.
  const walked = new Int32Array(buckets.length);
  for (let a = 0; a < heads.length; a++) {
    const met = new Set<number>();
    for (const number of bucketsOf[a] as readonly number[]) {
      const bucket = buckets[number] as readonly number[];
      const next = (walked[number] as number) + 1;
      walked[number] = next;
      for (let position = next; position < bucket.length; position++) met.add(bucket[position] as number);
    }
    for (const b of met) yield [a, b];
  }
}

/** The heads, by their numbers, under each of the keys, which are only numbered in turn; and of each head the numbers of its keys. */
function bucketed(heads: readonly EventFacet[]) {
  const numbers = new Map<string, number>();
  const buckets: number[][] = [];
  const bucketsOf = heads.map((head, index) =>
    Array.from(new Set(bucketKeys(head)), (key): number => {
      const known = numbers.get(key);
      if (known !== undefined) {
        buckets[known]?.push(index);
        return known;
      }
      numbers.set(key, buckets.length);
      return buckets.push([index]) - 1;
    }),
  );
  return { buckets, bucketsOf };
}

function bucketKeys({ page, edition, cores, extent, places, organizers, publisher }: EventFacet): string[] {
  const year = extent?.earliest.slice(0, 4);
  const day = extent?.precision === 3 ? extent.earliest : undefined;
  const times = extent === null ? [] : timesOf(extent);
  const supports = [...places.map(({ key }) => key), ...organizers, ...(publisher === null ? [] : [publisher])];
  return cores.flatMap((core) => {
    const keys = [`page ${page} ${core}`];
    // Common and generic names are the same only with something else in common, so that is part of their key.
    for (const support of strengthOf(core) === 'named' ? [''] : supports) {
      for (const time of times) keys.push(`${time} ${core} ${support}`);
      if (edition !== null) keys.push(`edition ${edition} ${core} ${support}`);
    }
    for (const end of coreEnds(core)) {
      if (edition !== null && year !== undefined) keys.push(`part ${edition} ${year} ${end}`);
      if (day !== undefined) keys.push(`part ${day} ${end}`);
    }
    return keys;
  });
}

/**
 * The months of its first year that an event may be in: what has a day in common has one of them in common. Every town has a fair of one name in a year;
 * compared are those that may be at one time, and those that may be at another by a slip.
 */
function timesOf(extent: Extent): string[] {
  const { earliest, latest } = extent;
  const year = earliest.slice(0, 4);
  const last = latest.slice(0, 4) === year ? Number(latest.slice(5, 7)) : 12;
  const times: string[] = [];
  for (let month = Number(earliest.slice(5, 7)); month <= last; month++) times.push(`month ${year} ${month}`);
  const days = slipDays(extent);
  if (days !== null) times.push(`slip ${year} ${days}`);
  return times;
}
