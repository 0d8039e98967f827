import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { eventDates } from './assign-dates.ts';
import { joinConsecutive, resolveMention } from './resolve-dates.ts';

const RULE = 'facts/events/dates/own-course.ts';

/** `W jej trakcie (3–5 maja 2012 r.)`, `Podczas nich, 12 czerwca,`, up to the day. */
const IN_ITS_COURSE = phrase(
  /^\P{L}{0,3}(?:w\s{1,3}(?:jej|jego|ich)\s{1,3}(?:trakcie|czasie|ramach|programie)|(?:podczas|w\s{1,3}trakcie|w\s{1,3}czasie)\s{1,3}(?:niej|niego|nich))\s{0,2}[(,–-]\s{0,2}(?:(?:w\s{1,3})?dni(?:a|ach|u)\s{1,3}|od\s{1,3}|trwajac\p{L}{1,2}\s{1,3}(?:od\s{1,3})?)?$/u,
);

/**
 * `Za nami III Zjazd Kowali. W jego trakcie (4–6 maja 2018 r.) rozegrano też turniej`: the day that stands right behind the words that mean the
 * occasion told of last is that occasion's as well. Trap: `W jego trakcie odbył się 5 maja koncert`, a day of it.
 */
export function dateByCourse(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.dates.length > 0 || draft.weight === 'hypernym') continue;
    const told = statementAt(context, draft.mentions.at(-1)?.start ?? draft.at);
    const next = told === null ? undefined : context.statements[told.index + 1];
    if (told === null || next === undefined || next.block !== told.block || told.dates.length > 0) continue;
    if (told.occasions.filter(({ weight }) => weight !== 'hypernym').at(-1) !== draft.mentions.at(-1)) continue;
    const date = courseOf(next);
    if (date === null) continue;
    const dates = joinConsecutive([...resolveMention(context, next, date)]);
    draft.dates.push(...dates.map((one) => ({ ...one, mention: null })));
    for (const { span } of dates) draft.supports.push({ field: 'start_date', ...span, rule: RULE });
  }
}

function courseOf(statement: Statement): Statement['dates'][number] | null {
  const [date] = eventDates(statement);
  const range = date?.expression.dates[0];
  if (date === undefined || range?.start.day == null) return null;
  const lead = statement.folded.slice(0, date.start - statement.start);
  // `Podczas niego, 5 maja, wręczono nagrody`: between commas one day may be a day of it.
  const whole = lead.includes('(') || range.end !== null;
  return whole && IN_ITS_COURSE.test(statement, lead) ? date : null;
}
