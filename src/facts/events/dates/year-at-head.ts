import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { DraftDate } from '../drafts/draft.ts';
import { completed } from './complete-years.ts';

/** `W 2022 r. …`, `Rok 2022 to …`: how far into its sentence the year may stand. */
const OPENING = 10;

/**
 * `W 2022 r. odbyły się dwa posiedzenia: 12 stycznia w Śremie i 5 maja w Kole`: the year that opens a sentence is that of its days, and no date beside them.
 * Traps: a day that has its own year; two years in a sentence.
 */
export function inYearAtHead(statement: Statement, dates: readonly DraftDate[]): readonly DraftDate[] {
  const told = statement.dates.filter(({ expression }) => expression.dates[0]?.start.year != null);
  const [year] = told;
  const range = year?.expression.dates[0];
  if (year === undefined || range === undefined || told.length > 1 || year.use !== 'plain') return dates;
  if (range.start.month !== null || range.start.season !== null || range.end !== null) return dates;
  if (year.start - statement.start > OPENING || year.expression.bound !== null) return dates;
  if (PASSED.test(statement)) return dates;
  const days = dates.flatMap((date, index) => dayOf(dates, date, index, String(range.start.year)) ?? []);
  return days.length === 0 ? dates : days;
}

/** `W 2022 r. minęło 20 lat od zjazdu, który odbył się 5 maja`: what is remembered in that year. */
const PASSED = phrase(/(?<!\p{L})(?:min[ea]l\p{L}{1,2}|mija\p{L}{0,2}|uplyn\p{L}{2,4}|rocznic\p{L}{1,2})(?!\p{L})/u);

/** A day without a year, in that one; of `12 stycznia, 5 maja oraz 14 września`, which is read as one, each its own. */
function dayOf(dates: readonly DraftDate[], date: DraftDate, index: number, year: string): DraftDate | null {
  const { mention } = date;
  const expression = mention?.expression;
  if (mention === null || expression == null || expression.relative !== null) return null;
  const nth = dates.slice(0, index).filter((one) => one.mention === mention).length;
  const own = expression.dates[nth];
  if (own === undefined || own.start.day === null || own.start.year !== null) return null;
  const alone = { ...date, mention: { ...mention, expression: { ...expression, dates: [own] } } };
  return { ...completed(alone, year), mention };
}
