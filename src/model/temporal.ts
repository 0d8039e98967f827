export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A date as far as the text states it: `8 czerwca` is {year: null, month: 6, day: 8}. Never filled in by guessing. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: Season | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
}

/** What a text says of a date in relation to the day it was written. */
export type RelativeDate =
  | 'today'
  | 'tomorrow'
  | 'yesterday'
  | 'this_week'
  | 'last_week'
  | 'next_week'
  | 'this_month'
  | 'last_month'
  | 'next_month'
  | 'this_year'
  | 'last_year'
  | 'next_year';

/** One stretch of time: a day, a month, a range. `end` null: a single date of `start`'s precision. */
export interface DateRange {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/**
 * A date expression as printed. `dates` has one entry for a day or a range, several for a list (`15 i 22 lipca`).
 * Stated and implied parts are apart: a year that the words shared across a range or list (`od 8 do 14 lipca 2019`) is stated;
 * a year that only the surroundings give stays null here, with `relative` saying how the text points at it (`br.` → this_year).
 */
export interface DateExpression {
  readonly dates: readonly DateRange[];
  readonly relative: RelativeDate | null;
  /** `od 2011` → since; `do 2019` → until; null for plain dates and closed ranges. */
  readonly bound: 'since' | 'until' | null;
  readonly approximate: boolean;
  /** ISO weekday 1-7 printed with it, or null. */
  readonly weekday: number | null;
  /** False: a misspelled month, a nominative month, a two-digit year … was read; lowers confidence. */
  readonly exact: boolean;
}
