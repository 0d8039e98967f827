import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
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
  const lead = /^\s(?:(?:oficjalnie|już|ponownie|znów)\s)?(?:we?)\s(?:\p{Ll}{4,20}\s){0,2}/u.exec(rest);
  if (lead === null) return null;
  const joined = organizationAt(statement, member.span.end + lead[0].length);
  return joined === null ? null : { member, organization: joined };
}

/** `Jesteśmy w Śląskim Związku Gmin i Powiatów!`: whose page it is. */
function oursIn(context: PageContext, statement: Statement): Pick<Claim, 'member' | 'organization'> | null {
  if (statement.kind !== 'heading' && !isTitle(context, statement)) return null;
  const lead =
    /^\s{0,3}(?:(?:Oficjalnie|Już|Znów)\s)?(?:[Jj]esteśmy|[Nn]ale[żz]ymy|[Ww]st[ąa]piliśmy|[Dd]ołączyliśmy|[Pp]rzystąpiliśmy)\s(?:(?:oficjalnie|już|także)\s)?(?:we?|do)\s(?:\p{Ll}{4,20}\s){0,2}/u.exec(
      statement.text,
    );
  const member = lead === null ? null : ownMember(context, statement);
  if (lead === null || member === null || isAssociation(member.name)) return null;
  const organization = organizationAt(statement, statement.start + lead[0].length);
  return organization === null ? null : { member, organization };
}

/** The association that begins there and ends the heading. */
function organizationAt(statement: Statement, from: number): Party | null {
  const organization =
    organizationsIn(statement, { start: from, end: statement.end }).find((one) => one.span.start - from <= 2) ??
    foreignAfter(statement, from);
  const whole = organization !== null && statement.end - organization.span.end <= 2;
  // `Wstąpiliśmy do LGD`: a kind, of which nothing says which.
  return whole && organization.name.includes(' ') && isAssociation(organization.name) ? organization : null;
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
    const named = headlineOf(context, statement);
    const told = named ?? oursIn(context, statement);
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
        inherited: named === null,
      },
    ];
  });
}
