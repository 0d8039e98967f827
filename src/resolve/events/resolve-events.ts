import type { Event } from '../../model/event.ts';
import type { Correction } from '../../model/judgement.ts';
import type { DerivedEvent, EventClaim, KeyedName, Ruled } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { compareBy, compareText, sortedSet } from '../compare.ts';
import { correct } from '../judgements/correct.ts';
import { EventRulings } from '../judgements/event-rulings.ts';
import { rejected } from '../judgements/rejected.ts';
import { saidOnce } from '../repeated/said-once.ts';
import { type EventFacet, eventExtent, facetOf } from './event-facet.ts';
import { groupEvents, type PageRelation, SEPARATE } from './group-events.ts';
import { mergeEvent } from './merge-event.ts';
import { type NamedGroups, nameGroups } from './name-groups.ts';
import { settleParents } from './settle-parents.ts';
import { participantKey } from './unite-lists.ts';

/** The facets in the order of their pages, then of their places on them. */
function inOrder(facets: EventFacet[]): EventFacet[] {
  const paths = new Map<string, string>();
  for (const { page, claim } of facets) if (!paths.has(page)) paths.set(page, claim.document.path);
  return facets.sort(
    compareBy(
      (a, b) => (a.page === b.page ? 0 : compareText(paths.get(a.page) ?? '', paths.get(b.page) ?? '')),
      (a, b) => compareText(a.page, b.page),
      (a, b) => a.start - b.start,
      ({ claim: a }, { claim: b }) => compareText(a.record.name, b.record.name),
      ({ claim: a }, { claim: b }) => compareText(JSON.stringify(a.record), JSON.stringify(b.record)),
    ),
  );
}

/**
 * The events that these claims speak of, each with its claims. The claims are closed under shared blocks; `repeated`: those of them that a site repeats on
 * many pages, each with the number of its statement. There may be a great many of them, so each is made when it is asked for.
 */
export function* resolveEvents(
  claims: readonly EventClaim[],
  onPage: PageRelation = SEPARATE,
  rulings: EventRulings = NO_RULINGS,
  repeated: Repeated = new Map(),
): Generator<DerivedEvent> {
  const facets = inOrder(claims.map((claim, item) => facetOf(claim, item)));
  const named = nameGroups(groupEvents(facets, { onPage, rulings, repeated }), repeated);
  const stated = statedParents(named);
  const known = rulings.of(claimsById(named));
  const { parents, taken } = settleParents(stated, known.placements, new Set(known.rejections.keys()));
  for (const [id, own] of named) {
    const members = claimsOf(own);
    const merged = mergeEvent(members.length === 1 ? members : saidOnce(members, repeated));
    const ruled = { ...merged, id, parent_id: parents.get(id) ?? null };
    const { record: corrected, judged } = correct('event', ruled, known.corrections.get(id) ?? []);
    const series = judged.some(({ field }) => field === 'series') ? [corrected] : members.map((claim) => claim.record);
    const placed = known.placements.filter(({ child }) => child === id).map(({ judgement }) => judgement);
    const rejections = known.rejections.get(id) ?? [];
    yield {
      ...derived(corrected, own),
      series: seriesNames(series),
      judged: [
        ...judged,
        ...placed.map((judgement) => placedBy(judgement, taken.has(judgement), stated.get(id) ?? null)),
        ...rejected(rejections),
        ...rulings.sidesIn(members),
      ],
      rejected: rejections.length > 0,
    };
  }
}

function* claimsById(groups: NamedGroups): Generator<readonly [string, readonly EventClaim[]]> {
  for (const [id, facets] of groups) yield [id, claimsOf(facets)];
}

function claimsOf(facets: readonly EventFacet[]): EventClaim[] {
  return facets.map(({ claim }) => claim);
}

/** Without a field where it does not hold. */
function placedBy({ id }: Correction, holds: boolean, stated: string | null): Ruled {
  return { judgement: id, side: 1, field: holds ? 'parent_id' : null, ruled: holds ? stated : null };
}

const NO_RULINGS = new EventRulings(new Map(), [], []);

type Repeated = ReadonlyMap<EventClaim, number>;

/** The parent that the pages name for an event, by its id. */
function statedParents(groups: NamedGroups): ReadonlyMap<string, string> {
  const pages = new Set<string>();
  for (const [, facets] of groups) {
    for (const { page, parent_id } of facets) if (parent_id !== null) pages.add(page);
  }
  const owners = new Map<string, string>();
  for (const [id, facets] of pages.size === 0 ? [] : groups) {
    for (const { page, claim } of facets) if (pages.has(page)) owners.set(`${page} ${claim.record.id}`, id);
  }
  const parents = new Map<string, string>();
  for (const [id, facets] of owners.size === 0 ? [] : groups) {
    const parent = parentOf(facets, owners, id);
    if (parent !== null) parents.set(id, parent);
  }
  return parents;
}

/** The event that took over the parent that most claims name; null where none does. */
function parentOf(facets: readonly EventFacet[], owners: ReadonlyMap<string, string>, self: string): string | null {
  const counts = new Map<string, number>();
  for (const { page, parent_id } of facets) {
    const owner = parent_id === null ? undefined : owners.get(`${page} ${parent_id}`);
    if (owner !== undefined && owner !== self) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? null;
}

function derived(record: Event, facets: readonly EventFacet[]): Omit<DerivedEvent, 'judged' | 'rejected' | 'series'> {
  const extent = eventExtent(record.start_date, record.end_date, record.date);
  return {
    record,
    from: facets.map(({ item }) => item),
    earliest: extent?.earliest ?? null,
    latest: extent?.latest ?? null,
    placeKeys: record.places.map(({ name }) => nameKey(name)),
    participantKeys: record.participants.map(participantKey),
  };
}

function seriesNames(records: readonly Event[]): KeyedName[] {
  const names = sortedSet(
    // What is held as an edition of two series is found by both: `Kongres Rzek w formule Krajowego Forum Wodnego`.
    records.flatMap(({ series, other_names = [] }) => (series === null ? [] : [series.name, ...other_names])),
  );
  return names.map((name) => ({ name, key: nameKey(name) }));
}
