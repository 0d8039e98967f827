import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';

/**
 * `Festyn wymyśliła szkoła, a współtworzą sieć X i miasto Y`: what they make is what the clause before made, and not the association whose page it is.
 * Traps: `Związek powołano w 1998 r., a tworzą go A i B`, which names it; `Tworzą go A i B` below a sentence on the Związek.
 */
export function formsThing(context: PageContext, statement: Statement, at: Span): boolean {
  const before = statement.folded.slice(0, at.start - statement.start);
  const words = statement.folded.slice(at.start - statement.start, at.end - statement.start);
  if (!/^(?:wspol)?tworz/u.test(words)) return false;
  if (/(?:,\s{1,3}a|;)\s{1,3}$/u.test(before) && PRONOUN.test(before) && !PRONOUN.test(words)) return true;
  if (statement.occasions.some((one) => one.end <= at.start)) return true;
  const last = context.statements[statement.index - 1];
  return (
    PRONOUN.test(`${before} ${words}`) &&
    last !== undefined &&
    last.block === statement.block &&
    last.occasions.length > 0
  );
}

const PRONOUN = /(?<![a-z])(?:je|ja|go)(?!\p{L})/u;
