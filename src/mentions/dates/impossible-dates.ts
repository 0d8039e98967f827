import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Reading } from '../reading.ts';
import { datesOfReading } from './read-reading.ts';

/** `Dz.U. 2007.10.68` is a year, a number and an item. */
const JOURNAL = /(?<!\p{L})dz\.? ?u\.? ?$/u;

/** One `impossible-date` warning for each date that no calendar has: `31 września 2026`, `2-17-2020`. */
export function impossibleDates(reading: Reading): readonly Diagnostic[] {
  return datesOfReading(reading).flatMap(({ impossible }) =>
    impossible
      .filter(({ start }) => !JOURNAL.test(reading.folded.slice(Math.max(0, start - 12), start)))
      .map(({ start, end }) => ({
        code: 'impossible-date',
        severity: 'warning' as const,
        message: `no such date: ${reading.text.slice(start, end).replace(/\s+/gu, ' ')}`,
        start,
        end,
      })),
  );
}
