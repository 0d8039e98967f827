import type { Span } from '../../model/span.ts';
import { type CalendarText, calendarCodes } from '../../polish/dates/calendar-text.ts';
import { type ParsedDate, readCalendar } from '../../polish/dates/parse-dates.ts';
import type { Reading, Segment } from '../reading.ts';

/** The dates of one segment, and what only looks like a date there. `calendar` holds its words looked up, for times. */
export interface SegmentDates {
  readonly segment: Segment;
  readonly calendar: CalendarText;
  readonly dates: readonly ParsedDate[];
  readonly impossible: readonly Span[];
}

const READ = new WeakMap<Reading, readonly SegmentDates[]>();

/** The dates of every segment. Read once a page, for those who look for dates and those who report bad ones. */
export function datesOfReading(reading: Reading): readonly SegmentDates[] {
  const known = READ.get(reading);
  if (known !== undefined) return known;
  const { folded, text, tokens } = reading;
  const codes = calendarCodes(tokens);
  const read = reading.segments.map((segment) => {
    const { first, last } = segment;
    const calendar: CalendarText = { folded, text, tokens, first, last, from: first, codes };
    return { segment, calendar, ...readCalendar(calendar) };
  });
  READ.set(reading, read);
  return read;
}
