import { type CalendarText, COMMA, categoryAt, DASH, markAt, valueAt } from './calendar-text.ts';
import { AND, EDGE, IN, LAST, NEAR_DAY, NEXT, OUT_OF, THIS } from './calendar-words.ts';
import { NO_DATE } from './partial-date.ts';
import type { ExpressionRead } from './read-expression.ts';
import { readRelative } from './read-year.ts';

const NEAR_DAYS = [null, 'today', 'tomorrow', 'yesterday'] as const;

/** `jutro`, `w ubiegłym tygodniu`, `w br.`, `w tym miesiącu`: no date of its own, only a word for one. `dziś` may mean "nowadays". */
export function readLooseDate(c: CalendarText, i: number): ExpressionRead | null {
  const near = categoryAt(c, i) === NEAR_DAY ? NEAR_DAYS[valueAt(c, i)] : undefined;
  const phrase = near || !isLed(c, i) ? null : readRelative(c, i);
  const relative = near ?? phrase?.relative ?? null;
  if (relative === null || (near && isOfAges(c, i))) return null;
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

const YESTERDAY_VALUE = NEAR_DAYS.indexOf('yesterday');
/** `”`, `"`, `»` */
const CLOSING = new Set([0x201d, 0x22, 0xbb]);

/**
 * `Nasza gmina wczoraj, dziś i jutro`, `„Polska wieś dziś i jutro”`: what was and what will be, and no days. Traps: `Dziś i jutro gramy w hali`; `„Widzimy się jutro”`.
 */
function isOfAges(c: CalendarText, i: number): boolean {
  let [first, last] = [i, i];
  while (isNear(c, first - 2) && joins(c, first - 1)) first -= 2;
  while (isNear(c, last + 2) && joins(c, last + 1)) last += 2;
  if (first === last) return false;
  for (let at = first; at <= last; at += 2) if (valueAt(c, at) === YESTERDAY_VALUE) return true;
  return CLOSING.has(markAt(c, last + 1));
}

const isNear = (c: CalendarText, i: number): boolean => categoryAt(c, i) === NEAR_DAY;
const joins = (c: CalendarText, i: number): boolean =>
  categoryAt(c, i) === AND || markAt(c, i) === COMMA || markAt(c, i) === DASH;
