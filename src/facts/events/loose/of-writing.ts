import type { PageContext, Statement } from '../../context.ts';
import { weekdaysIn } from '../dates/weekdays.ts';
import type { Draft } from '../drafts/draft.ts';

/** `26.01.2024` above `W niedzielę odbył się koncert`: the day on which it was written. Trap: `26.01.2024` above `Koncert odbył się w domu kultury`, an entry of a chronicle. */
export function isOfWriting({ references, statements }: PageContext, line: Statement, draft: Draft): boolean {
  const { mentions, status } = draft;
  // `Dni Kutna nie odbędą się.` / `25.05.2020`, which ends the news
  const last = statements[line.index + 1]?.scope !== line.scope;
  if (status === 'cancelled' && last && line.occasions.length === 0 && line.text.length < 40) return true;
  const told = statements[line.index + 1];
  if (told === undefined || references[line.scope]?.span?.start !== line.start) return false;
  return (
    weekdaysIn(told.folded).length > 0 && mentions.some(({ start, end }) => start >= told.start && end <= told.end)
  );
}
