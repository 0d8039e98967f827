import type { MembershipRole } from '../../../model/membership.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { NOT_STATED, PENDING, roleOf } from '../cues/cue.ts';
import { pagesAssociation } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { membersIn } from '../parties/parties.ts';
import { fieldStatements } from './card-fields.ts';
import { itemDates } from './item-dates.ts';

const RULE = 'facts/memberships/lists/member-cards.ts';
/** Blocks below a member's name that still are its card. */
const REACH = 4;
const SAYS = phrase(
  /^\s{0,3}(?:(?:status|forma|rodzaj|kategoria|typ)(?:\s{1,3}czlon\p{L}{2,8})?\s{0,2}[:–-]\s{0,3}czlon(?:ek|kini)|(?:data|rok)\s{1,3}(?:przystapienia|wstapienia|przyjecia|akcesji|czlonkostwa)(?:\s{1,3}do\s[^.:;]{3,40})?\s{0,2}[:–-]|czlon(?:ek|kini)\s{1,3}(?:od|zwyczajn\p{L}{1,3}|zalozyciel\p{L}{0,3}|wspierajac\p{L}{1,2}|honorow\p{L}{1,2})(?!\p{L})|czlonkostwo\s{0,2}:?\s{1,3}od\s)/u,
);

/**
 * `GLIWICE` on an association's page, and below it `Status: członek zwyczajny`, `Data przystąpienia: 26.01.1991`: the card of one member. Traps: `Członek Zarządu`
 * below a person, `Data przystąpienia: —`.
 */
export function memberCards(context: PageContext): readonly Claim[] {
  const organization = pagesAssociation(context);
  if (organization === null) return [];
  return context.statements.flatMap((head) => {
    const member = memberAlone(context, head);
    return member === null || member.name === organization.name ? [] : cardOf(context, head, member, organization);
  });
}

/** The municipality that a line or heading is, and nothing else. */
function memberAlone(context: PageContext, statement: Statement): Party | null {
  if (statement.kind === 'table_row' || (context.byBlock[statement.block]?.length ?? 0) !== 1) return null;
  const [member, ...others] = membersIn(statement, statement);
  if (member === undefined || others.length > 0 || isAssociation(member.name)) return null;
  const lead = statement.folded.slice(0, member.span.start - statement.start);
  return /^\s{0,3}(?:(?:gmina|miasto|czlonek|nazwa)\s{0,2}:?\s{1,3})?$/u.test(lead) &&
    statement.end - member.span.end <= 2
    ? member
    : null;
}

function cardOf(context: PageContext, head: Statement, member: Party, organization: Party): readonly Claim[] {
  const lines: Statement[] = [];
  for (let at = head.block + 1; at <= head.block + REACH; at++) {
    const below = context.byBlock[at] ?? [];
    if (below.some((one) => one.kind === 'heading' || memberAlone(context, one) !== null)) break;
    lines.push(...below);
  }
  const fields = fieldStatements(context, head.block);
  const told = fields.length > 0 ? fields.filter(() => saysFields(fields)) : lines.filter((one) => SAYS.test(one));
  const last = told.at(-1);
  if (last === undefined || told.some((one) => PENDING.test(one) || NOT_STATED.test(one) || isOfOther(one))) return [];
  const said = told.map(({ folded }) => folded).join(' ');
  const role: MembershipRole = /zalozyciel/u.test(said) ? 'founding_member' : roleOf(said);
  return [
    {
      member,
      organization,
      role,
      ...itemDates(context, fields.length > 0 ? [head, ...told] : told, 'members'),
      span: { start: head.start, end: last.end },
      rule: RULE,
      confidence: 0.9,
      inherited: true,
    },
  ];
}

/** `Członek od 1999 r. Stowarzyszenia „X”` on the page of another one. */
const isOfOther = ({ organizations }: Statement): boolean => organizations.some(({ name }) => isAssociation(name));

const FIELDS =
  /(?:^|\s)(?:status|rola)\s{0,2}:?\s{1,3}(?:czlon(?:ek|kini)|zalozyciel)|(?<![a-z])czlon(?:ek|kini|kostwo)\s{1,3}od\s|(?<![a-z])(?:data|rok)\s{1,3}(?:przystapienia|wstapienia|przyjecia|akcesji|czlonkostwa)/u;

/** `Status` / `założyciel` as a term and what stands beside it. Trap: `Status` / `gmina wiejska`. */
const saysFields = (fields: readonly Statement[]): boolean => FIELDS.test(fields.map(({ folded }) => folded).join(' '));
