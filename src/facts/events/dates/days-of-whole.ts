import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

const FOR_WHICH =
  /^\s{0,2}(?:r\.|roku|br\.)?,?\s{0,2}(?:z\s{1,3}okazji|podczas|w\s{1,3}ramach|w\s{1,3}trakcie|w\s{1,3}czasie)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u;

/**
 * `W dniach 1–3 czerwca z okazji Dni Kutna przygotowano: festyn, koncert`: days that lead a sentence are those of what stands right behind them; what is listed behind the colon
 * lies within them. Trap: `1 czerwca podczas Dni Kutna odbędzie się zjazd`, a day of it.
 */
export function isOfWhole(statement: Statement, occasion: OccasionMention, date: DateMention): boolean {
  const range = date.expression.dates[0];
  if (range?.start.day == null || range.end === null || date.end > occasion.start) return false;
  const between = statement.folded.slice(date.end - statement.start, occasion.start - statement.start);
  if (!FOR_WHICH.test(between)) return false;
  const colon = statement.text.indexOf(':', occasion.end - statement.start);
  return (
    colon >= 0 &&
    statement.occasions.every((other) => other.start <= occasion.start || other.start > statement.start + colon)
  );
}
