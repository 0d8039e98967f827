import type { PageContext, Statement } from '../../context.ts';
import { siteAssociation } from '../parties/owner.ts';
import { organizationsIn } from '../parties/parties.ts';
import { resolvedWhen } from '../prose/prose-dates.ts';
import { FOUNDED, isJoined } from '../prose/prose-organizations.ts';
import type { Frame } from './frames.ts';

/** Sentences over which the founding reaches that a list of signatures is of. */
const FOUNDING_REACH = 4;

/** `Tak narodziła się LOT. Zebranie założycielskie zwołano na 17 kwietnia 2004 r. Akt podpisali:`: what was founded, and the one day told of it. */
export function foundersOf(context: PageContext, statement: Statement): Pick<Frame, 'owner' | 'since'> | null {
  const before = context.statements
    .slice(Math.max(0, statement.index - FOUNDING_REACH), statement.index + 1)
    .filter((one) => one.scope === statement.scope);
  if (!before.some((one) => /zalozycielsk/u.test(one.folded) || FOUNDED.test(one.folded))) return null;
  const named = before.flatMap((one) => organizationsIn(one, one).filter(isJoined)).at(-1) ?? siteAssociation(context);
  if (named === null) return null;
  const told = before.find((one) => /zalozycielsk/u.test(one.folded) && one.dates.length === 1);
  const day = told?.dates[0];
  const since = told === undefined || day === undefined ? null : (resolvedWhen(context, told, day)?.start ?? null);
  return { owner: named, since };
}
