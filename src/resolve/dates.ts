/** What an ISO or EDTF date may mean: first and last day, both included. */
export interface Extent {
  readonly earliest: string;
  readonly latest: string;
  /** 1 year, 2 season or month, 3 day: of the start. */
  readonly precision: 1 | 2 | 3;
}

/** `2017`, `2017-05`, `2017-05-31`, `2017-05-31T10:00` → year, month, day as text. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** EDTF seasons 21-24 in months; winter runs into the next year. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'],
};

/** The extent of one date; null where it has no year. */
export function extentOf(date: string): Extent | null {
  const found = ISO.exec(date);
  const year = found?.[1];
  if (year === undefined) return null;
  const month = found?.[2];
  const day = found?.[3];
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 1 };
  const season = SEASONS[month];
  if (season !== undefined) {
    const [first, last] = season;
    const lastYear = last < first ? String(Number(year) + 1) : year;
    return { earliest: `${year}-${first}-01`, latest: lastDay(lastYear, last), precision: 2 };
  }
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: lastDay(year, month), precision: 2 };
  const exact = `${year}-${month}-${day}`;
  return { earliest: exact, latest: exact, precision: 3 };
}

function lastDay(year: string, month: string): string {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** How precise a date is: 0 none, 1 year, 2 month, 3 day. */
export function precisionOf(date: string | null): number {
  return date === null ? 0 : (extentOf(date)?.precision ?? 0);
}

/** Whether `fine` only says more exactly what `coarse` says: `2017-05-03` and `2017-05`, or the same date. */
export function refines(fine: string, coarse: string): boolean {
  const [inner, outer] = [extentOf(fine), extentOf(coarse)];
  if (inner === null || outer === null) return false;
  return inner.precision >= outer.precision && outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
