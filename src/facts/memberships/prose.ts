import type { DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Claim, Party } from './claim.ts';
import { MEMBERSHIP_CUES, type MembershipCue, NOT_STATED, roleOf } from './cues.ts';
import {
  isGeneralWord,
  membersIn,
  namesListed,
  organizationsIn,
  ownMember,
  ownOrganization,
  startsWithInnerBody,
} from './parties.ts';

const RULE = 'facts/memberships/prose.ts';

/** Memberships that a sentence states: `X jest członkiem Y od 2011 roku`, `Członkami Y są A, B i C`, `X przystąpiło do Y`. */
export function proseClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => {
    if (
      statement.kind === 'heading' ||
      !/czlonk|nalez|przyst|wstapi|dolaczy|sklad|przyjet|wystapi|wystep|opusci/u.test(statement.folded)
    )
      return [];
    if (NOT_STATED.test(statement.folded)) return [];
    for (const cue of MEMBERSHIP_CUES) {
      const match = cue.pattern.exec(statement.folded);
      if (match === null) continue;
      const claims = claimsOf(context, statement, cue, match);
      if (claims.length > 0) return claims;
    }
    return [];
  });
}

function claimsOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  match: RegExpExecArray,
): readonly Claim[] {
  const from = statement.start + match.index;
  const to = from + match[0].length;
  if (startsWithInnerBody(statement.folded.slice(to - statement.start))) return [];
  const organizations = organizationsOf(context, statement, cue, from, to);
  const members = membersOf(context, statement, cue, from, to, organizations);
  const inherited = members.length === 0;
  const speaking = inherited && cue.member !== 'list' ? ownMember(context, { start: from, end: to }) : null;
  const parties = speaking !== null ? [speaking] : members;
  return organizations.flatMap((organization) =>
    parties
      .filter((member) => member.name !== organization.name)
      .map((member) => claimOf(context, statement, cue, { member, organization, inherited })),
  );
}

function claimOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  { member, organization, inherited }: { member: Party; organization: Party; inherited: boolean },
): Claim {
  const when = since(context, statement, cue);
  return {
    member,
    organization,
    role: roleOf(statement.folded),
    start: cue.change === 'left' ? null : when,
    end: cue.change === 'left' ? when : null,
    span: { start: statement.start, end: statement.end },
    rule: RULE,
    confidence: organization.resolved ? 0.93 : 0.7,
    inherited,
  };
}

/** The organisations: on their side of the cue up to the clause's end, else the one a general word means. */
function organizationsOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  from: number,
  to: number,
): readonly Party[] {
  const after: Span = { start: to, end: cue.member === 'list' ? copulaAfter(statement, to) : statement.end };
  const before: Span = { start: statement.start, end: from };
  const region = cue.organization === 'after' ? after : before;
  const named = organizationsIn(statement, region);
  if (cue.organization === 'relative') return named.slice(-1);
  if (named.length > 0) return cue.member === 'before' ? joinedRun(statement, named) : named.slice(0, 1);
  const general = generalWord(statement, region);
  return general === null
    ? []
    : [
        ownOrganization(
          context,
          general,
          statement.text.slice(general.start - statement.start, general.end - statement.start),
        ),
      ];
}

function generalWord(statement: Statement, region: Span): Span | null {
  const words = /\p{L}{3,20}/gu;
  const text = statement.folded.slice(region.start - statement.start, region.end - statement.start);
  for (const word of text.matchAll(words))
    if (isGeneralWord(word[0]))
      return { start: region.start + word.index, end: region.start + word.index + word[0].length };
  return null;
}

/** `Członkami Stowarzyszenia są: A, B`: the list begins after the copula. */
function copulaAfter(statement: Statement, from: number): number {
  const match =
    /(?<!\p{L})(?:sa|jest|byl[aoyi]?|byly|zostal\p{L}?|zostaly|wchodz\p{L}{1,3}|weszl\p{L}{1,2}|naleza|nalezy|nalezalo|przystapil\p{L}{1,2}|dolaczyl\p{L}{1,2}|uzyska\p{L}{1,4}|przynalez\p{L}{1,2})(?!\p{L})/u.exec(
      statement.folded.slice(from - statement.start),
    );
  return match === null ? statement.end : from + match.index + match[0].length;
}

function membersOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  from: number,
  to: number,
  organizations: readonly Party[],
): readonly Party[] {
  const outside = (one: Party) =>
    !organizations.some((other) => one.span.start < other.span.end && other.span.start < one.span.end);
  const before = membersIn(statement, { start: statement.start, end: from }).filter(outside);
  if (cue.member === 'before') return before.slice(-1).length > 0 ? lastJoined(statement, before) : [];
  const listFrom = cue.member === 'list' ? copulaAfter(statement, to) : to;
  const region = { start: listFrom, end: clauseEnd(statement, listFrom) };
  const after = membersIn(statement, region).filter(outside);
  if (cue.member === 'list')
    return after.length > 0 ? mergeListed(after, namesListed(context, region).filter(outside)) : [];
  if (cue.member === 'after') return firstJoined(statement, after);
  // either: the subject before the verb, else what follows.
  const subject = lastJoined(statement, before);
  return subject.length > 0
    ? subject
    : firstJoined(
        statement,
        after.filter((one) =>
          organizations.every((other) => one.span.start > other.span.end || one.span.start < other.span.start),
        ),
      );
}

/** What the recognisers know and, of the printed list, what they do not. */
function mergeListed(known: readonly Party[], listed: readonly Party[]): readonly Party[] {
  const extra = listed.filter(
    (one) => !known.some((other) => one.span.start < other.span.end && other.span.start < one.span.end),
  );
  // A list of which most is unknown is no list of members (`Członkami są osoby fizyczne …`).
  return extra.length > known.length ? known : [...known, ...extra].sort((a, b) => a.span.start - b.span.start);
}

function clauseEnd(statement: Statement, from: number): number {
  const stop = /;|\s-\s|,\s{1,3}(?:ktor|gdzie|a\s{1,3}(?:ich|jego|jej))/u.exec(
    statement.folded.slice(from - statement.start),
  );
  return stop === null ? statement.end : from + stop.index;
}

function joinedRun(statement: Statement, list: readonly Party[]): readonly Party[] {
  return firstJoined(statement, list);
}

function firstJoined(statement: Statement, list: readonly Party[]): readonly Party[] {
  const run: Party[] = [];
  for (const party of list) {
    const last = run.at(-1);
    if (last !== undefined && !areJoined(statement, last, party)) break;
    run.push(party);
  }
  return run;
}

function lastJoined(statement: Statement, list: readonly Party[]): readonly Party[] {
  const run: Party[] = [];
  for (const party of [...list].reverse()) {
    const next = run[0];
    if (next !== undefined && !areJoined(statement, party, next)) break;
    run.unshift(party);
  }
  return run;
}

function areJoined(statement: Statement, a: Party, b: Party): boolean {
  const between = statement.folded.slice(a.span.end - statement.start, b.span.start - statement.start);
  return /^\s{0,3}(?:,|i|oraz|a\s{1,3}takze|,\s{0,3}(?:oraz|a\s{1,3}takze))\s{0,3}(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?$/u.test(
    between,
  );
}

/** The date of joining or leaving that the sentence itself gives; a resolution's or a statute's is none. */
function since(context: PageContext, statement: Statement, cue: MembershipCue): Claim['start'] {
  const mention = statement.dates.find((date) => fits(date, cue));
  const range = mention?.expression.dates[0];
  if (mention === undefined || range === undefined) return null;
  const resolved = resolveDate(mention.expression, range, context.references[statement.scope]?.date ?? null, 'past');
  return resolved.start === null ? null : { value: resolved.start, span: { start: mention.start, end: mention.end } };
}

function fits(date: DateMention, cue: MembershipCue): boolean {
  if (date.use !== 'plain') return false;
  if (date.expression.bound === 'since') return true;
  return cue.change !== 'holds' && date.expression.bound === null;
}
