import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { resolveMention } from './resolve-dates.ts';

const RULE = 'facts/events/dates/protocol-days.ts';

const RECORD = phrase(/^[^\p{L}]{0,4}(?:p\s?r\s?o\s?t\s?o\s?k\s?o\s?l|stenogram)(?!\p{L})/u);
const OF_SITTING = phrase(
  /^\s{0,3}(?:z|ze)\s{1,3}(?:obrad\s{1,3}){0,1}(?:\p{L}{2,20}\s{1,3}){0,3}(?:sesji|posiedzenia|zebrania|zgromadzenia)(?!\p{L})/u,
);
const DAY =
  /^\s{0,3}(?:z\s{1,3}(?:dnia|dn\.)|w\s{1,3}dni(?:u|ach)|odbyt(?:ego|ej)(?:\s{1,3}w\s{1,3}dniu|\s{1,3}dnia)?)\s{0,3}$/u;
const LONGEST = 60;
/** `Członków Stowarzyszenia Doliny`, `Rady Gminy Pcim` on a line between: whose sitting it was. Trap: `Rady i sołtysi obecni`. */
const WHOSE =
  /^(?:czlonkow|delegatow|wspolnikow|mieszkancow|rady|zarzadu|komisji|prezydium|komitetu|zwiazku|stowarzyszenia|solectwa)\s{1,3}[\p{L}\s„”"-]{3,90}$/u;

/**
 * `Protokół nr VI/07` / `z sesji Rady Gminy` / `z dnia 27 kwietnia 2007 roku`, each on a line of its own: the day of the sitting; and
 * `P r o t o k ó ł` / `z Walnego Zgromadzenia` / `Członków Stowarzyszenia` / `w dniu …`, whose it was.
 * Trap: `Uchwała nr 5` / `Rady Gminy` / `z dnia …`, a paper's own date.
 */
export function dateByProtocol(context: PageContext, drafts: readonly Draft[]): void {
  const { statements } = context;
  for (const [at, line] of statements.entries()) {
    const [date, ...others] = line.dates;
    if (date === undefined || others.length > 0 || line.text.length > LONGEST) continue;
    if (!DAY.test(line.folded.slice(0, date.start - line.start))) continue;
    const whose = whoseAbove(statements[at - 1]);
    const from = whose === undefined ? at : at - 1;
    const sitting = sittingAbove(statements[from - 1], statements[from - 2]);
    if (sitting === undefined) continue;
    const draft = drafts.find(
      ({ dates, mentions }) =>
        dates.length === 0 && mentions.some(({ start, end }) => start >= sitting.start && end <= sitting.end),
    );
    if (draft === undefined) continue;
    if (whose !== undefined) nameWhose(draft, sitting, whose);
    for (const one of resolveMention(context, line, date)) {
      draft.dates.push(one);
      draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
    }
  }
}

function whoseAbove(line: Statement | undefined): Statement | undefined {
  if (line === undefined || line.occasions.length > 0 || line.dates.length > 0) return undefined;
  return /^\p{Lu}/u.test(line.text) && WHOSE.test(line.folded) && !hasVerb(line) ? line : undefined;
}

/** The minutes of a sitting are of one that was held. */
function nameWhose(draft: Draft, sitting: Statement, whose: Statement): void {
  draft.asserted = true;
  const [mention] = draft.mentions;
  // `z posiedzenia Rady, zwołanego przez` / `Zarządu`: the name goes on only where it ends its line.
  if (mention === undefined || mention.end !== sitting.end) return;
  draft.name = `${draft.name} ${whose.text.replace(/\s+/gu, ' ')}`;
  draft.named = true;
  draft.nameSpan = { start: draft.nameSpan.start, end: whose.end };
  draft.supports.push({ field: 'name', start: whose.start, end: whose.end, rule: RULE });
}

function sittingAbove(line: Statement | undefined, above: Statement | undefined): Statement | undefined {
  return line !== undefined && above !== undefined && OF_SITTING.test(line) && RECORD.test(above) ? line : undefined;
}
