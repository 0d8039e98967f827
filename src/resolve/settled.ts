import type { Event } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import type { DerivedEvent, DerivedPerson } from '../model/resolution.ts';

/**
 * Whether resolving what came of a page's events would give the same again: each came of one event, which names its ids anew and orders its evidence.
 * Trap: the order of two of one name and place on the page, or whose first place changed with the order of the evidence, may hang on their ids.
 */
export function areEventsSettled(before: readonly Event[], after: readonly DerivedEvent[]): boolean {
  const places = new Set<string>();
  for (const { record, from } of after) {
    const [only, second] = from;
    if (only === undefined || second !== undefined) return false;
    const start = record.sources[0]?.start;
    if (before[only]?.sources[0]?.start !== start) return false;
    places.add(`${start ?? 0} ${record.name}`);
  }
  return places.size === after.length;
}

/** The same of its persons: posts that are told twice tell less the second time. */
export function arePersonsSettled(before: readonly Person[], after: readonly DerivedPerson[]): boolean {
  return after.every(({ record, from: [only, second] }) => {
    return only !== undefined && second === undefined && before[only]?.posts.length === record.posts.length;
  });
}
