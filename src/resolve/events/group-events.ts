import type { EventClaim } from '../../model/resolution.ts';
import { clusters, type Relation } from '../clusters.ts';
import type { Extent } from '../dates.ts';
import type { EventRulings } from '../judgements/event-rulings.ts';
import { pairsSharing } from '../sharing.ts';
import { textNumber } from '../text-number.ts';
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
  const { nodes, pagesOf } = collapse(facets, { onPage, rulings, repeated });
  const relation = (a: number, b: number): Relation => {
    const [first, second] = [nodes[a], nodes[b]];
    if (first === undefined || second === undefined) return 'unknown';
    const [one, other] = [first[0], second[0]];
    if (rulings.areApart(one.claim, other.claim)) return 'different';
    return (haveCommonPage(pagesOf(first), pagesOf(second)) ? onPage : relationOf)(one, other);
  };
  function* same(): Generator<readonly [number, number]> {
    for (const pair of candidatePairs(nodes)) if (relation(...pair) === 'same') yield pair;
  }
  const groups: (readonly EventFacet[])[] = [];
  for (const { items, torn } of clusters(nodes.length, same(), relation)) {
    const lists = Array.from(items, (item) => nodes[item] ?? []);
    const members = lists.length === 1 ? (lists[0] ?? []) : lists.flat();
    if (torn) for (const member of members) groups.push([member]);
    else groups.push(members);
  }
  return rulings.areNone ? groups : united(groups, facets, rulings);
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

/** Claims that are compared as one, by the first of them: nearly all stand alone, so that this is a list and no more. */
type Node = [EventFacet, ...EventFacet[]];

/** Claims that agree in all that is compared are one node, so that a notice printed on a thousand pages costs one comparison. */
function collapse(facets: readonly EventFacet[], { onPage, rulings, repeated }: Grouping) {
  const nodes: Node[] = [];
  const profile = profiles(facets);
  const textOf = (facet: EventFacet): string | null => {
    if (rulings.isNamed(facet.claim)) return null;
    const said = repeated.get(facet.claim);
    if (said !== undefined) return `said ${said}`;
    return relationOf(facet, facet) === 'same' ? profile(facet) : null;
  };
  const pages = new Map<Node, Pages>();
  const pagesOf = (node: Node): Pages => pages.get(node) ?? node[0].page;
  // By the number of the text, or the next that is free: the texts of a million claims would take more room than the claims.
  const known = new Map<number, Node>();
  for (const facet of facets) {
    const text = textOf(facet);
    let number = textNumber(text ?? '');
    let node = text === null ? undefined : known.get(number);
    while (node !== undefined && textOf(node[0]) !== text) node = known.get(++number);
    if (node !== undefined && (!isAmong(pagesOf(node), facet.page) || onPage(facet, node[0]) === 'same')) {
      node.push(facet);
      pages.set(node, withPage(pagesOf(node), facet.page));
      continue;
    }
    const alone: Node = [facet];
    nodes.push(alone);
    if (text !== null && node === undefined) known.set(number, alone);
  }
  return { nodes, pagesOf };
}

/** Pairs that may be the same: those sharing a whole core, or the words at an end of it, with the edition or the day. */
function candidatePairs(nodes: readonly Node[]): Iterable<readonly [number, number]> {
  return pairsSharing(nodes.length, (node) => bucketKeys((nodes[node] as Node)[0]));
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
