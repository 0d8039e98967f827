import { fold } from '../../../polish/fold.ts';
import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { type PageContext, statementAt } from '../../context.ts';
import { yearOfRow } from '../../year-of-row.ts';
import type { Draft } from '../drafts/draft.ts';
import { isHabit } from '../wording/cues.ts';
import { toldDate } from './told-day.ts';

const RULE = 'facts/events/dates/chronicle-years.ts';

/** How far behind the year the occasion may stand where no verb says that it took place: `2001 – Zjazd Jubileuszowy w Pułtusku`. */
const OPENING = 6;

/** `Walne Zebranie nadało godność`: a body that acts. */
function isActing(text: string, { nameSpan }: Draft): boolean {
  const next = /^\s{1,3}(\p{Ll}{3,20})/u.exec(text.slice(nameSpan.end, nameSpan.end + 24))?.[1];
  return next !== undefined && isFiniteVerb(fold(next));
}

/**
 * What a chronicle's line tells of without a day of its own is of the year that the line begins with. Traps: `2010 – nagroda na Targach Turystyki`,
 * where the year is that of the prize; everyday nouns, of which a year has many.
 */
export function dateByChronicle(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.dates.length > 0 || draft.governed || draft.plural || draft.weight !== 'strong') continue;
    if (!draft.named && draft.edition === null) continue;
    const statement = statementAt(context, draft.at);
    const year = statement === null || isHabit(statement) ? null : yearOfRow(context.page, statement.block);
    if (statement === null || year === null) continue;
    const lead = context.page.text.slice(year.span.end, draft.at);
    const opens = lead.length <= OPENING && !/\p{L}/u.test(lead) && !isActing(context.page.text, draft);
    if (!opens && !draft.asserted && !draft.places.some(({ basis }) => basis === 'stated')) continue;
    draft.dates.push(toldDate({ start: year.value, end: null, span: year.span, inferred: false, past: true }));
    draft.asserted = true;
    draft.supports.push({ field: 'start_date', ...year.span, rule: RULE });
  }
}
