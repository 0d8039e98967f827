import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { resolvedWhen } from './prose-dates.ts';

/** Who decides of joining, and that it was decided. */
const DECIDED =
  /(?<![a-z])(?:przyje(?:to|l\p{L}{1,2}|t[aey])|przyjal|wlaczono|wlaczyl\p{L}{0,2}|przeglosowal\p{L}{0,2})(?!\p{L})/u;
const MEETING = /(?<![a-z])(?:zebran|zgromadz|posiedzen|obrad|walne|delegat|sesj|zjazd)\p{L}{0,6}(?!\p{L})/u;

/** `Zebranie odbyło się 19 maja … Jednogłośnie przyjęto Gminę X`: the one day that the sentences before tell of a meeting. Trap: two days, of which either may be meant. */
export function dayOfMeeting(context: PageContext, statement: Statement): Claim['start'] {
  if (!DECIDED.test(statement.folded)) return null;
  for (let index = statement.index - 1; index >= Math.max(0, statement.index - 4); index--) {
    const told = context.statements[index];
    if (told === undefined || told.scope !== statement.scope) break;
    const days = told.dates.filter((one) => one.use === 'plain' && one.expression.dates[0]?.start.day != null);
    if (days.length > 1) return null;
    // `Walne Zebranie – 14 czerwca 2019 r.` above the account of it
    if (told.kind === 'heading' && days.length === 0) break;
    if (days.length === 0 || days[0] === undefined) continue;
    if (!MEETING.test(told.folded) || days[0].expression.dates[0]?.end != null) return null;
    return resolvedWhen(context, told, days[0])?.start ?? null;
  }
  return null;
}
