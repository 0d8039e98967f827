import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { isHabit, tenseOf } from '../wording/cues.ts';
import { toldDate } from './told-day.ts';

const RULE = 'facts/events/dates/told-months.ts';

/** What their adjectives begin with, in order. */
const MONTHS = 'styczni lut marc kwietni maj czerwc lipc sierpni wrzesni pazdziernik listopad grudni'.split(' ');
/** `czerwcowa`, `w majowej`, up to the occasion; an adjective may stand between. Traps: `majówka`, `majowe` of all Mays (a plural). */
const ADJECTIVE = new RegExp(
  `(?<!\\p{L})(${MONTHS.join('|')})ow(?:a|e|y|ego|ej|ym|emu)\\s{1,3}(?:\\p{L}{4,20}\\s{1,3}){0,1}$`,
  'u',
);

/**
 * `Najważniejsza była czerwcowa konferencja w Skierniewicach` in an interview of November: the month is that of the page's year, or the last or next such month as the sentence
 * is of the past or of what is to come. Traps: a page without a day of its own; `co roku odbywa się majowy rajd`; an occasion that is dated elsewhere.
 */
export function dateByMonthName(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.dates.length > 0 || draft.plural || draft.weight === 'hypernym') continue;
    const written = context.references[draft.scope]?.date ?? null;
    if (written === null || written.length < 7) continue;
    for (const mention of draft.mentions) {
      const statement = statementAt(context, mention.start);
      if (statement === null || statement.kind === 'heading' || isHabit(statement)) continue;
      const before = statement.folded.slice(0, mention.head.start - statement.start);
      const found = ADJECTIVE.exec(before.slice(-60));
      const year = found === null ? null : yearOf(MONTHS.indexOf(found[1] ?? ''), written, statement);
      if (found === null || year === null) continue;
      const month = String(MONTHS.indexOf(found[1] ?? '') + 1).padStart(2, '0');
      const span = { start: mention.head.start - found[0].length, end: mention.head.end };
      const past = `${year}-${month}` < written.slice(0, 7);
      draft.dates.push(toldDate({ start: `${year}-${month}`, end: null, span, inferred: true, past }));
      draft.supports.push({ field: 'start_date', ...span, rule: RULE });
      break;
    }
  }
}

function yearOf(month: number, written: string, statement: Statement): number | null {
  const year = Number(written.slice(0, 4));
  const of = Number(written.slice(5, 7)) - 1;
  const tense = tenseOf(statement);
  if (tense === 'past') return month <= of ? year : year - 1;
  if (tense === 'future') return month >= of ? year : year + 1;
  return Math.abs(month - of) <= MOST_MONTHS ? year : null;
}

/** Where no verb says which, a month farther away may be of the year before or after. */
const MOST_MONTHS = 6;
