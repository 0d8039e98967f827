import type { DateRange, PartialDate, Season } from '../../model/temporal.ts';

const SEASON_CODES: Readonly<Record<Season, string>> = { spring: '21', summer: '22', autumn: '23', winter: '24' };

/** ISO 8601 of the precision stated: `2019`, `2019-05`, `2019-05-05`; a season or a quarter gives its year; null without a year. */
export function isoOf(date: PartialDate | null): string | null {
  if (date === null || date.year === null) return null;
  const year = String(date.year).padStart(4, '0');
  if (date.month === null) return year;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}

/** Like `isoOf`, with EDTF codes for seasons (`2020-23`, autumn) and quarters (`2020-34`, the second). */
function edtfOf(date: PartialDate): string | null {
  const iso = isoOf(date);
  if (iso === null) return null;
  if (date.season !== null) return `${iso}-${SEASON_CODES[date.season]}`;
  return date.quarter === null ? iso : `${iso}-${32 + date.quarter}`;
}

/**
 * EDTF of a range: `2017-05-31/2017-06-02`, `2017`, `2011/..`. `?` marks each end whose year was inferred, `~` an approximate one, `%` both.
 * Seasons and quarters bear no mark and make no intervals (EDTF has neither): an interval of them is one of years.
 */
export function formatEdtf(
  range: DateRange,
  bound: 'since' | 'until' | null,
  inferred: boolean,
  approximate: boolean,
): string | null {
  const mark = inferred ? (approximate ? '%' : '?') : approximate ? '~' : '';
  const alone = range.end === null && bound === null;
  const start = end(range.start, mark, alone);
  if (start === null) return null;
  if (bound === 'since') return `${start}/..`;
  if (bound === 'until') return `../${start}`;
  if (range.end === null) return start;
  const close = end(range.end, mark, false);
  // Two seasons of one year come down to that year.
  if (close === null || close === start) return close;
  return `${start}/${close}`;
}

function end(date: PartialDate, mark: string, alone: boolean): string | null {
  const coded = date.season !== null || date.quarter !== null;
  if (coded && alone) return edtfOf(date);
  const iso = isoOf(date);
  return iso === null ? null : iso + mark;
}
