import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { isOtherWeekday, weekdaysIn } from '../dates/weekdays.ts';
import type { Draft } from '../drafts/draft.ts';

/** `W środę w Kutnie samorządowcy spotkali się z wojewodą` says nothing of the seminar on Saturday that was told of before. */
export function isOfOtherDay(
  context: PageContext,
  { dates: own, folded }: Statement,
  { dates, mentions }: Draft,
): boolean {
  if (own.length > 0) return false;
  // `Wigilia Miejska rozpocznie się w sobotę. Niedzielny bieg ruszy o 11.00`
  const [opening] = weekdaysIn(folded);
  if (dates.length === 0 && opening !== undefined && opening.at < OPENING) {
    const told = mentions.flatMap(({ start }) => weekdaysIn(statementAt(context, start)?.folded ?? ''));
    return told.length > 0 && told.every(({ weekday }) => weekday !== opening.weekday);
  }
  const days = dates.flatMap(({ start, end }) =>
    start?.length === 10 && (end === null || end === start) ? [start] : [],
  );
  const opens = days.length > 0 && (weekdaysIn(folded)[0]?.at ?? OPENING) < OPENING;
  return opens && days.every((day) => isOtherWeekday(folded, day));
}

const OPENING = 5;
