import type { Draft } from '../drafts/draft.ts';

/** `18. Bieg Sylwestrowy / fot. A` on the page of the 19th, which tells its day once more: no two editions of one series are on one day. Trap: two races of one day, which have other names. */
export function undateEarlierEditions(clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    const { edition, series, dates, at } = draft;
    const [only, ...others] = dates;
    if (edition === null || series === null || only?.start?.length !== 10 || others.length > 0) continue;
    const later = clusters.some(
      (one) =>
        one.topic &&
        one.at < at &&
        one.series === series &&
        one.edition !== null &&
        one.edition > edition &&
        one.dates.some(({ start }) => start === only.start),
    );
    if (later) [draft.dates, draft.supports] = [[], draft.supports.filter(({ field }) => field !== 'start_date')];
  }
}
