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
        use: dateUse(expression, context),
      };
    }),
  );
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
