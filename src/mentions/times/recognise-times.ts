import type { TimeMention } from '../../model/mention.ts';
import type { Clock } from '../../polish/dates/read-clock.ts';
import { datesOfReading } from '../dates/read-reading.ts';
import type { Reading } from '../reading.ts';
import { readTimes } from './read-times.ts';

const RULE = 'mentions/times/recognise-times.ts';

/** Every time of day at which something begins, with its end where one is printed; `do godz. 12` alone is none. */
export function recogniseTimes(reading: Reading): readonly TimeMention[] {
  const { starts, ends } = reading.tokens;
  return datesOfReading(reading).flatMap(({ segment, calendar, dates }) =>
    readTimes(calendar, dates).map(
      ({ first, next, start, end, sure }): TimeMention => ({
        kind: 'time',
        start: starts[first] as number,
        end: ends[next - 1] as number,
        block: segment.block,
        confidence: sure ? 0.95 : 0.75,
        rule: RULE,
        time: show(start),
        end_time: end === null ? null : show(end),
      }),
    ),
  );
}

function show({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
