const DAY = 86_400_000;

/** Days from 1970-01-01 to an ISO day. */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The moment (UTC, milliseconds) at which a day begins, as scales of time want it. */
export function timeOf(day: number): number {
  return day * DAY;
}

/** The year that a day is in. */
export function yearOf(day: number): number {
  return new Date(timeOf(day)).getUTCFullYear();
}

/** The first day of a year. */
export function firstDayOf(year: number): number {
  return dayOf(`${String(year).padStart(4, '0')}-01-01`);
}
