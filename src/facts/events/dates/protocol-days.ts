import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { resolveMention } from './resolve-dates.ts';

const RULE = 'facts/events/dates/protocol-days.ts';

const RECORD = phrase(/^[^\p{L}]{0,4}(?:p\s?r\s?o\s?t\s?o\s?k\s?o\s?l|stenogram)(?!\p{L})/u);
const OF_SITTING = phrase(
  /^\s{0,3}(?:z|ze)\s{1,3}(?:obrad\s{1,3}){0,1}(?:\p{L}{2,20}\s{1,3}){0,3}(?:sesji|posiedzenia|zebrania|zgromadzenia)(?!\p{L})/u,
);
const DAY =
  /^\s{0,3}(?:z\s{1,3}(?:dnia|dn\.)|w\s{1,3}dni(?:u|ach)|odbyt(?:ego|ej)(?:\s{1,3}w\s{1,3}dniu|\s{1,3}dnia)?)\s{0,3}$/u;
const LONGEST = 60;

/**
 * `Protokół nr VI/07` / `z sesji Rady Gminy` / `z dnia 27 kwietnia 2007 roku`, each on a line of its own: the day of the sitting.
 * Trap: `Uchwała nr 5` / `Rady Gminy` / `z dnia …`, a paper's own date.
 */
export function dateByProtocol(context: PageContext, drafts: readonly Draft[]): void {
  const { statements } = context;
  for (const [at, line] of statements.entries()) {
    const [date, ...others] = line.dates;
    if (date === undefined || others.length > 0 || line.text.length > LONGEST) continue;
    if (!DAY.test(line.folded.slice(0, date.start - line.start))) continue;
    const sitting = sittingAbove(statements[at - 1], statements[at - 2]);
    if (sitting === undefined) continue;
    const draft = drafts.find(
      ({ dates, mentions }) =>
        dates.length === 0 && mentions.some(({ start, end }) => start >= sitting.start && end <= sitting.end),
    );
    if (draft === undefined) continue;
    for (const one of resolveMention(context, line, date)) {
      draft.dates.push(one);
      draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
    }
  }
}

function sittingAbove(line: Statement | undefined, above: Statement | undefined): Statement | undefined {
  return line !== undefined && above !== undefined && OF_SITTING.test(line) && RECORD.test(above) ? line : undefined;
}
