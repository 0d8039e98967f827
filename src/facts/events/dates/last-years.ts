import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { toldDate } from './told-day.ts';

/** `dwa lata temu`, `przed trzema laty`; `rok temu` and `ubiegłoroczny` are one. */
const AGO: readonly (readonly [words: RegExp, years: number])[] = [
  [/(?<!\p{L})(?:dwa\s{1,3}lata\s{1,3}temu|przed\s{1,3}dwoma\s{1,3}laty)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:trzy\s{1,3}lata\s{1,3}temu|przed\s{1,3}trzema\s{1,3}laty)(?!\p{L})/u, 3],
  [/(?<!\p{L})cztery\s{1,3}lata\s{1,3}temu(?!\p{L})/u, 4],
];

const yearsAgo = (folded: string): number => AGO.find(([words]) => words.test(folded))?.[1] ?? 1;

const RULE = 'facts/events/dates/last-years.ts';

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
    const ago = yearsAgo(statementAt(context, mention.start)?.folded ?? '');
    const start = String(Number(written.slice(0, 4)) - ago);
    const span = { start: mention.start, end: mention.end };
    draft.dates.push(toldDate({ start, end: null, span, inferred: true, past: true }));
    draft.supports.push({ field: 'start_date', ...span, rule: RULE });
  }
}
