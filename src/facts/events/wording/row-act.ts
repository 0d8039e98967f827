import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import { partOf } from '../../part-of.ts';
import { hasVerb } from './has-verb.ts';

const CELEBRATED: ReadonlySet<string> = new Set(
  'odsłonięcie poświęcenie wmurowanie wręczenie pasowanie ślubowanie zaprzysiężenie'.split(' '),
);
/** Marks, not words, between the day and what was done. */
const MOST_BETWEEN = 8;

/**
 * `11 XI | Odsłonięcie tablicy powstańców`: the row, or the line, of a chronicle that is but its day and an act that people gather for. Traps: `otwarcie ofert`,
 * `rozpoczęcie prac`, `przekazanie placu budowy`, which nobody attends.
 */
export function isRowOfAct(statement: Statement, { lemma, cases, start }: OccasionMention): boolean {
  if (statement.kind === 'heading') return false;
  if (!CELEBRATED.has(lemma) || !cases.includes('nom') || statement.dates.length !== 1) return false;
  const [date] = statement.dates;
  if (date === undefined || date.end > start || date.expression.dates[0]?.start.day == null) return false;
  const lead = statement.text.slice(date.end - statement.start, start - statement.start);
  if (lead.length > MOST_BETWEEN || /\p{L}{2}/u.test(lead)) return false;
  // `4 sierpnia – odsłonięcie pomnika Kazimierza; grała orkiestra`
  const until = /[;.]\s/u.exec(statement.text.slice(start - statement.start))?.index;
  const told = until === undefined ? statement : partOf(statement, 0, start - statement.start + until);
  if (hasVerb(told)) return false;
  return statement.kind !== 'paragraph' || (date.start - statement.start < 3 && /[–—:-]/u.test(lead));
}
