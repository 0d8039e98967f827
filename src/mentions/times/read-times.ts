import type { Span } from '../../model/span.ts';
import {
  type CalendarText,
  categoryAt,
  DASH,
  digitsAt,
  gluedAt,
  markAt,
  skipDot,
} from '../../polish/dates/calendar-text.ts';
import { HOUR_WORD, MONTH, MONTH_CASE, MONTH_NAME, TO } from '../../polish/dates/calendar-words.ts';
import { type Clock, readClock } from '../../polish/dates/read-clock.ts';
import { isInsideNumber } from '../../polish/dates/read-numeric.ts';
import { NUMBER, TITLE } from '../../polish/tokens.ts';
import { type ClockLead, clockLead } from './clock-lead.ts';

/** A time or a range of two, tokens `[first, next)`. */
export interface TimeRead {
  readonly first: number;
  readonly next: number;
  readonly start: Clock;
  readonly end: Clock | null;
  /** Whether `godz.` stands before it. */
  readonly sure: boolean;
}

/** The times among the tokens of `c`, in order; `dates` are the spans of dates there, in which a bare number is no hour. */
export function readTimes(c: CalendarText, dates: readonly Span[]): readonly TimeRead[] {
  const found: TimeRead[] = [];
  let nearest = 0;
  const isDated = (token: number): boolean => {
    const at = c.tokens.starts[token] as number;
    while (nearest > 0 && (dates[nearest - 1] as Span).end > at) nearest--;
    while (nearest < dates.length && (dates[nearest] as Span).end <= at) nearest++;
    return nearest < dates.length && (dates[nearest] as Span).start <= at;
  };
  for (let i = c.first; i < c.last; i++) {
    if (c.tokens.kinds[i] !== NUMBER) continue;
    const read = readTime(c, i, isDated);
    if (read === null) continue;
    found.push(read);
    i = read.next - 1;
  }
  return found;
}

function readTime(c: CalendarText, i: number, isDated: (token: number) => boolean): TimeRead | null {
  const start = readClock(c, i);
  if (start === null || isInsideNumber(c, i, start.next)) return null;
  const lead = clockLead(c, i, isDated);
  if (lead === 'until' || (lead !== 'hour' && isDated(i))) return null;
  const end = readEnd(c, start, lead, isDated);
  const read = { first: i, next: end?.next ?? start.next, start, end, sure: lead === 'hour' };
  return isTold(c, read, lead, isDated) ? read : null;
}

/** ` – 11.30`, ` do [godz.] 14` after a time. Trap: `godz. 10 - 12 maja 2019 r.` */
function readEnd(c: CalendarText, start: Clock, lead: ClockLead, isDated: (token: number) => boolean): Clock | null {
  if (markAt(c, start.next) !== DASH && categoryAt(c, start.next) !== TO) return null;
  let at = start.next + 1;
  const named = categoryAt(c, at) === HOUR_WORD;
  if (named) at = skipDot(c, at + 1);
  if (digitsAt(c, at) === 0 || isDated(at)) return null;
  const end = readClock(c, at);
  if (end === null || [MONTH, MONTH_CASE, MONTH_NAME].includes(categoryAt(c, end.next))) return null;
  if (end.form !== start.form && lead !== 'hour' && !named) return null;
  return end;
}

/** Whether the words before, the place on the line or the form make it a time. */
function isTold(
  c: CalendarText,
  { first, next, start, end }: TimeRead,
  lead: ClockLead,
  isDated: (token: number) => boolean,
): boolean {
  if (lead === 'hour') return true;
  if (start.form !== 'colon' && start.form !== 'dot') return false;
  if (lead === 'at') return true;
  // `12.05` may be the twelfth of May; `10.00` and `10.30` may not.
  const clear = start.form === 'colon' || (isRound(start) && (end === null || isRound(end)));
  if (!clear) return false;
  if (end !== null) return true;
  if (lead === 'from') return start.form === 'colon' || lastsTill(c, next);
  if (opensLine(c, first)) return start.form === 'colon' || opensRow(c, next);
  return start.form === 'colon' && followsDate(c, first, isDated);
}

/** `od 21.00 do północy`, `od 18.00 do białego rana`. Trap: `od 21.00 do 30.00 zł`. */
function lastsTill(c: CalendarText, next: number): boolean {
  if (categoryAt(c, next) !== TO || next + 1 >= c.last) return false;
  return TILL.test(c.folded.slice(c.tokens.starts[next + 1], (c.tokens.starts[next + 1] as number) + 20));
}

const TILL =
  /^(?:pol(?:nocy|udnia)|(?:bialego )?(?:rana|switu)|zmroku|zmierzchu|wieczora|nocy|skutku|ostatniego)(?![a-z])/;

function isRound({ minute }: Clock): boolean {
  return minute % 5 === 0 && (minute === 0 || minute > 12);
}

/** At the start of the segment or of a line of it, after a bullet or `1)` at most. */
function opensLine(c: CalendarText, i: number): boolean {
  let at = i;
  while (at > c.first && at > i - 3 && c.tokens.kinds[at - 1] !== 1 && !breaksBefore(c, at)) at--;
  return at === c.first || breaksBefore(c, at);
}

function breaksBefore(c: CalendarText, i: number): boolean {
  if (i <= c.first || gluedAt(c, i)) return i <= c.first;
  return c.text.slice(c.tokens.ends[i - 1], c.tokens.starts[i]).includes('\n');
}

/** `10.30 Powitanie`, `10.30 – przerwa`: a row of a programme. */
function opensRow(c: CalendarText, next: number): boolean {
  return next < c.last && (markAt(c, next) === DASH || c.tokens.shapes[next] === TITLE);
}

/** `8 czerwca 2021 r., 10:00`. */
function followsDate(c: CalendarText, i: number, isDated: (token: number) => boolean): boolean {
  const before = markAt(c, i - 1) === 0x2c ? i - 2 : i - 1;
  return before >= c.first && isDated(before);
}
