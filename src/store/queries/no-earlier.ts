const MONTH = 31;
const YEAR = 365;

/** More than so many days, as the partial indexes on `event` have it. */
const longer = (days: number) => `julianday(latest) - julianday(earliest) > ${days}`;

/**
 * Where to begin to look for events that end in or after `from`, a date of any precision: a month before it, or with the first of the longer ones that
 * reach it; only the few that last more than a year can begin more than a year before. It leaves nothing out that the period lets in. Without it a
 * list for a late year walks through all earlier ones.
 * @param earliest the column of an event's first day
 */
export function noEarlier(
  earliest: string,
  from: string,
): { readonly sql: string; readonly values: readonly string[] } {
  return {
    sql: `${earliest} >= min(
  coalesce((SELECT min(earliest) FROM event INDEXED BY event_long WHERE latest >= ? AND ${longer(YEAR)}), ?),
  coalesce((SELECT min(earliest) FROM event INDEXED BY event_of_months WHERE latest BETWEEN ? AND ? AND earliest < ? AND ${longer(MONTH)}), ?),
  ?)`,
    values: [from, from, from, moved(from, YEAR + 1), from, from, moved(from, -MONTH)],
  };
}

/** The day so many days from the first that a partial date may mean. */
function moved(date: string, days: number): string {
  const day = new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
