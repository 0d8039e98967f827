import type { DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { DateRange } from '../../model/temporal.ts';

/** What only its place makes a day: a cell, a box, the head of a line. */
const CONFIDENCE = 0.75;

/** A day or range that a rule reads by where it stands: exact, without weekday or relation. */
export function plainDate(
  rule: string,
  block: number,
  { start, end }: Span,
  range: DateRange,
  confidence = CONFIDENCE,
): DateMention {
  return {
    kind: 'date',
    start,
    end,
    block,
    confidence,
    rule,
    expression: { dates: [range], relative: null, bound: null, approximate: false, weekday: null, exact: true },
    use: 'plain',
  };
}
