import { type PageContext, statementAt } from '../../context.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { toldDate } from './told-day.ts';

const RULE = 'facts/events/dates/next-years.ts';

/** `za rok`, `za dwa lata`, `w przyszłym roku`, up to how many years. */
const AHEAD: readonly (readonly [words: RegExp, years: number])[] = [
  [
    /(?<!\p{L}|[–-]\s)(?:za\s{1,3}(?:rok|dwanascie\s{1,3}miesiecy)|(?:w\s{1,3})?(?:przyszl|nastepn|kolejn)(?:ym|ego)\s{1,3}roku?|przyszloroczn\p{L}{1,3})(?!\p{L})/u,
    1,
  ],
  [/(?<!\p{L})za\s{1,3}dwa\s{1,3}lata(?!\p{L})/u, 2],
  [/(?<!\p{L})za\s{1,3}trzy\s{1,3}lata(?!\p{L})/u, 3],
];

/**
 * `XV Zjazd odbył się 5 maja 2018 r. w Kutnie. Następny zjazd odbędzie się za rok w Ełku`: counted from the page's one dated event that is over. Traps: a page of two years; `za rok`
 * of what has no place of its own; `Kolejne spotkanie – za rok w Ełku`, where no verb says that it is held.
 */
export function dateNextYears(context: PageContext, clusters: readonly Draft[]): void {
  const years = new Set(
    clusters.flatMap(({ dates }) =>
      dates.flatMap(({ start, inferred }) => (start !== null && !inferred ? [start.slice(0, 4)] : [])),
    ),
  );
  const [year] = years;
  if (years.size !== 1 || year === undefined) return;
  for (const draft of clusters) {
    const [mention] = draft.mentions;
    const [only, ...others] = draft.dates;
    if (mention === undefined || others.length > 0 || draft.governed || draft.plural) continue;
    if (only !== undefined && only.start !== null) continue;
    if (!draft.places.some(({ basis }) => basis === 'stated')) continue;
    const folded = statementAt(context, mention.start)?.folded ?? '';
    const ahead = AHEAD.find(([words]) => words.test(folded))?.[1];
    if (ahead === undefined) continue;
    const span = { start: mention.start, end: mention.end };
    const start = `${Number(year) + ahead}${monthOf(only)}`;
    draft.dates = [toldDate({ start, end: null, span: only?.span ?? span, inferred: true, past: false })];
    draft.supports.push({ field: 'start_date', ...span, rule: RULE });
  }
}

/** `w maju przyszłego roku`, `12 maja przyszłego roku`: as far as it is told. */
function monthOf(date: DraftDate | undefined): string {
  const { month = null, day = null } = date?.mention?.expression.dates[0]?.start ?? {};
  if (month === null) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return day === null ? `-${two(month)}` : `-${two(month)}-${two(day)}`;
}
