import { fold } from '../../polish/fold.ts';
import { firstDayOf } from '../dates/day.ts';
import type { ReportData, ReportEvent, ReportFounding, ReportMembership, When } from '../report-data.ts';

/** What the reader asks for; an empty text asks for nothing. Years are inclusive. */
export interface Query {
  readonly words: string;
  readonly place: string;
  readonly organization: string;
  readonly series: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: Query = { words: '', place: '', organization: '', series: '', kind: '', from: '', to: '' };

export type Found = Pick<ReportData, 'events' | 'memberships' | 'foundings'>;

/** Finds in a report; texts are folded once. */
export class Finder {
  readonly #data: ReportData;
  readonly #texts = new Map<string, string>();

  constructor(data: ReportData) {
    this.#data = data;
    for (const event of data.events) this.#texts.set(event.id, fold(eventText(event)));
    for (const membership of data.memberships) this.#texts.set(membership.id, fold(membershipText(membership)));
    for (const { id, organization } of data.foundings) this.#texts.set(id, fold(organization));
  }

  find(query: Query): Found {
    const words = fold(query.words)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const says = (id: string): boolean => words.every((word) => this.#texts.get(id)?.includes(word) === true);
    const { events, memberships, foundings } = this.#data;
    return {
      events: events.filter((event) => says(event.id) && isAskedEvent(event, query)),
      memberships: memberships.filter((membership) => says(membership.id) && isAskedMembership(membership, query)),
      foundings: foundings.filter((founding) => says(founding.id) && isAskedFounding(founding, query)),
    };
  }
}

function eventText({ name, places, participants, theme, series, quotes }: ReportEvent): string {
  const parts = [name, series, theme, ...places, ...participants.map((participant) => participant.name)];
  return [...parts, ...quotes.map(({ text }) => text)].join('\n');
}

function membershipText({ member, organization, acronym, quotes }: ReportMembership): string {
  return [member, organization, acronym, ...quotes.map(({ text }) => text)].join('\n');
}

function isAskedEvent(event: ReportEvent, query: Query): boolean {
  return (
    (query.place === '' || event.places.includes(query.place)) &&
    (query.organization === '' || event.participants.some(({ name }) => name === query.organization)) &&
    (query.series === '' || event.series === query.series) &&
    (query.kind === '' || event.kind === query.kind) &&
    isBetween(event.when, event.when, query)
  );
}

/** What only events have leaves memberships out. */
function isAskedMembership(membership: ReportMembership, query: Query): boolean {
  const { member, organization, memberPlace, start, end, asOf } = membership;
  return (
    query.series === '' &&
    query.kind === '' &&
    (query.place === '' || memberPlace === query.place) &&
    (query.organization === '' || organization === query.organization || member === query.organization) &&
    isBetween(start ?? asOf ?? end, end ?? asOf ?? start, query)
  );
}

function isAskedFounding({ organization, when }: ReportFounding, query: Query): boolean {
  return (
    query.series === '' &&
    query.kind === '' &&
    query.place === '' &&
    (query.organization === '' || organization === query.organization) &&
    isBetween(when, when, query)
  );
}

/** Whether the time from `first` to `last` meets the years; what has no date meets none. */
function isBetween(first: When | null, last: When | null, { from, to }: Query): boolean {
  if (from === '' && to === '') return true;
  if (first === null || last === null) return false;
  if (first.from === null && last.to === null && first.to === null && last.from === null) return false;
  const begins = first.from ?? Number.NEGATIVE_INFINITY;
  const ends = last.to ?? Number.POSITIVE_INFINITY;
  return (to === '' || begins < firstDayOf(Number(to) + 1)) && (from === '' || ends >= firstDayOf(Number(from)));
}
