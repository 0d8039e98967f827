import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { isAssociation } from '../parties/owner.ts';
import { membersIn, organizationsIn } from '../parties/parties.ts';

export const RULE = 'facts/memberships/prose/headline.ts';

/**
 * `Żory w Śląskim Związku Gmin i Powiatów`, `Gmina Kozy w Energy Cities`: a heading that is a municipality, `w` and an association. Traps: `Turek w Lidze Mistrzów`,
 * `Konin w Związku Miast Polskich – głos w dyskusji`, where it goes on.
 */
export function headlineOf(context: PageContext, statement: Statement): Pick<Claim, 'member' | 'organization'> | null {
  if (statement.kind !== 'heading' && !isTitle(context, statement)) return null;
  const member = membersIn(statement, statement)[0];
  if (member === undefined || member.span.start - statement.start > 3) return null;
  const rest = statement.text.slice(member.span.end - statement.start);
  const lead = /^\s(?:we?)\s(?:\p{Ll}{4,20}\s){0,2}/u.exec(rest);
  if (lead === null) return null;
  const from = member.span.end + lead[0].length;
  const organization =
    organizationsIn(statement, { start: from, end: statement.end }).find((one) => one.span.start - from <= 2) ??
    foreignAfter(statement, from);
  const whole = organization !== null && statement.end - organization.span.end <= 2;
  return whole && isAssociation(organization.name) ? { member, organization } : null;
}

function isTitle({ page }: PageContext, { start, end }: Statement): boolean {
  const span = page.title?.span;
  return span != null && start >= span.start && end <= span.end;
}

/** `Energy Cities`: names that no Polish noun heads. */
function foreignAfter(statement: Statement, from: number): Party | null {
  const name = /^\p{Lu}[\p{L}&-]{1,24}(?:\s(?:of|for|and|de|des)?\s?\p{Lu}[\p{L}&-]{1,24}){0,6}$/u.exec(
    statement.text.slice(from - statement.start).trimEnd(),
  );
  return name === null
    ? null
    : { name: name[0], acronym: null, span: { start: from, end: from + name[0].length }, resolved: true };
}

export function headlineClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement): readonly Claim[] => {
    const told = headlineOf(context, statement);
    if (told === null) return [];
    return [
      {
        ...told,
        role: 'member',
        start: null,
        end: null,
        span: { start: statement.start, end: statement.end },
        rule: RULE,
        confidence: 0.8,
        inherited: false,
      },
    ];
  });
}
