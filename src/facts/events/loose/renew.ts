import type { DateMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import type { Draft } from '../drafts/draft.ts';

const RULE = 'facts/events/loose/renew.ts';

/** `Nie odbędzie się 24 października. Trzeba było wybrać inny termin: 24 kwietnia`, `Zapraszamy dziesięć dni później, 18 lutego`. Trap: `Zapraszamy za rok`. */
const OTHER_TERM = phrase(
  /(?<!\p{L})(?:inn(?:y|ym|ego)|now(?:y|ym|ego))\s{1,3}termin(?:em|u)?(?:\s{1,3}(?:to|jest|bedzie)|\s{0,2}[:–-])|(?<!\p{L})(?:zaprasza(?:my|ja)|spotka(?:my|cie)\s{1,3}sie|zobaczymy\s{1,3}sie|odbed(?:zie|a)\s{1,3}sie)\s{1,3}(?:dopiero\s{1,3})?(?:\p{L}{3,12}\s{1,3}){0,2}(?:dni|dzien|tydzien|tygodni\p{L}?|miesiac\p{L}?)\s{1,3}pozniej(?!\p{L})/u,
);
/** `wybrać inny termin: 24 kwietnia`, with the day behind it. */
const FAR = 60;

/** Puts what was called off for one day on the later one that is told here. */
export function renew(context: PageContext, statement: Statement, target: Draft): void {
  const day = newDay(statement, target);
  if (day === null) return;
  const [date, ...others] = resolveMention(context, statement, day);
  const former = target.dates.find(({ start }) => start?.length === 10);
  if (date?.start == null || others.length > 0 || (former?.start != null && date.start <= former.start)) return;
  target.dates = [date];
  target.status = 'postponed';
  target.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  target.supports.push({ field: 'status', start: statement.start, end: statement.end, rule: RULE });
}

function newDay(statement: Statement, { status, dates, supports }: Draft): DateMention | null {
  const days = dates.filter(({ start }) => start?.length === 10);
  if (status !== 'cancelled' || days.length > 1 || statement.occasions.some(({ weight }) => weight !== 'hypernym'))
    return null;
  const match = OTHER_TERM.exec(statement);
  if (match === null) return null;
  const from = statement.start + match.index;
  if (!supports.some(({ field, end }) => field === 'status' && end <= from)) return null;
  const [day] = eventDates(statement).filter(({ start }) => start > from && start - from < FAR + match[0].length);
  return day?.expression.dates[0]?.start.day == null ? null : day;
}
