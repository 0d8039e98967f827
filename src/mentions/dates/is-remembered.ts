import type { DateExpression } from '../../model/temporal.ts';
import type { DateContext } from './date-context.ts';

/** `50. rocznicy Poznańskiego Czerwca`, `rocznicę wybuchu powstania`: right before a month or year, with no preposition between. */
const ANNIVERSARY = /(?<!\p{L})rocznic\p{L}{1,4}(?:\s{1,3}\p{L}{3,20}){1,4}\s{1,3}$/u;

/** Whether a month or year belongs to what is remembered: `50. rocznica Czerwca 1956`. Traps: `obchody rocznicy w 2018 r.`, `obchody rocznicy bitwy 5 maja 2018 r.` */
export function isRemembered(expression: DateExpression, { before }: DateContext): boolean {
  const whole = expression.dates.every(({ start, end }) => start.day === null && end === null && start.year !== null);
  return whole && ANNIVERSARY.test(before);
}
