import type { ReportData, ReportEvent, ReportMembership } from '../report-data.ts';
import type { Texts } from '../texts/texts.ts';
import type { Grouping } from './grouping.ts';
import type { Item, Lane } from './item.ts';
import { eventItem, foundingItem, reportMembershipItem } from './items.ts';

type Shown = Pick<ReportData, 'events' | 'memberships' | 'foundings'>;

/** A series of one event is no series to look at. */
const SMALLEST_SERIES = 2;

/** The items of a report in lanes, the fullest first; what fits nowhere comes last. Items without a date are left out. */
export function lanesOf(shown: Shown, grouping: Grouping, texts: Texts): readonly Lane[] {
  switch (grouping) {
    case 'series':
      return bySeries(shown, texts);
    case 'place':
      return byPlace(shown, texts);
    case 'organization':
      return byOrganization(shown, texts);
    case 'kind':
      return byKind(shown, texts);
  }
}

/** Lanes under construction, in the order in which they were first named. */
class Lanes {
  readonly #lanes = new Map<string, Item[]>();

  add(label: string, item: Item | null): void {
    if (item === null) return;
    const lane = this.#lanes.get(label);
    if (lane === undefined) this.#lanes.set(label, [item]);
    else if (!lane.some(({ ref }) => ref === item.ref)) lane.push(item);
  }

  get list(): readonly Lane[] {
    return [...this.#lanes].map(([label, items]) => ({ label, items }));
  }

  get fullestFirst(): readonly Lane[] {
    return [...this.list].sort((a, b) => b.items.length - a.items.length);
  }
}

function bySeries({ events, memberships, foundings }: Shown, texts: Texts): readonly Lane[] {
  const sizes = new Map<string, number>();
  for (const { series } of events) if (series !== null) sizes.set(series, (sizes.get(series) ?? 0) + 1);
  const lanes = new Lanes();
  const rest = new Lanes();
  for (const event of events) {
    const isSeries = event.series !== null && (sizes.get(event.series) ?? 0) >= SMALLEST_SERIES;
    if (isSeries && event.series !== null) lanes.add(event.series, eventItem(event));
    else rest.add(texts.timeline.otherEvents, eventItem(event));
  }
  return [
    ...lanes.fullestFirst,
    ...rest.list,
    ...membershipLane(memberships, texts),
    ...foundingLane(foundings, texts),
  ];
}

/** Memberships stand with the town that is the member. */
function byPlace({ events, memberships, foundings }: Shown, texts: Texts): readonly Lane[] {
  const lanes = new Lanes();
  const rest = new Lanes();
  for (const event of events) {
    for (const place of event.places) lanes.add(place, eventItem(event));
    if (event.places.length === 0) rest.add(texts.timeline.noPlace, eventItem(event));
  }
  const others: ReportMembership[] = [];
  for (const membership of memberships) {
    if (membership.memberPlace === null) others.push(membership);
    else lanes.add(membership.memberPlace, reportMembershipItem(membership, membership.organization, texts));
  }
  return [...lanes.fullestFirst, ...rest.list, ...membershipLane(others, texts), ...foundingLane(foundings, texts)];
}

function byOrganization({ events, memberships, foundings }: Shown, texts: Texts): readonly Lane[] {
  const lanes = new Lanes();
  const rest = new Lanes();
  for (const membership of memberships) {
    lanes.add(membership.organization, reportMembershipItem(membership, membership.member, texts));
  }
  for (const founding of foundings) lanes.add(founding.organization, foundingItem(founding, texts));
  for (const event of events) {
    const organizations = event.participants.filter(({ person }) => !person);
    for (const { name } of organizations) lanes.add(name, eventItem(event));
    if (organizations.length === 0) rest.add(texts.timeline.noOrganization, eventItem(event));
  }
  return [...lanes.fullestFirst, ...rest.list];
}

function byKind({ events, memberships, foundings }: Shown, texts: Texts): readonly Lane[] {
  const lanes = new Lanes();
  for (const event of events) lanes.add(capitalized(texts.kinds[event.kind]), eventItem(event));
  return [...lanes.fullestFirst, ...membershipLane(memberships, texts), ...foundingLane(foundings, texts)];
}

function membershipLane(memberships: readonly ReportMembership[], texts: Texts): readonly Lane[] {
  const lanes = new Lanes();
  for (const membership of memberships) {
    const label = `${membership.member} – ${membership.acronym ?? membership.organization}`;
    lanes.add(texts.timeline.memberships, reportMembershipItem(membership, label, texts));
  }
  return lanes.list;
}

function foundingLane(foundings: Shown['foundings'], texts: Texts): readonly Lane[] {
  const items = foundings.map((founding) => foundingItem(founding, texts)).filter((item) => item !== null);
  return items.length === 0 ? [] : [{ label: texts.timeline.foundings, items }];
}

/** Events that have no date to be drawn at. */
export function undatedEvents(events: readonly ReportEvent[]): readonly ReportEvent[] {
  return events.filter((event) => eventItem(event) === null);
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
