import type { TimelineEntry } from '../../../model/timeline.ts';

/** An entry where it stands in a year. `month` is 0 to 11, null where only the year is known; it lasts up to the end of `last`. */
export interface Placed {
  readonly entry: TimelineEntry;
  readonly year: number;
  readonly month: number | null;
  readonly last: { readonly year: number; readonly month: number } | null;
  /** The date is inferred, approximate, or only a bound. */
  readonly uncertain: boolean;
}

const DAY = /^(\d{4})(?:-(\d{2}))?/;

/** First month of the seasons and quarters that EDTF writes as months. */
const SUB_YEAR: Readonly<Record<string, number>> = {
  '21': 2,
  '22': 5,
  '23': 8,
  '24': 11,
  '33': 0,
  '34': 3,
  '35': 6,
  '36': 9,
};

interface Point {
  readonly year: number;
  readonly month: number | null;
}

/** Where an entry stands on the chart; null where it has no year. */
export function place(entry: TimelineEntry): Placed | null {
  const [first = '', second = null] = (entry.date ?? entry.start_date ?? '').split('/');
  const start = pointOf(first) ?? pointOf(entry.start_date ?? '');
  const end = second === null ? null : pointOf(second);
  const at = start ?? end;
  if (at === null) return null;
  const doubtful = start === null || second === '..' || /[?~%]|-(?:2[1-4]|3[3-6])$/.test(entry.date ?? '');
  return { entry, ...at, last: lastMonth(at, end), uncertain: doubtful };
}

function pointOf(date: string): Point | null {
  const [, year, part] = DAY.exec(date) ?? [];
  if (year === undefined) return null;
  if (part === undefined) return { year: Number(year), month: null };
  return { year: Number(year), month: SUB_YEAR[part] ?? Number(part) - 1 };
}

/** The month in which what begins at `start` ends, where that is a later one. */
function lastMonth(start: Point, end: Point | null): { readonly year: number; readonly month: number } | null {
  if (end === null || end.month === null || start.month === null) return null;
  if (end.year < start.year || (end.year === start.year && end.month <= start.month)) return null;
  return { year: end.year, month: end.month };
}
