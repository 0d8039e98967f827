import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** `wystąpiła ze Stowarzyszeniem „Lira”`: with it, not out of it. */
export function isInstrumental(statement: Statement, { span }: Party): boolean {
  const head = /^\p{Lu}\p{L}{2,20}/u.exec(statement.text.slice(span.start - statement.start))?.[0] ?? '';
  return /(?:em|ą)$/u.test(head);
}
