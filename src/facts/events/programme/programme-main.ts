import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { leadingHour } from './programme-hours.ts';

/** A programme stands with its event: not further than this many characters. */
const NEAR = 2500;

/** A sentence of running text belongs to an event told of before it, not to one that comes after. */
function isProse(context: PageContext, draft: Draft): boolean {
  const statement = statementAt(context, draft.at);
  return statement?.kind === 'paragraph' && hasVerb(statement) && leadingHour(context, statement) === null;
}

/** Whether a section that tells of the one holds the other, too. */
function isAround({ page }: PageContext, main: Draft, draft: Draft): boolean {
  const told = new Set(main.mentions.map(({ block }) => page.blocks[block]?.scope ?? 0));
  for (let at: number | null = draft.scope; at !== null; at = page.scopes[at]?.parent ?? null)
    if (told.has(at)) return true;
  return false;
}

/** The event whose programme this is: of the same item, dated, and not the draft itself. */
export function mainFor(context: PageContext, mains: readonly Draft[], draft: Draft): Draft | null {
  const home = itemOf(context, draft.scope);
  const own = draft.mentions[0];
  const prose = isProse(context, draft);
  const near = mains.filter(
    (main) =>
      itemOf(context, main.scope) === home &&
      // `W poniedziałek` of one section is not of the days that another one tells of.
      (main.topic || !prose || isAround(context, main, draft)) &&
      (own === undefined || !main.mentions.includes(own)) &&
      (main.topic || main.mentions.some(({ start }) => start < draft.at && draft.at - start < NEAR)),
  );
  const dated = near.filter((main) => main.dates.length > 0);
  const lasts = (main: Draft) => main.dates.some((date) => date.end !== null && date.end !== date.start);
  return (
    dated.find((main) => main.topic) ??
    // The paragraph's own event, before one that only lasts longer.
    dated.findLast(
      (main) => main.mentions.some((one) => one.block === own?.block && one.start < draft.at) && main.named,
    ) ??
    dated.find(lasts) ??
    dated.find((main) => main.named) ??
    null
  );
}
