import { type PageContext, statementAt } from '../../context.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { type Clause, clauseAt, isOfShift, type Shift, shiftOf } from './shifts.ts';

const RULE = 'facts/events/dates/last-days.ts';

const DAY = 86_400_000;

/**
 * `Od 20 do 22 września goście podpatrywali … . Wyjazd zorganizowało … . Ostatniego dnia w Żorach odbyło się seminarium`: on the last day of the one thing of more
 * days than one that the item is about, once its own days are known; `Dzień wcześniej zbierze się komisja` below an agenda: the day before the one thing told of above
 * the list. Traps: two such things; `ostatniego dnia naboru`.
 */
export function dateLastDays(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.dates.length > 0 || draft.governed || draft.weight === 'hypernym' || draft.plural) continue;
    const statement = statementAt(context, draft.at);
    if (statement === null || statement.kind === 'heading' || statement.dates.length > 0) continue;
    const clause = clauseAt(statement, draft.at);
    const shift = shiftOf(clause);
    if (shift === undefined || isOfShift(clause, draft.at) || !(shift.lastDay === true || shift.days < 0)) continue;
    const date = wholeAround(context, clusters, clause, shift);
    const from = shift.lastDay === true ? date?.end : date?.start;
    if (date === null || from?.length !== 10) continue;
    const day = new Date(Date.parse(`${from}T00:00:00Z`) + shift.days * DAY).toISOString().slice(0, 10);
    const span = { start: statement.start, end: statement.end };
    draft.dates.push({ ...date, edtf: `${day}?`, start: day, end: null, inferred: true, span, mention: null });
    draft.asserted = true;
    draft.supports.push({ field: 'start_date', ...span, rule: RULE });
  }
}

/** The date of the one thing told of above in the item; for a last day the one that lasts. */
function wholeAround(
  context: PageContext,
  clusters: readonly Draft[],
  { statement, start }: Clause,
  { lastDay }: Shift,
): DraftDate | null {
  const home = itemOf(context, statement.scope);
  const [only, ...others] = clusters.filter(
    ({ at, scope, dates, programme }) =>
      at < start &&
      !programme &&
      dates.length > 0 &&
      itemOf(context, scope) === home &&
      (lastDay === true ? dates.some(({ end }) => end !== null) : statementAt(context, at)?.kind !== 'list_item'),
  );
  const [date, ...more] = only?.dates ?? [];
  if (date === undefined || others.length > 0 || more.length > 0) return null;
  return lastDay === true && date.end === date.start ? null : date;
}
