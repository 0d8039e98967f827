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
import { AND, BETWEEN, DAY_WORD, FROM, HOUR_WORD, IN, ROMAN, TO, VERSUS } from './calendar-words.ts';
import type { DateItem } from './date-item.ts';
import { readItem } from './read-item.ts';
import type { Lead } from './read-lead.ts';
import { readWeekdayAfter, readWeekdayBefore } from './read-weekday.ts';

/** How an item is joined to the one before: a range, a list, or a list by a mere comma. */
export type Join = 'to' | 'and' | 'comma';

export interface Joined {
  readonly join: Join;
  readonly item: DateItem;
}

/** Dates joined by dashes, `do`, `i`, commas. At most this many, so that a page of numbers costs no more than its length. */
const MOST = 12;

/** The items from token `i` on: the first, and what is joined to it. Whether they make sense together is not judged here. */
export function readSequence(c: CalendarText, i: number, lead: Lead): readonly Joined[] {
  const first = readItem(c, i);
  if (first === null) return [];
  const items: Joined[] = [{ join: 'and', item: first }];
  let previous = first;
  while (items.length < MOST) {
    const following = readFollowing(c, previous, lead);
    if (following === null) break;
    items.push(following);
    previous = following.item;
  }
  return items;
}

function readFollowing(c: CalendarText, previous: DateItem, lead: Lead): Joined | null {
  const bracketed = readWeekdayAfter(c, previous.next);
  const joiner = readJoiner(c, bracketed?.next ?? previous.next, lead);
  if (joiner === null) return null;
  const at = skipWords(c, joiner.next);
  const item = readItem({ ...c, from: at }, at);
  return item !== null && canJoin(previous, item) ? { join: joiner.join, item } : null;
}

/** ` - `, `–`, ` do `, ` i `, `, `, `/`; `a` only after `między`. A time between (`godz. 10.00 do …`) is passed over. */
function readJoiner(c: CalendarText, start: number, lead: Lead): { readonly join: Join; readonly next: number } | null {
  const i = skipTime(c, start);
  const mark = markAt(c, i);
  if (mark === DASH) return { join: 'to', next: i + 1 };
  if (mark === SLASH) return { join: 'and', next: i + 1 };
  const category = categoryAt(c, i);
  const between = lead.preposition === BETWEEN;
  if (category === TO) return { join: 'to', next: i + 1 };
  if (category === VERSUS) return between ? { join: 'to', next: i + 1 } : null;
  if (category === AND || (category === ROMAN && valueAt(c, i) === 1))
    return { join: between ? 'to' : 'and', next: i + 1 };
  if (mark !== COMMA) return null;
  if (categoryAt(c, i + 1) === AND) return { join: 'and', next: i + 2 };
  return { join: 'comma', next: i + 1 };
}

/** `dnia`, `w dniu`, a weekday, `od` after a comma: what may stand between the joining word and its date. */
function skipWords(c: CalendarText, start: number): number {
  let i = start;
  for (let steps = 0; steps < 4; steps++) {
    const category = categoryAt(c, i);
    if (category === DAY_WORD) i = skipDot(c, i + 1);
    else if (category === IN || category === FROM) i++;
    else if (readWeekdayBefore({ ...c, first: c.first }, i + 1)?.first === i)
      i = markAt(c, i + 1) === COMMA ? i + 2 : i + 1;
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
  if (item.date.season !== null) return 'season';
  if (item.date.quarter !== null) return 'quarter';
  return item.date.month === null ? 'year' : 'month';
}
