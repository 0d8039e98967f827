import type { Conflict, Event } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import { conflictOf, ranking, type Statement, type Tally, tally } from '../choose.ts';
import { precisionOf, refines } from '../dates.ts';
import { evidenceFor } from '../evidence.ts';

type Dates = Pick<Event, 'date' | 'start_date' | 'end_date'>;

/**
 * The dates that one of the claims gives, taken together so that start and end fit, and the contradiction between claims, if there is one.
 * A date that was inferred (`2023-09-23?`) gives way to a stated one that contradicts it, however precise it is.
 */
export function chooseDates(claims: readonly EventClaim[]): Dates & { readonly conflicts: readonly Conflict[] } {
  const statements = claims.flatMap(({ record, document }): Statement<Dates>[] => {
    const { date, start_date, end_date } = record;
    if (date === null && start_date === null) return [];
    const sources = evidenceFor(record.sources, 'date', 'start_date', 'end_date');
    return [{ value: { date, start_date, end_date }, document, sources }];
  });
  const ranked = tally(statements, edtf).sort(ranking(exactness));
  const stated = ranked.filter(({ value }) => !isInferred(value));
  const sure = ranked.find(
    ({ value }) => !isInferred(value) || !stated.some((other) => contradict(value, other.value)),
  );
  const picked = (sure ?? ranked[0])?.value;
  if (picked === undefined) return { date: null, start_date: null, end_date: null, conflicts: [] };
  const contested = ranked.some(({ value }) => contradict(picked, value));
  return { ...picked, conflicts: contested ? [conflictOf('date', ranked.map(asText))] : [] };
}

/** `2017-10-07/2017-10-08`: the value as conflicts show it. */
function edtf({ date, start_date, end_date }: Dates): string {
  return date ?? [start_date, end_date].filter((day) => day !== null).join('/');
}

function asText({ value, ...tallied }: Tally<Dates>): Tally<string> {
  return { ...tallied, value: edtf(value) };
}

/** A day goes before a month, a month before a year; an end that is told before one that is not. */
function exactness({ start_date, end_date }: Dates): number {
  return 4 * precisionOf(start_date) + precisionOf(end_date);
}

function isInferred({ date }: Dates): boolean {
  return date !== null && /[?~%]/.test(date);
}

/** Whether one says of the start or the end what the other does not merely make more exact, or leave out. */
function contradict(a: Dates, b: Dates): boolean {
  return differ(a.start_date, b.start_date) || differ(a.end_date, b.end_date);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !refines(a, b) && !refines(b, a);
}
