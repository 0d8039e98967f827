import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { partyOf } from '../parties/parties.ts';
import { resolvedWhen } from './prose-dates.ts';

const RULE = 'facts/memberships/prose/formerly.ts';
const FORMERLY = phrase(
  /^[^a-z]{0,4}(?:dawniej|wczesniej|kiedys|niegdys|poprzednio|do\s{1,3}niedawna|w\s{1,3}przeszlosci)\s{0,2}(?::|(?:takze|rowniez|tez|jeszcze)\s{0,2}:)\s/u,
);
/** Statements that the list of today may lie above. */
const REACH = 12;

/**
 * `Dawniej: Związek X, lata 1993–2007` below what somebody belongs to: belonged to, for those years. Traps: below one body alone, what that was called
 * before; without both years, when it ended.
 */
export function formerlyClaims(context: PageContext, told: readonly Claim[]): readonly Claim[] {
  return context.statements.filter((one) => FORMERLY.test(one)).flatMap((one) => claimsOf(context, one, told));
}

function claimsOf(context: PageContext, statement: Statement, told: readonly Claim[]): readonly Claim[] {
  const from = context.statements[Math.max(0, statement.index - REACH)]?.start ?? statement.start;
  const above = told.filter(
    ({ role, organization: { span } }) => role !== 'partner' && span.start >= from && span.end <= statement.start,
  );
  const [first] = above;
  const bodies = new Set(above.map(({ organization }) => organization.name));
  // One member of several bodies: its list, and not the members of one.
  if (first === undefined || bodies.size < 2) return [];
  const { member } = above.reduce((best, one) => (countOf(above, one) > countOf(above, best) ? one : best));
  if (countOf(above, { member }) < 2) return [];
  return statement.organizations
    .filter(({ name }) => isAssociation(name) && name !== member.name)
    .flatMap((body, at, all) => {
      const next = all[at + 1]?.start ?? statement.end;
      const date = statement.dates.find(({ start, end }) => start >= body.end && end <= next);
      const when = date === undefined ? null : resolvedWhen(context, statement, date);
      if (date === undefined || when === null || when.end === null) return [];
      const between = statement.folded.slice(body.end - statement.start, date.start - statement.start);
      if (!/^[\s,;:(–—-]{1,4}(?:(?:w\s{1,3})?latach|lata)?\s{0,3}$/u.test(between)) return [];
      const span = { start: statement.start, end: statement.end };
      return [
        {
          ...when,
          member,
          organization: partyOf(body),
          role: 'member',
          span,
          rule: RULE,
          confidence: 0.85,
          inherited: true,
        },
      ];
    });
}

const countOf = (claims: readonly Claim[], { member }: Pick<Claim, 'member'>): number =>
  new Set(claims.filter((one) => one.member.name === member.name).map(({ organization }) => organization.name)).size;
