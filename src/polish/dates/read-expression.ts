import type { DateExpression, RelativeDate } from '../../model/temporal.ts';
import { NUMBER, TITLE, UPPER } from '../tokens.ts';
import { type CalendarText, categoryAt, digitsAt } from './calendar-text.ts';
import {
  AFTER,
  BEFORE,
  DAY_ORDINAL,
  FROM,
  MONTH,
  MONTH_CASE,
  MONTH_NAME,
  ORDINAL,
  ROMAN,
  SEASON,
  SEASON_WHEN,
  TO,
} from './calendar-words.ts';
import { type Completed, completeSequence } from './complete-sequence.ts';
import type { DateItem } from './date-item.ts';
import { type Lead, readLead } from './read-lead.ts';
import { type Joined, readSequence } from './read-sequence.ts';
import { isLeftBlank, isVouched } from './vouch.ts';

/** Tokens `[first, next)` that were read; no expression where they only look like a date (a street, an impossible day). */
export interface ExpressionRead {
  readonly first: number;
  readonly next: number;
  readonly expression: DateExpression | null;
  readonly impossible: boolean;
}

/** Words that a date can begin with. */
const STARTERS = new Set([MONTH, MONTH_NAME, MONTH_CASE, SEASON, SEASON_WHEN, ROMAN, ORDINAL, DAY_ORDINAL]);

/** The date, range or list that starts at token `i`, or null. */
export function readExpression(c: CalendarText, i: number): ExpressionRead | null {
  if (c.tokens.kinds[i] !== NUMBER && !STARTERS.has(categoryAt(c, i))) return null;
  const sequence = readSequence(c, i);
  if (sequence.every(({ item }) => item.kind === 'numeral')) return skipNumerals(sequence);
  const lead = readLead(c, i);
  const opening = (sequence[0] as Joined).item;
  if (isLeftBlank(c, opening, lead)) return { first: i, next: opening.next, expression: null, impossible: false };
  // `ul. 1 Maja – 18.11.2017`: the street, and then the day.
  if (lead.street && opening.kind === 'day' && sequence.length > 1)
    return { first: i, next: opening.next, expression: null, impossible: false };
  // The longest run of items that hold together: `5 maja 2019 - 3` is only its first date.
  for (let length = sequence.length; length > 0; length--) {
    const items = sequence.slice(0, length);
    if (!isVouched(c, items, lead)) continue;
    const completed = completeSequence(items);
    if (completed === null) continue;
    return finish(c, items, completed, lead);
  }
  return null;
}

/** A run of bare numbers is passed over as a whole, or a page of them would be read many times. */
function skipNumerals(sequence: readonly Joined[]): ExpressionRead | null {
  const last = sequence[sequence.length - 1];
  if (last === undefined || sequence.length < 2) return null;
  return { first: last.item.first, next: last.item.first, expression: null, impossible: false };
}

function finish(c: CalendarText, items: readonly Joined[], completed: Completed, lead: Lead): ExpressionRead {
  const opening = (items[0] as Joined).item;
  const closing = items[items.length - 1] as Joined;
  const weekday = opening.date.day === null ? null : lead.weekday;
  const first = weekday?.first ?? opening.first;
  const next = closing.next;
  if (isName(c, closing.item, lead)) return { first, next, expression: null, impossible: false };
  if (!completed.possible) return { first, next, expression: null, impossible: true };
  const expression: DateExpression = {
    dates: completed.dates,
    relative: relativeOf(items),
    bound: boundOf(completed, lead),
    approximate: lead.approximate,
    weekday: weekday?.weekday ?? items.find(({ weekday }) => weekday !== null)?.weekday ?? null,
    exact: completed.exact && isExact(items, lead),
  };
  return { first, next, expression, impossible: false };
}

/** A bare year is as good as one with `r.` where a neighbour or `rok`, `w latach` before has said that it is one. */
function isExact(items: readonly Joined[], lead: Lead): boolean {
  const vouched = lead.years || items.some(({ item }) => item.sure);
  return items.every(
    ({ item }) => item.exact || (vouched && !item.sure && item.date.month === null && item.kind === 'span'),
  );
}

function relativeOf(items: readonly Joined[]): RelativeDate | null {
  for (const { item } of items) if (item.relative !== null) return item.relative;
  return null;
}

/** `od 2011` and `po 1989` have no end, `do 5 maja` and `przed 2004` no start; a closed range has both. */
function boundOf(completed: Completed, lead: Lead): 'since' | 'until' | null {
  const [only] = completed.dates;
  if (completed.dates.length !== 1 || only === undefined || only.end !== null) return null;
  if (lead.preposition === FROM || lead.preposition === AFTER) return 'since';
  return lead.preposition === TO || lead.preposition === BEFORE ? 'until' : null;
}

/**
 * `ul. 3 Maja 5`, `Plac 11 Listopada`, `szkoła im. 1 Maja`, `Konstytucji 3 maja`: names, also `przy 3 Maja` by its capital. Dates write the month
 * small; a capital month is a date only with a year, a weekday or `dnia`, or in a text of capitals (`5 MAJA`), and then no house number follows.
 */
function isName(c: CalendarText, item: DateItem, lead: Lead): boolean {
  if (lead.street) return true;
  if (item.kind !== 'day' || item.date.year !== null || item.relative !== null) return false;
  if (lead.day || lead.days || lead.weekday !== null) return false;
  const month = item.next - 1;
  const category = categoryAt(c, month);
  if (category !== MONTH && category !== MONTH_CASE) return false;
  if (c.tokens.shapes[month] === TITLE) return true;
  return c.tokens.shapes[month] === UPPER && digitsAt(c, item.next) > 0;
}
