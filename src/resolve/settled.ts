import type { Event } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import type { DerivedEvent, DerivedPerson } from '../model/resolution.ts';

/**
 * Whether resolving what came of a page's events would give the same again: each came of one event, which names its ids anew and orders its evidence.
 * Trap: the order of two of one name and place on the page, or whose first place changed with the order of the evidence, may hang on their ids; and what is
 * no part of another any more, or was of two under one id, may be one with it.
 */
export function areEventsSettled(before: readonly Event[], after: readonly DerivedEvent[]): boolean {
  if (new Set(before.map(({ id }) => id)).size < before.length) return false;
  const places = new Set<string>();
  for (const { record, from } of after) {
    const [only, second] = from;
    if (only === undefined || second !== undefined) return false;
    const start = record.sources[0]?.start;
    const told = before[only];
    if (told?.sources[0]?.start !== start || (told?.parent_id !== null && record.parent_id === null)) return false;
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
