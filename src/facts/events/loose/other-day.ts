import type { Statement } from '../../context.ts';
import { isOtherWeekday, weekdaysIn } from '../dates/weekdays.ts';
import type { Draft } from '../drafts/draft.ts';

/** `W środę w Kutnie samorządowcy spotkali się z wojewodą` says nothing of the seminar on Saturday that was told of before. */
export function isOfOtherDay({ dates: own, folded }: Statement, { dates }: Draft): boolean {
  if (own.length > 0) return false;
  const days = dates.flatMap(({ start, end }) =>
    start?.length === 10 && (end === null || end === start) ? [start] : [],
  );
  const opens = days.length > 0 && (weekdaysIn(folded)[0]?.at ?? OPENING) < OPENING;
  return opens && days.every((day) => isOtherWeekday(folded, day));
}

const OPENING = 5;
