/** EDTF of one day or of a range of days, each as it is or inferred (`?`); nothing approximate, open or alternative. */
const DAYS = /^(\d{4}-\d{2}-\d{2})(\?)?(?:\/(\d{4}-\d{2}-\d{2})(\?)?)?$/;

/** The days that a date says exactly. `inferred`: the page gives a part of it, most often the year, only by its surroundings. */
export interface ExactDays {
  readonly first: string;
  readonly last: string;
  readonly inferred: boolean;
}

/** The days that an EDTF date names; null for a month, a year, an approximate or open date: no calendar has a place for these. */
export function exactDays(edtf: string | null): ExactDays | null {
  const [, first, mark, last = first, lastMark] = DAYS.exec(edtf ?? '') ?? [];
  if (first === undefined || last === undefined || last < first) return null;
  return { first, last, inferred: mark !== undefined || lastMark !== undefined };
}
