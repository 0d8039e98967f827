import {
  type CalendarText,
  COLON,
  COMMA,
  categoryAt,
  DASH,
  DOT,
  digitsAt,
  gluedAt,
  markAt,
  SLASH,
  skipDot,
  valueAt,
} from './calendar-text.ts';
import {
  AND,
  BETWEEN,
  DAY_WORD,
  EDGE,
  FROM,
  HOUR_WORD,
  IN,
  ON,
  PART_OF_DAY,
  ROMAN,
  TO,
  VERSUS,
} from './calendar-words.ts';
import type { DateItem } from './date-item.ts';
import { readItem } from './read-item.ts';
import { readWeekdayAfter, readWeekdayBefore } from './read-weekday.ts';
import { readYearAfter } from './read-year.ts';

/** How an item is joined to the one before: a range, a list, or a list by a mere comma. */
export type Join = 'to' | 'and' | 'comma';

export interface Joined {
  readonly join: Join;
  readonly item: DateItem;
  /** ISO weekday printed after the item, or null. */
  readonly weekday: number | null;
  /** The token after the item and its weekday. */
  readonly next: number;
}

/** Dates joined by dashes, `do`, `i`, commas. At most this many, so that a page of numbers costs no more than its length. */
const MOST = 12;

/** The items from token `i` on: the first, and what is joined to it. Whether they make sense together is not judged here. */
export function readSequence(c: CalendarText, i: number): readonly Joined[] {
  const first = readItem(c, i);
  if (first === null) return [];
  const between = isBetween(c, i);
  const days = categoryAt(c, i - 1) === DAY_WORD && valueAt(c, i - 1) === 1;
  let previous = withWeekday(c, 'and', first);
  const items = [previous];
  while (items.length < MOST) {
    const following = readFollowing(c, previous, between) ?? (days ? readLostDash(c, previous, items.length) : null);
    if (following === null) break;
    items.push(following);
    previous = following;
  }
  return items;
}

/** Whether `między` or `pomiędzy dniem` stands just before. */
function isBetween(c: CalendarText, i: number): boolean {
  return categoryAt(c, categoryAt(c, i - 1) === DAY_WORD ? i - 2 : i - 1) === BETWEEN;
}

/** Takes in `(sobota)` after a day, and a year after that: `5 maja (sobota) 2018 r.` */
function withWeekday(c: CalendarText, join: Join, item: DateItem): Joined {
  const part = item.kind === 'day' ? readWeekdayAfter(c, item.next) : null;
  if (part === null) return { join, item, weekday: null, next: item.next };
  const open = item.date.year === null && item.relative === null;
  const year = open ? readYearAfter(c, markAt(c, part.next) === COMMA ? part.next + 1 : part.next) : null;
  if (year?.marked !== true) return { join, item, weekday: part.weekday, next: part.next };
  const dated = { ...item, date: { ...item.date, year: year.year }, relative: year.relative };
  return { join, item: dated, weekday: part.weekday, next: year.next };
}

function readFollowing(c: CalendarText, previous: Joined, between: boolean): Joined | null {
  const joiner = readJoiner(c, previous, between);
  if (joiner === null) return null;
  const at = skipWords(c, joiner.next);
  const item = readItem({ ...c, from: at }, at);
  return item !== null && canJoin(previous.item, item) ? withWeekday(c, joiner.join, item) : null;
}

/** `w dniach 8 11 października`: of several days, whose dash the export of a PDF has lost. Trap: `w dniu 8 11 osób`. */
function readLostDash(c: CalendarText, { item, next }: Joined, count: number): Joined | null {
  if (count > 1 || item.kind !== 'numeral' || digitsAt(c, next) === 0) return null;
  const last = readItem(c, next);
  if (last === null || last.kind !== 'day' || last.first !== next) return null;
  return (last.date.day ?? 0) > (item.date.day ?? 32) ? withWeekday(c, 'to', last) : null;
}

/** ` - `, `–`, ` do `, ` i `, `, `, `/`; `a` only after `między`. A time between (`godz. 10.00 do …`) is passed over. */
function readJoiner(
  c: CalendarText,
  previous: Joined,
  between: boolean,
): { readonly join: Join; readonly next: number } | null {
  const i = skipTime(c, previous.next);
  const mark = markAt(c, i);
  if (mark === DASH) return { join: 'to', next: i + 1 };
  // `5/6 maja` are two days, `2023/2024` is one school year.
  if (mark === SLASH) return { join: grain(previous.item) === 'year' ? 'to' : 'and', next: i + 1 };
  const category = categoryAt(c, i);
  if (category === TO) return { join: 'to', next: i + 1 };
  if (category === VERSUS) return between ? { join: 'to', next: i + 1 } : null;
  if (category === AND || (category === ROMAN && valueAt(c, i) === 1))
    return { join: between ? 'to' : 'and', next: i + 1 };
  if (mark !== COMMA) return null;
  return categoryAt(c, i + 1) === AND ? { join: 'and', next: i + 2 } : { join: 'comma', next: i + 1 };
}

/** `dnia`, `w dniu`, `na początku`, `południa`, a weekday: what may stand between the joining word and its date. */
function skipWords(c: CalendarText, start: number): number {
  let i = start;
  for (let steps = 0; steps < 4; steps++) {
    const category = categoryAt(c, i);
    if (category === DAY_WORD) i = skipDot(c, i + 1);
    else if (category === IN || category === FROM || category === ON || category === EDGE || category === PART_OF_DAY)
      i++;
    else if (readWeekdayBefore(c, i + 1)?.first === i) i = markAt(c, i + 1) === COMMA ? i + 2 : i + 1;
    else return i;
  }
  return i;
}

/** `, godz. 10.00` or ` o godz. 9` before the joiner, at most seven tokens. */
function skipTime(c: CalendarText, start: number): number {
  let i = markAt(c, start) === COMMA ? start + 1 : start;
  if (categoryAt(c, i) !== HOUR_WORD && categoryAt(c, i + 1) === HOUR_WORD) i++;
  if (categoryAt(c, i) !== HOUR_WORD) return start;
  i = skipDot(c, i + 1);
  if (digitsAt(c, i) === 0) return start;
  const mark = markAt(c, i + 1);
  if ((mark === DOT || mark === COLON) && gluedAt(c, i + 2) && digitsAt(c, i + 2) === 2) i += 2;
  return i + 1;
}

/** Days join days, months months, years years. After a year the next date needs its own month: `5 maja 2019 i 6 osób`. */
function canJoin(previous: DateItem, item: DateItem): boolean {
  if (previous.kind === 'span' || item.kind === 'span') {
    return previous.kind === 'span' && item.kind === 'span' && grain(previous) === grain(item);
  }
  return item.kind !== 'numeral' || previous.date.year === null;
}

function grain(item: DateItem): string {
  if (item.kind !== 'span') return 'day';
  if (item.date.season !== null) return 'season';
  if (item.date.quarter !== null) return 'quarter';
  return item.date.month === null ? 'year' : 'month';
}
