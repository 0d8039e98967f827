import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { isPostponed } from '../wording/cues.ts';
import { eventDates } from './assign-dates.ts';
import { resolveMention } from './resolve-dates.ts';

const RULE = 'facts/events/dates/as-planned.ts';
const AS_PLANNED = phrase(/(?<![a-z])zgodnie\s{1,3}z\s{1,3}(?:harmonogramem|planem|zapowiedzia)(?!\p{L})/u);

/**
 * `W dniach 30-31 marca miała się odbyć konferencja. Konferencja została przesunięta, ale posiedzenie odbyło się zgodnie z harmonogramem`:
 * what was held as planned was held on the days from which the other was moved.
 */
export function dateAsPlanned(context: PageContext, clusters: readonly Draft[]): void {
  const told = context.statements.filter((one) => AS_PLANNED.test(one));
  if (told.length === 0) return;
  for (const draft of clusters) {
    if (draft.dates.length > 0 || draft.status !== 'confirmed') continue;
    const planned = told.some((one) =>
      draft.mentions.some((mention) => mention.start >= one.start && mention.end <= one.end),
    );
    if (!planned) continue;
    const home = itemOf(context, draft.scope);
    const moved = context.statements.find(
      (one) => itemOf(context, one.scope) === home && isPostponed(one) && eventDates(one).length > 0,
    );
    const date = moved === undefined ? undefined : eventDates(moved)[0];
    if (moved === undefined || date === undefined) continue;
    const resolved = resolveMention(context, moved, date).map((one) => ({ ...one, inferred: true }));
    draft.dates.push(...resolved);
    for (const one of resolved) draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  }
}
