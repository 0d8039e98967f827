import type { PageContext } from '../../context.ts';
import { statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

const RULE = 'facts/events/editions/own-assembly.ts';
const CONVENED: ReadonlySet<string> = new Set(['organizer', 'co_organizer', 'host']);

/**
 * `Walne Zgromadzenie Związku Gmin Wiejskich`: whose assembly it is has convened it, unless the page names another. Traps: `Zgromadzenie Delegatów w Związku`,
 * a congress or a fair called after a body.
 */
export function nameConveners(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.classification !== 'assembly' || draft.participants.some(({ role }) => CONVENED.has(role))) continue;
    for (const { head, end, start } of draft.mentions) {
      const body = statementAt(context, start)?.organizations.find((one) => one.start > head.end && one.end <= end);
      if (body === undefined) continue;
      draft.participants.push({ name: body.name, entity_type: 'organization', role: 'organizer' });
      draft.supports.push({ field: 'participants', start: body.start, end: body.end, rule: RULE });
      break;
    }
  }
}
