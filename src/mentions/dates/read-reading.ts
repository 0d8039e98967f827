import type { Span } from '../../model/span.ts';
import { type ParsedDate, readDates } from '../../polish/dates/parse-dates.ts';
import type { Reading, Segment } from '../reading.ts';

/** The dates of one segment, and what only looks like a date there. */
export interface SegmentDates {
  readonly segment: Segment;
  readonly dates: readonly ParsedDate[];
  readonly impossible: readonly Span[];
}

const READ = new WeakMap<Reading, readonly SegmentDates[]>();

/** The dates of every segment. Read once a page, for those who look for dates and those who report bad ones. */
export function datesOfReading(reading: Reading): readonly SegmentDates[] {
  const known = READ.get(reading);
  if (known !== undefined) return known;
  const { folded, text, tokens } = reading;
  const read = reading.segments.map((segment) => ({
    segment,
    ...readDates(folded, text, tokens, segment.first, segment.last),
  }));
  READ.set(reading, read);
  return read;
}
