import type { PageContext, Statement } from '../../context.ts';
import { weekdaysIn } from '../dates/weekdays.ts';
import type { Draft } from '../drafts/draft.ts';

/** `26.01.2024` above `W niedzielę odbył się koncert`: the day on which it was written. Trap: `26.01.2024` above `Koncert odbył się w domu kultury`, an entry of a chronicle. */
export function isOfWriting({ references, statements }: PageContext, line: Statement, { mentions }: Draft): boolean {
  const told = statements[line.index + 1];
  if (told === undefined || references[line.scope]?.span?.start !== line.start) return false;
  return (
    weekdaysIn(told.folded).length > 0 && mentions.some(({ start, end }) => start >= told.start && end <= told.end)
  );
}
