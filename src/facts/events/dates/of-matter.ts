import type { DateMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { takesPlace } from '../wording/cues.ts';

/** What a paper or a talk is on, up to where a year may stand. */
const MATTER = phrase(/(?<!\p{L})w\s{1,3}(?:sprawie|kwestii|przedmiocie)\s[^.;]{3,160}$/u);

/**
 * `projekt uchwały XX Zgromadzenia w sprawie składki w roku 2018`: the year of what it is on. Traps: `spotkanie w sprawie drogi, które odbyło się w 2018 r.`;
 * a day, which no matter has.
 */
export function isOfMatter(statement: Statement, date: DateMention): boolean {
  const printed = date.expression.dates[0]?.start;
  if (printed === undefined || printed.year === null || printed.month !== null) return false;
  const before = statement.folded.slice(0, date.start - statement.start);
  const found = MATTER.exec(statement, before);
  return found !== null && !takesPlace(statement, found[0]);
}
