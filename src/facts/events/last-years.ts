import type { PageContext } from '../context.ts';
import type { Draft } from './draft.ts';

const RULE = 'facts/events/last-years.ts';

/**
 * `Ubiegłoroczne, piąte forum przyjął Malbork`: the year before that of the page, which is all that is told. Traps: `ubiegłoroczna gala zgromadziła tłumy`,
 * of which no place is told; a page without a day of its own.
 */
export function dateLastYears(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    const [mention] = draft.mentions;
    if (draft.dates.length > 0 || draft.governed || draft.plural || mention?.deixis !== 'last_year') continue;
    const written = context.references[draft.scope]?.date ?? null;
    if (written === null || !draft.places.some(({ basis }) => basis === 'stated')) continue;
    const start = String(Number(written.slice(0, 4)) - 1);
    const span = { start: mention.start, end: mention.end };
    draft.dates.push({
      edtf: `${start}?`,
      start,
      end: null,
      inferred: true,
      span,
      mention: null,
      heading: false,
      past: true,
      doubtful: false,
    });
    draft.supports.push({ field: 'start_date', ...span, rule: RULE });
  }
}
