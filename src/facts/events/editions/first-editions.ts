import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { isFuture, isPast } from '../wording/cues.ts';
import { FIRST_HELD } from './first-time.ts';

const RULE = 'facts/events/editions/first-editions.ts';

/**
 * The year of the first one, on the page of a later one, is not that one's: of a numbered event it is the I, of one that is still to come it is left out.
 * Trap: `Rajd odbył się po raz pierwszy w 2005 roku` on a page about that very one.
 */
export function markFirstEditions(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.named || draft.edition !== null || draft.governed || draft.dates.length === 0) continue;
    if (draft.dates.some(({ start }) => start?.length !== 4)) continue;
    const statement = statementAt(context, draft.at);
    if (statement === null || !FIRST_HELD.test(statement) || !isPast(statement)) continue;
    const home = itemOf(context, draft.scope);
    const related = drafts.filter(
      (other) => other !== draft && other.lemma === draft.lemma && itemOf(context, other.scope) === home,
    );
    if (related.some(({ edition, series }) => (edition ?? 0) > 1 && series?.includes(' '))) {
      draft.edition = 1;
      draft.supports.push({ field: 'edition', start: statement.start, end: statement.end, rule: RULE });
    } else if (related.some((other) => other.named && isToCome(context, other))) draft.dates.length = 0;
  }
}

function isToCome(context: PageContext, { at }: Draft): boolean {
  const statement = statementAt(context, at);
  return statement !== null && isFuture(statement);
}
