import type { DateUse } from '../../model/mention.ts';
import type { DateExpression } from '../../model/temporal.ts';
import type { DateContext } from './date-context.ts';
import { isDeadline } from './is-deadline.ts';
import { isDocumentDate } from './is-document-date.ts';
import { isPeriod } from './is-period.ts';
import { isRemembered } from './is-remembered.ts';
import { isStatuteDate } from './is-statute-date.ts';

/** What the words around a date say that it is the date of. */
export function dateUse(expression: DateExpression, context: DateContext): DateUse {
  if (isStatuteDate(expression, context)) return 'statute';
  if (isDocumentDate(context) || isRemembered(expression, context)) return 'document';
  if (isDeadline(expression, context)) return 'deadline';
  return isPeriod(expression, context) ? 'period' : 'plain';
}
