import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { organizationsIn } from '../parties/parties.ts';

const RULE = 'facts/memberships/prose/years-of-bodies.ts';

/** Behind the name, and up to the end of the sentence: `: 1992–2020`, ` – od 2004 r.`, `: 1998–`. */
const YEARS =
  /^[”"]?(?:\s\(\p{L}{2,12}\))?(?:\s?:|\s[–—-])\s{1,3}(od\s|do\s)?((?:19[4-9]|20[0-4])\d)(?:\s?[-–—]\s?((?:19[4-9]|20[0-4])\d)?)?(?:\s?r\.|\sroku)?\s{0,2}[.;,]?\s{0,2}$/u;

/**
 * `Związek X: 1992–2020.` in a paragraph that tells of other bodies that one belongs to them: since when and until when the same one was in it.
 * Traps: `Stowarzyszenie Y: 2014–2020` beside projects; a name and a year where the paragraph tells of no belonging, or of two who belong.
 */
export function yearsOfBodies(context: PageContext, told: readonly Claim[]): readonly Claim[] {
  return context.statements.flatMap((statement) => {
    const { organization, years } = bodyWithYears(statement) ?? {};
    if (organization === undefined || years === undefined) return [];
    const member = memberBeside(context, statement, told);
    if (member === null || member.name === organization.name) return [];
    const dayOf = (value: string | undefined, from: number): Claim['start'] => {
      if (value === undefined) return null;
      const start = organization.span.end + years[0].indexOf(value, from);
      return { value, span: { start, end: start + value.length } };
    };
    const first = dayOf(years[2], 0);
    const last = dayOf(years[3], (first?.span.end ?? 0) - organization.span.end);
    const until = years[1]?.trim() === 'do';
    return [
      {
        member,
        organization,
        role: 'member',
        start: until ? null : first,
        end: until ? first : last,
        span: { start: statement.start, end: statement.end },
        rule: RULE,
        confidence: 0.85,
        inherited: true,
      },
    ];
  });
}

function bodyWithYears(statement: Statement): { readonly organization: Party; readonly years: RegExpExecArray } | null {
  if (statement.kind !== 'paragraph' || statement.text.length > 160 || !/\d{4}/u.test(statement.text)) return null;
  const [organization, ...others] = organizationsIn(statement, statement);
  if (organization === undefined || others.length > 0 || !isAssociation(organization.name)) return null;
  if (!/^\s{0,3}$/u.test(statement.text.slice(0, organization.span.start - statement.start))) return null;
  const years = YEARS.exec(statement.text.slice(organization.span.end - statement.start));
  return years === null ? null : { organization, years };
}

/** The one who, by the other sentences of the paragraph, belongs to other bodies; it must be the one whose page it is. */
function memberBeside(context: PageContext, statement: Statement, told: readonly Claim[]): Party | null {
  const block = context.page.blocks[statement.block];
  const beside = told.filter(
    ({ span, member, organization }) =>
      block !== undefined && span.start >= block.start && span.end <= block.end && member.name !== organization.name,
  );
  const own = ownMember(context, statement);
  return own !== null && beside.length > 0 && beside.every(({ member }) => member.name === own.name) ? own : null;
}
