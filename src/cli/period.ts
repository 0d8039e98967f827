/** `2017`, `2017-05`, `2017-05-31`. */
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether this is a calendar year, month or day as ISO 8601 writes them; `2017-13` and `2017-02-30` are not. */
export function isPeriod(typed: string): boolean {
  const [, year, month, day] = PARTIAL.exec(typed) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Whether no day of `from` or later is in `to` or earlier. */
export function isReversed(from: string, to: string): boolean {
  return from.slice(0, to.length) > to;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
