import type { PartialDate } from '../../model/temporal.ts';
import { daysOf, partialOfIso } from './civil-day.ts';

/** Tense of the statement that a date stands in. */
export type Tense = 'past' | 'future' | 'unknown';

/** News of an event may bear a stamp a little older than the event (a text dated when it was begun). */
const PAST_SLACK = 3;
/** How near a date over the turn of the year must be to leave the reference's own year. */
const EDGE = 60;

/**
 * The year of a date that states none, from the ISO date of the text around it: told of as past, the latest not after the reference;
 * as future, the first not before it; else the reference's own year, but December and January look over the turn of the year.
 */
export function chooseYear(date: PartialDate, reference: string, tense: Tense): number | null {
  const written = partialOfIso(reference);
  if (written === null) return null;
  const own = written.year;
  if (written.month === null) return own;
  const now = daysOf(written, own);
  if (tense === 'past') return daysOf(date, own).first <= now.last + PAST_SLACK ? own : own - 1;
  if (tense === 'future') return daysOf(date, own).last >= now.first ? own : own + 1;
  if (daysOf(date, own).first - now.last > EDGE && now.first - daysOf(date, own - 1).last <= EDGE) return own - 1;
  if (now.first - daysOf(date, own).last > EDGE && daysOf(date, own + 1).first - now.last <= EDGE) return own + 1;
  return own;
}
