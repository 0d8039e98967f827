import type { Span } from '../../../model/span.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { isNominative } from '../free/free-members.ts';
import { isInstrumental } from '../parties/is-instrumental.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { membersIn, organizationsIn } from '../parties/parties.ts';
import { BARE_WORDS, bodyIn, clausesBehind, dayOf, GOVERNED, isBareOf } from './ellipsis.ts';
import { isJoined } from './prose-organizations.ts';

/** What else the same one joined, in a clause without its verb, and when. */
interface AlsoJoined {
  readonly organization: Party;
  readonly date: NonNullable<Claim['start']>;
}

const BARE = new RegExp(
  `^(?:${BARE_WORDS}|(?<!\\p{L})(?:do|sieci|stowarzyszeni[au]|zwiazku|organizacji|czlonkiem|zwyczajnym|wspierajacym|stowarzyszonym)(?!\\p{L}))*$`,
  'u',
);

/** `…, a od 2012 r. członkiem zwyczajnym sieci ERRIN` */
const OF_MEMBER =
  /(?<![a-z])czlonkiem\s{1,3}(?:(?:zwyczajnym|wspierajacym|stowarzyszonym|sieci|organizacji)\s{1,3}){0,2}$/u;

/** `członkiem Związku X od 1999 r., Stowarzyszenia Y od 2004`: not the subject of another clause. */
export const inGenitive = (statement: Statement, party: Party): boolean =>
  isAssociation(party.name) && !isNominative(statement, party) && !isInstrumental(statement, party);

/**
 * `Kozy należą do Związku X od 1999 r., a do Stowarzyszenia Y od 2004 roku`, `…, w sieci Z – od 2006`: the clauses behind offset `from` that leave the verb and the
 * member out. Traps: `…, a w Stowarzyszeniu Y od 2004 roku pracuje wójt`, a verb of its own; a clause without its day.
 */
function alsoJoined(
  context: PageContext,
  statement: Statement,
  from: number,
  sinceOnly: boolean,
): readonly AlsoJoined[] {
  const found: AlsoJoined[] = [];
  for (const region of clausesBehind(statement, from)) {
    const [organization, ...others] = organizationsIn(statement, region).filter(
      (one) => isJoined(one) || isNetwork(one.name),
    );
    if (organization === undefined) continue;
    const date =
      dayOf(context, statement, region, sinceOnly) ??
      dayOf(context, statement, { start: region.start, end: organization.span.start }, sinceOnly);
    const lead = statement.folded.slice(region.start - statement.start, organization.span.start - statement.start);
    const bare = (spans: readonly Span[]) => isBareOf(statement, region, spans, BARE);
    if (
      others.length > 0 ||
      date === null ||
      !(GOVERNED.test(lead) || OF_MEMBER.test(lead) || inGenitive(statement, organization)) ||
      !bare([organization.span, date.span])
    )
      break;
    found.push({ organization, date });
  }
  return found;
}

/** `Kock jest w Związku X od 2009 r., Ryki – w Lidze Y`, `…, a Ryki od 2012 r. w Lidze Y`: another one in another body, where the verb is left out. Trap: `…, a Ryki w Lidze Y nie są`. */
function othersJoined(
  context: PageContext,
  statement: Statement,
  from: number,
  sinceOnly: boolean,
): readonly { readonly member: Party; readonly organization: Party; readonly date: Claim['start'] }[] {
  return clausesBehind(statement, from).flatMap((region) => {
    const organization = bodyIn(statement, region);
    if (organization === null) return [];
    const [member, ...others] = membersIn(statement, { start: region.start, end: organization.span.start });
    if (member === undefined || others.length > 0 || !isNominative(statement, member)) return [];
    const date = dayOf(context, statement, region, sinceOnly);
    const spans = [member.span, organization.span, ...(date === null ? [] : [date.span])];
    return isBareOf(statement, region, spans, BARE) ? [{ member, organization, date }] : [];
  });
}

/** Claims with those of the clauses that go on; a day that is told of what is joined later is not the first one's. */
export function withAlsoJoined(
  context: PageContext,
  statement: Statement,
  claims: readonly Claim[],
  change: 'holds' | 'joined' | 'left',
): readonly Claim[] {
  if (claims.length === 0) return claims;
  const from = Math.max(...claims.map(({ organization }) => organization.span.end));
  const last = claims.filter(({ organization }) => organization.span.end === from);
  if (change === 'left' || from < statement.start || from > statement.end) return claims;
  const others = othersJoined(context, statement, from, change === 'holds').flatMap((one) =>
    last.slice(0, 1).map((first) => ({
      ...first,
      member: one.member,
      organization: one.organization,
      start: one.date,
      end: null,
      inherited: false,
    })),
  );
  const also = alsoJoined(context, statement, from, change === 'holds');
  if (also.length === 0) return [...claims, ...others];
  const taken = new Set(also.map(({ date }) => date.span.start));
  const own = claims.map((one) => (taken.has(one.start?.span.start ?? -1) ? { ...one, start: null } : one));
  const made = also.flatMap(({ organization, date }) =>
    last.map((one) => ({ ...one, organization, start: date, end: null })),
  );
  return [...own, ...made.filter(({ member, organization }) => member.name !== organization.name), ...others];
}
