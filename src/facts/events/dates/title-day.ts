import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { resolveMention } from './resolve-dates.ts';

const RULE = 'facts/events/dates/title-day.ts';
/** What may stand beside the day: `27 marca 2009 r., piątek, godz. 10`. */
const BESIDE =
  /(?<![a-z])(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|godz|godzina|g|r|roku|dnia|w|od|do)(?![a-z])/gu;

const OPENING = 4;

/**
 * `XIV SESJA RADY GMINY. 27.03.2009 r.`: a bare day behind the full stop of a title that names an occasion is the occasion's. Traps: `Wyniki konkursu. 27.03.2009 r.`,
 * `Zaproszenie na sesję. 27.03.2009`, of what is written; `Sesja Rady. Dodano 27.03.2009 r.`; a title that tells its day before the stop.
 */
export function dateByTitleDay(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.topic || draft.governed || draft.plural || draft.dates.length > 0) continue;
    if (draft.weight !== 'strong' && !draft.named) continue;
    const title = statementAt(context, draft.at);
    if (title === null || title.dates.length > 0 || title.occasions.length !== 1) continue;
    if (draft.at - title.start > OPENING) continue;
    const end = Math.max(...draft.mentions.map((one) => one.about?.end ?? one.end));
    if (!/^["”)]?\.\s{0,2}$/u.test(title.text.slice(end - title.start))) continue;
    const day = dayBehind(context, title);
    if (day === null) continue;
    for (const one of resolveMention(context, day.statement, day.date)) {
      draft.dates.push(one);
      draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
    }
  }
}

function dayBehind(
  context: PageContext,
  title: Statement,
): { readonly statement: Statement; readonly date: Statement['dates'][number] } | null {
  const statement = context.statements[title.index + 1];
  if (statement?.block !== title.block || context.byBlock[title.block]?.length !== 2) return null;
  const [date] = statement.dates;
  const start = date?.expression.dates[0]?.start;
  if (date === undefined || start?.day == null || start.year === null || date.use !== 'plain') return null;
  if (date.start - statement.start > 2 || date.expression.bound !== null) return null;
  let rest = statement.folded;
  for (const one of [...statement.dates, ...statement.times])
    rest = `${rest.slice(0, one.start - statement.start)}${' '.repeat(one.end - one.start)}${rest.slice(one.end - statement.start)}`;
  return /[a-z]/u.test(rest.replace(BESIDE, ' ')) ? null : { statement, date };
}
