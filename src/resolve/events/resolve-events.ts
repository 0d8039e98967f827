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
import { eventIds } from './event-id.ts';
import { groupEvents, type PageRelation, SEPARATE } from './group-events.ts';
import { mergeEvent } from './merge-event.ts';
import { settleParents } from './settle-parents.ts';
import { participantKey } from './unite-lists.ts';

const inOrder = compareBy<EventClaim>(
  (a, b) => compareText(a.document.path, b.document.path),
  (a, b) => compareText(a.document.id, b.document.id),
  (a, b) => firstStart(a) - firstStart(b),
  (a, b) => compareText(a.record.name, b.record.name),
  (a, b) => compareText(JSON.stringify(a.record), JSON.stringify(b.record)),
);

function firstStart({ record }: EventClaim): number {
  return record.sources[0]?.start ?? 0;
}

/**
 * The events that these claims speak of, each with its claims. The claims are closed under shared blocks; `repeated`: those of them that a site repeats on
 * many pages, each with the number of its statement.
 */
export function resolveEvents(
  claims: readonly EventClaim[],
  onPage: PageRelation = SEPARATE,
  rulings: EventRulings = NO_RULINGS,
  repeated: Repeated = new Map(),
): DerivedEvent[] {
  const positions = new Map(claims.map((claim, index) => [claim, index]));
  const facets = [...claims].sort(inOrder).map(facetOf);
  const groups = mergeGroups(groupEvents(facets, { onPage, rulings, repeated }), repeated);
  const owners = new Map<string, string>();
  for (const [id, { members }] of groups) {
    for (const { document, record } of members) owners.set(`${document.id} ${record.id}`, id);
  }
  const known = rulings.of(new Map([...groups].map(([id, { members }]) => [id, members])));
  const stated = new Map([...groups].map(([id, { members }]) => [id, parentOf(members, owners, id)]));
  const { parents, taken } = settleParents(stated, known.placements, new Set(known.rejections.keys()));
  return [...groups].map(([id, { record, members }]) => {
    const ruled = { ...record, id, parent_id: parents.get(id) ?? null };
    const { record: corrected, judged } = correct('event', ruled, known.corrections.get(id) ?? []);
    const series = judged.some(({ field }) => field === 'series') ? [corrected] : members.map((claim) => claim.record);
    const placed = known.placements.filter(({ child }) => child === id).map(({ judgement }) => judgement);
    const rejections = known.rejections.get(id) ?? [];
    return {
      ...derived(corrected, members, positions),
      series: seriesNames(series),
      judged: [
        ...judged,
        ...placed.map((judgement) => placedBy(judgement, taken.has(judgement), stated.get(id) ?? null)),
        ...rejected(rejections),
        ...rulings.sidesIn(members),
      ],
      rejected: rejections.length > 0,
    };
  });
}

/** Without a field where it does not hold. */
function placedBy({ id }: Correction, holds: boolean, stated: string | null): Ruled {
  return { judgement: id, side: 1, field: holds ? 'parent_id' : null, ruled: holds ? stated : null };
}

const NO_RULINGS = new EventRulings(new Map(), [], []);

type Repeated = ReadonlyMap<EventClaim, number>;

interface Merged {
  readonly record: Event;
  readonly members: readonly EventClaim[];
}

/** Events by id. Groups that get the same id differ in nothing, down to the place on the page: they are one. */
function mergeGroups(groups: readonly (readonly EventFacet[])[], repeated: Repeated): Map<string, Merged> {
  const merge = (claims: readonly EventClaim[]) => mergeEvent(saidOnce(claims, repeated));
  const unnamed = groups.map((facets) => ({ facets, record: merge(facets.map(({ claim }) => claim)) }));
  const ids = eventIds(unnamed);
  const byId = new Map<string, Merged>();
  for (const [index, { facets, record }] of unnamed.entries()) {
    const id = ids[index] ?? '';
    const twin = byId.get(id)?.members ?? [];
    const members = [...twin, ...facets.map(({ claim }) => claim)];
    byId.set(id, { members, record: twin.length === 0 ? record : merge(members) });
  }
  return byId;
}

/** The event that took over the parent that most claims name; null where none does. */
function parentOf(claims: readonly EventClaim[], owners: ReadonlyMap<string, string>, self: string): string | null {
  const counts = new Map<string, number>();
  for (const { record, document } of claims) {
    const owner = record.parent_id === null ? undefined : owners.get(`${document.id} ${record.parent_id}`);
    if (owner !== undefined && owner !== self) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? null;
}

function derived(
  record: Event,
  members: readonly EventClaim[],
  positions: ReadonlyMap<EventClaim, number>,
): Omit<DerivedEvent, 'judged' | 'rejected' | 'series'> {
  const extent = eventExtent(record.start_date, record.end_date, record.date);
  return {
    record,
    from: members.map((claim) => positions.get(claim) ?? -1),
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
