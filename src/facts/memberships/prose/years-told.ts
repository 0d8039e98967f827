import type { Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';

/** `Katowice (muzyka, 2015)`: the year at the end of brackets that a word opens. */
export function yearBehind(statement: Statement, { span }: Party): Claim['start'] {
  if (span.end > statement.end || span.start < statement.start) return null;
  const found = /^\s?\((?:\p{Ll}{3,20}),\s((?:19|20)\d\d)\)/u.exec(statement.text.slice(span.end - statement.start));
  if (found?.[1] === undefined) return null;
  const start = span.end + found[0].length - 5;
  return { value: found[1], span: { start, end: start + 4 } };
}

/** `z ostatnim dniem 2014 roku`. */
export function lastDayOf(statement: Statement): Claim['end'] {
  const match = /(?<![a-z])ostatnim\s{1,3}dniem\s{1,3}(?:roku\s{1,3})?((?:19|20)\d\d)(?!\d)/u.exec(statement.folded);
  if (match?.[1] === undefined) return null;
  const start = statement.start + match.index;
  return { value: `${match[1]}-12-31`, span: { start, end: start + match[0].length } };
}
