import type { Span } from '../../model/span.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import type { PageContext } from '../context.ts';

const REPORT =
  /(?<![a-z])(?:raport|sprawozdani|informacj|podsumowani)\p{L}{0,3}(?!\p{L})[^.]{0,90}?(?<![a-z])za\s{1,3}(?:rok\s{1,3}|okres\s{1,3})?((?:19|20)\d\d)(?!\d|\s{0,2}[-–/])/u;

/**
 * The latest date at which the page says that what stands at `span` holds: a state that it gives (`stan na 31.12.2021`), the year that a report covers
 * (`za rok 2022`), else the date of the item or page.
 */
export function asOfDate(context: PageContext, span: Span): string | null {
  return stateOf(context, span) ?? reportYear(context) ?? referenceOf(context, span);
}

/** The last state given before the words, or in them. */
function stateOf(context: PageContext, span: Span): string | null {
  let found: string | null = null;
  for (const statement of context.statements) {
    if (statement.start >= span.end) break;
    for (const mention of statement.dates) {
      const before = statement.folded.slice(0, mention.start - statement.start);
      const range = mention.expression.dates[0];
      if (
        range === undefined ||
        !/(?<![a-z])stan(?:em|u)?\s{1,3}na(?:\s{1,3}(?:dzien|koniec))?\s{1,3}(?:roku\s{1,3})?$/u.test(before)
      )
        continue;
      found = resolveDate(mention.expression, range, null, 'past').start ?? found;
    }
  }
  return found;
}

function reportYear(context: PageContext): string | null {
  const titles = context.statements.slice(0, 8).filter((one) => one.kind === 'heading' || one.text.length < 100);
  for (const { folded } of titles) {
    const year = REPORT.exec(folded)?.[1];
    if (year !== undefined) return year;
  }
  return null;
}

function referenceOf(context: PageContext, span: Span): string | null {
  const block = context.page.blocks.find((one) => span.start >= one.start && span.start < one.end);
  return context.references[block?.scope ?? 0]?.date ?? null;
}
