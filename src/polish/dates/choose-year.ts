import type { PartialDate } from '../../model/temporal.ts';
import { dayNumber, daysOf, isoOfDay, partialOfIso, weekdayOf } from './civil-day.ts';

/** Tense of the statement that a date stands in. */
export type Tense = 'past' | 'future' | 'unknown';

/** News of an event may bear a stamp a little older than the event (a text dated when it was begun). */
const PAST_SLACK = 3;
/** How near a date over the turn of the year must be to leave the reference's own year. */
const EDGE = 60;

/**
 * The year of a date that states none, from the ISO date of the text around it: told of as past, the latest not after the reference;
 * as future, the first not before it; else the reference's own year, but December and January look over the turn of the year.
 * An ISO `weekday` printed with the day decides against that where it fits the reference's own year or a neighbour, and not the year so chosen:
 * `alone`: it is of that day and no other; where it fits no year near, none is known: the page is far older than what bears the reference.
 * `W piątek (12 czerwca) zainaugurowano plener, który potrwa do końca miesiąca` of 16 June 2015 is no Sunday of 2016.
 */
export function chooseYear(
  date: PartialDate,
  reference: string,
  tense: Tense,
  weekday: number | null = null,
  alone = false,
): number | null {
  const written = partialOfIso(reference);
  if (written === null) return null;
  const guess = nearestYear(date, written, tense);
  if (weekday === null || fallsOn(date, guess, weekday)) return guess;
  const others = [written.year, written.year - 1, written.year + 1].filter(
    (year) => fallsOn(date, year, weekday) && isNear(date, year, written),
  );
  return others[0] ?? (alone ? null : guess);
}

/** Most of a year: a weekday that fits only a farther day is rather a misprint. */
const FAR = 300;

function isNear(date: PartialDate, year: number, written: PartialDate & { readonly year: number }): boolean {
  const [day, now] = [daysOf(date, year), daysOf(written, written.year)];
  return day.first - now.last <= FAR && now.first - day.last <= FAR;
}

/** Whether the day is that weekday in that year; true of what is no day. */
function fallsOn(date: PartialDate, year: number, weekday: number): boolean {
  if (date.month === null || date.day === null) return true;
  return weekdayOf(isoOfDay(dayNumber(year, date.month, date.day))) === weekday;
}

function nearestYear(date: PartialDate, written: PartialDate & { readonly year: number }, tense: Tense): number {
  const own = written.year;
  if (written.month === null) return own;
  const now = daysOf(written, own);
  if (tense === 'past') return daysOf(date, own).first <= now.last + PAST_SLACK ? own : own - 1;
  if (tense === 'future') return daysOf(date, own).last >= now.first ? own : own + 1;
  if (daysOf(date, own).first - now.last > EDGE && now.first - daysOf(date, own - 1).last <= EDGE) return own - 1;
  if (now.first - daysOf(date, own).last > EDGE && daysOf(date, own + 1).first - now.last <= EDGE) return own + 1;
  return own;
}
