import type { PartialDate } from '../../model/temporal.ts';
import type { Draft, DraftDate } from './draft.ts';

/**
 * `SOBOTA, 6 LIPCA` in the programme of a festival that the page dates `5–7 lipca 2019`: days without a year, on a page that gives none
 * to read them against, take it from the page's one event they fall into or near. Trap: two events of different years.
 */
export function completeYears(drafts: readonly Draft[], mains: readonly Draft[]): void {
  const days = [...drafts, ...mains].flatMap((draft) =>
    draft.dates.flatMap((date) => (date.start?.length === 10 && !date.inferred ? [date.start] : [])),
  );
  const years = new Set(days.map((day) => day.slice(0, 4)));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return;
  for (const draft of drafts)
    draft.dates = draft.dates.map((date) => {
      const full = date.start === null ? completed(date, year) : date;
      return days.some((day) => isNear(full.start, day)) ? full : date;
    });
}

/** Days: `8 października` of a page that dates one event to 4 June is of no known year. */
const NEAR = 60;

function isNear(start: string | null, day: string): boolean {
  if (start === null) return false;
  const first = start.length === 10 ? start : `${start}-15`;
  return Math.abs(Date.parse(first) - Date.parse(day)) <= NEAR * 86_400_000;
}

function completed(date: DraftDate, year: string): DraftDate {
  const range = date.mention?.expression.dates[0];
  if (range === undefined || date.mention?.expression.relative != null) return date;
  const start = isoOf(range.start, year);
  if (start === null) return date;
  const end = range.end === null ? null : isoOf(range.end, year);
  return { ...date, start, end, edtf: end === null ? `${start}?` : `${start}?/${end}?`, inferred: true };
}

function isoOf(date: PartialDate, year: string): string | null {
  if (date.year !== null || date.month === null) return null;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}
