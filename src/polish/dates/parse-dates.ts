import type { Span } from '../../model/span.ts';
import type { DateExpression } from '../../model/temporal.ts';
import { NUMBER, type Tokens } from '../tokens.ts';
import { type CalendarText, calendarCodes } from './calendar-text.ts';
import { readExpression } from './read-expression.ts';
import { readLooseDate } from './read-loose-date.ts';
import { readYearFirst } from './read-year-first.ts';

/** A date expression with its span, which leaves out the preposition and `dnia` before it and takes in a weekday beside it. */
export interface ParsedDate extends Span {
  readonly expression: DateExpression;
}

export interface DatesRead {
  readonly dates: readonly ParsedDate[];
  /** What has the shape of a date that no calendar has: `31 września 2026`. */
  readonly impossible: readonly Span[];
}

/** Reads the dates of tokens `[first, last)` of `text`; `folded` is `fold(text)`. In order, without overlaps. */
export function readDates(folded: string, text: string, tokens: Tokens, first: number, last: number): DatesRead {
  return readCalendar({ folded, text, tokens, first, last, from: first, codes: calendarCodes(tokens) });
}

/** The same over words already looked up. */
export function readCalendar(c: CalendarText): DatesRead {
  const { tokens, first, last } = c;
  const dates: ParsedDate[] = [];
  const impossible: Span[] = [];
  let i = first;
  /** First token that no expression has taken. */
  let free = first;
  while (i < last) {
    // Dates begin with numbers and calendar words; most words are neither.
    if ((tokens.kinds[i] !== NUMBER && c.codes[i] === 0) || isDayOfProgramme(c, i)) {
      i++;
      continue;
    }
    const read = readYearFirst(c, i) ?? readExpression(c, i) ?? readLooseDate(c, i);
    if (read === null) {
      i++;
      continue;
    }
    // `5 maja 2019 sobota 6 maja 2019`: the weekday between two dates is the first one's.
    const taken = read.first < free;
    const start = tokens.starts[taken ? i : read.first] as number;
    const span = { start, end: tokens.ends[read.next - 1] as number };
    if (read.expression !== null)
      dates.push({ ...span, expression: taken ? { ...read.expression, weekday: null } : read.expression });
    else if (read.impossible) impossible.push(span);
    i = read.next;
    free = i;
  }
  return { dates, impossible };
}

/** `Dzień 2 – piątek, 6 lipca`: the number counts the days of a programme and begins no range. */
function isDayOfProgramme({ folded, tokens, first }: CalendarText, i: number): boolean {
  if (tokens.kinds[i] !== NUMBER || i <= first) return false;
  const word = folded.slice(tokens.starts[i - 1], tokens.ends[i - 1]);
  return word === 'dzien' && /^\s?[–—:-]\s/u.test(folded.slice(tokens.ends[i], (tokens.ends[i] as number) + 3));
}

/** The dates alone, for callers that report nothing. */
export function parseDates(
  folded: string,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
): readonly ParsedDate[] {
  return readDates(folded, text, tokens, first, last).dates;
}
