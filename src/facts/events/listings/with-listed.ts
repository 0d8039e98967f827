import type { OccasionMention } from '../../../model/mention.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Listed } from './listings.ts';

/** `Spotkania mieszkańców` / `Stara Wólka – 3 maja`: a row that a series explains is told as that. */
export function withoutSeries(listed: Listed, read: ReadonlySet<number | null>): Listed {
  return {
    ...listed,
    drafts: listed.drafts.filter(({ row, dates: [date] }) => !read.has(row) && !read.has(date?.mention?.block ?? null)),
  };
}

/** What the manner of a list dates is of that day, whatever a sentence near it may say; of one entry told twice the fuller draft is kept. */
export function withListed(told: readonly Draft[], listed: Listed): Draft[] {
  const seen = new Set<OccasionMention>();
  const dated = told.map((draft) => {
    const [mention] = draft.mentions;
    const entry = mention === undefined ? undefined : listed.occasions.get(mention);
    if (mention === undefined || entry === undefined) return draft;
    seen.add(mention);
    const { dates, time, row, status, places } = entry;
    const supports = [...draft.supports.filter(({ field }) => field !== 'start_date'), ...entry.supports];
    const own = draft.places.length > 0 ? draft.places : [...places];
    const was = draft.status === 'confirmed' ? status : draft.status;
    const { name, nameSpan, named } = draft.name === mention.name ? entry : draft;
    return {
      ...draft,
      name,
      nameSpan,
      named,
      asserted: true,
      dates: [...dates],
      time: time ?? draft.time,
      row: draft.row ?? row,
      status: was,
      places: own,
      supports,
    };
  });
  const others = listed.drafts.filter(({ mentions: [mention] }) => mention === undefined || !seen.has(mention));
  return [...dated, ...others];
}
