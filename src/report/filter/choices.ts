import { yearOf } from '../dates/day.ts';
import type { ReportData } from '../report-data.ts';

/** A value that a filter may take, and how many records have it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export interface Choices {
  readonly places: readonly Choice[];
  readonly organizations: readonly Choice[];
  readonly series: readonly Choice[];
  readonly kinds: readonly Choice[];
  /** First and last year of anything; null where nothing is dated. */
  readonly years: readonly [first: number, last: number] | null;
}

/** What the filters of a report offer: only what is in it, in the order of the language. */
export function choicesOf({ events, memberships, foundings, language }: ReportData): Choices {
  const members = memberships.flatMap(({ memberPlace }) => memberPlace ?? []);
  const participants = events.flatMap((event) => event.participants.filter(({ person }) => !person));
  const sides = memberships.flatMap(({ member, organization }) => [member, organization]);
  const names = [
    ...participants.map(({ name }) => name),
    ...sides,
    ...foundings.map(({ organization }) => organization),
  ];
  return {
    places: counted([...events.flatMap(({ places }) => places), ...members], language),
    organizations: counted(names, language),
    series: counted(
      events.flatMap(({ series }) => series ?? []),
      language,
    ),
    kinds: counted(
      events.map(({ kind }) => kind),
      language,
    ),
    years: yearsOf({ events, memberships, foundings }),
  };
}

function counted(values: readonly string[], language: string): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => compare(a.value, b.value));
}

function yearsOf({ events, memberships, foundings }: Pick<ReportData, 'events' | 'memberships' | 'foundings'>) {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const spells = memberships.flatMap(({ start, end, asOf }) => [start, end, asOf]);
  for (const when of [...events.map((event) => event.when), ...spells, ...foundings.map((founding) => founding.when)]) {
    for (const day of [when?.from, when?.to]) {
      if (day === null || day === undefined) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first > last ? null : ([yearOf(first), yearOf(last)] as const);
}
