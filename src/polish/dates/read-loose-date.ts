import { type CalendarText, categoryAt, valueAt } from './calendar-text.ts';
import { EDGE, IN, LAST, NEAR_DAY, NEXT, OUT_OF, THIS } from './calendar-words.ts';
import { NO_DATE } from './partial-date.ts';
import type { ExpressionRead } from './read-expression.ts';
import { readRelative } from './read-year.ts';

const NEAR_DAYS = [null, 'today', 'tomorrow', 'yesterday'] as const;

/** `jutro`, `w ubiegłym tygodniu`, `w br.`, `w tym miesiącu`: no date of its own, only a word for one. `dziś` may mean "nowadays". */
export function readLooseDate(c: CalendarText, i: number): ExpressionRead | null {
  const near = categoryAt(c, i) === NEAR_DAY ? NEAR_DAYS[valueAt(c, i)] : undefined;
  const phrase = near || !isLed(c, i) ? null : readRelative(c, i);
  const relative = near ?? phrase?.relative ?? null;
  if (relative === null) return null;
  return {
    first: i,
    next: phrase?.next ?? i + 1,
    impossible: false,
    expression: {
      dates: [{ start: NO_DATE, end: null }],
      relative,
      bound: null,
      approximate: false,
      weekday: null,
      exact: relative !== 'today',
    },
  };
}

/** Initials alone (`BM`, `br.`) need `w`, `z` or `koniec` before them; `w tym roku`, `ubiegłego roku` do not. */
function isLed(c: CalendarText, i: number): boolean {
  const category = categoryAt(c, i);
  if (category === THIS || category === LAST || category === NEXT) return true;
  return [IN, OUT_OF, EDGE].includes(categoryAt(c, i - 1));
}
