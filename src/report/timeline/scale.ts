import { type ScaleTime, scaleUtc } from 'd3-scale';
import { timeOf } from '../dates/day.ts';
import type { DateTexts } from '../texts/texts.ts';
import type { DaySpan, Lane } from './item.ts';

export type TimeScale = ScaleTime<number, number>;

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** A year begins here. */
  readonly major: boolean;
}

const LEAST_DAYS = 730;
const DAY_MS = 86_400_000;

/** The days from the first item to the last, with some air; null where there are none. */
export function domainOf(lanes: readonly Lane[]): DaySpan | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { items } of lanes) {
    for (const { reach } of items) {
      from = Math.min(from, reach.from);
      to = Math.max(to, reach.to);
    }
  }
  if (from > to) return null;
  const air = Math.max((to - from) * 0.03, (LEAST_DAYS - (to - from)) / 2, 20);
  return { from: Math.floor(from - air), to: Math.ceil(to + air) };
}

/** From days (as moments) to pixels. */
export function timeScale({ from, to }: DaySpan, start: number, end: number): TimeScale {
  return scaleUtc([timeOf(from), timeOf(to + 1)], [start, end]);
}

/** Marks of the scale, at least about `apart` pixels from each other. */
export function ticksOf(scale: TimeScale, apart: number, texts: DateTexts): readonly Tick[] {
  const [start, end] = scale.range();
  const count = Math.max(2, Math.floor(((end ?? 0) - (start ?? 0)) / apart));
  return scale
    .ticks(count)
    .filter((date) => date.getTime() % DAY_MS === 0)
    .map((date) => ({
      x: scale(date),
      label: labelOf(date, texts),
      major: date.getUTCMonth() === 0 && date.getUTCDate() === 1,
    }));
}

function labelOf(date: Date, texts: DateTexts): string {
  const month = texts.months.short[date.getUTCMonth()] ?? '';
  if (date.getUTCDate() !== 1) return `${date.getUTCDate()}\u00a0${month}`;
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month;
}
