import type { Conflict, Event } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import { conflictOf, ranking, type Statement, type Tally, tally } from '../choose.ts';
import { precisionOf, refines } from '../dates.ts';
import { evidenceFor } from '../evidence.ts';

type Dates = Pick<Event, 'date' | 'start_date' | 'end_date'>;

/** The dates that one of the claims gives, taken together so that start and end fit, and where claims contradict them. */
export function chooseDates(claims: readonly EventClaim[]): Dates & { readonly conflicts: readonly Conflict[] } {
  const statements = claims.map(({ record, document }): Statement<Dates> => {
    const { date, start_date, end_date } = record;
    const sources = evidenceFor(record.sources, 'start_date', 'end_date', 'date');
    return { value: { date, start_date, end_date }, document, sources };
  });
  const ranked = tally(statements, ({ date, start_date, end_date }) =>
    [start_date ?? '', end_date ?? '', date ?? ''].join('/'),
  ).sort(ranking(datesPrecision));
  const picked = ranked[0]?.value ?? { date: null, start_date: null, end_date: null };
  return { ...picked, conflicts: [...contradicted('start_date', ranked), ...contradicted('end_date', ranked)] };
}

/** A day goes before a month, a month before a year; an end that is told before one that is not. */
function datesPrecision({ date, start_date, end_date }: Dates): number {
  return 4 * precisionOf(start_date) + precisionOf(end_date) + (date === null ? 0 : 0.5);
}

/** Values that the first one does not merely make more exact. */
function contradicted(field: 'start_date' | 'end_date', ranked: readonly Tally<Dates>[]): Conflict[] {
  const values = ranked.flatMap((entry): Tally<string>[] => {
    const value = entry.value[field];
    return value === null ? [] : [{ ...entry, key: value, value }];
  });
  const [first, ...others] = values;
  if (first === undefined) return [];
  const against = others.filter(({ value }) => !refines(first.value, value));
  return against.length === 0 ? [] : [conflictOf(field, values)];
}
