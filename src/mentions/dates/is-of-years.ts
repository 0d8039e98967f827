import type { DateExpression } from '../../model/temporal.ts';

/** Whether every date of the expression is a whole year. */
export function isOfYears(expression: DateExpression): boolean {
  return expression.dates.every(
    ({ start }) => start.year !== null && start.month === null && start.season === null && start.quarter === null,
  );
}
