import type { DateMention } from '../../model/mention.ts';
import type { DateExpression } from '../../model/temporal.ts';
import type { Reading } from '../reading.ts';
import { type DateContext, dateContext } from './date-context.ts';
import { dateUse } from './date-use.ts';
import { datesOfReading } from './read-reading.ts';

const RULE = 'mentions/dates/recognise-dates.ts';

/** Every date expression of the page's blocks, with what it is the date of. */
export function recogniseDates(reading: Reading): readonly DateMention[] {
  return datesOfReading(reading).flatMap(({ segment, dates }) =>
    dates.map(({ start, end, expression }): DateMention => {
      const context = dateContext(reading, segment, start, end);
      return {
        kind: 'date',
        start,
        end,
        block: segment.block,
        confidence: confidenceOf(expression, context),
        rule: RULE,
        expression,
        use: isStamp(reading.text.slice(start, end), context) ? 'document' : dateUse(expression, context),
      };
    }),
  );
}

/**
 * `29.04.2025 15:23`, `2025-04-29 15:20:07`: when a page was put up, in text that lost its layout. Traps: `29.04.2025 18:00`, when people meet; `w dniu 29.04.2025 15:23`.
 */
function isStamp(printed: string, { before, after }: DateContext): boolean {
  if (!/^(?:\d{1,2}[.-]\d{1,2}[.-]\d{4}|\d{4}-\d{2}-\d{2})$/u.test(printed)) return false;
  const clock = /^\s\d{1,2}:(\d{2})(:\d{2})?(?=\s|$)/u.exec(after);
  if (clock === null || /(?:dni[aue]|od|do|na|w|,)\s?$/u.test(before)) return false;
  return clock[2] !== undefined || Number(clock[1]) % 5 !== 0;
}

/** A full date is nearly always one; a misspelling, a bare year in brackets or `dziś` ("nowadays") less so. */
function confidenceOf(expression: DateExpression, { before }: DateContext): number {
  if (expression.relative === 'today') return 0.4;
  const bare = expression.dates.every(
    ({ start }) => start.month === null && start.season === null && start.quarter === null,
  );
  if (bare && !expression.exact) return before.endsWith('(') ? 0.5 : 0.6;
  return expression.exact ? 0.95 : 0.75;
}
