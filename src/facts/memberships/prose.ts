import type { DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import { cleanName } from '../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../polish/organizations/organization-nominative.ts';
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

/** A cheap test before the cues: most sentences hold none of these stems. */
const ANY = /czlon|nalez|przyst|wstapi|dolaczy|sklad|przyjet|wystapi|wystep|opusci|wspolzaloz|zalozyl|zrzesza|skupia/u;
/** Two cues this near to each other speak of one membership. */
const APART = 30;

/** Memberships that a sentence states: `X jest członkiem Y od 2011 roku`, `Członkami Y są A, B i C`, `X przystąpiło do Y`. */
export function proseClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) =>
    statement.kind === 'heading' || !ANY.test(statement.folded) ? [] : statementClaims(context, statement),
  );
}

function statementClaims(context: PageContext, statement: Statement): readonly Claim[] {
  const claims: Claim[] = [];
  const used: number[] = [];
  for (const cue of MEMBERSHIP_CUES) {
    for (const match of statement.folded.matchAll(new RegExp(cue.pattern.source, 'gu'))) {
      if (used.some((at) => Math.abs(at - match.index) < APART)) continue;
      if (NOT_STATED.test(clauseAround(statement.folded, match.index))) continue;
      const made = claimsOf(context, statement, cue, match);
      if (made.length > 0) used.push(match.index, match.index + match[0].length);
      claims.push(...made);
    }
  }
  return claims;
}

/** The clause that a cue stands in: between semicolons, and not beyond `, a`, `, ale`. */
function clauseAround(folded: string, at: number): string {
  const before =
    Math.max(folded.lastIndexOf(';', at), folded.lastIndexOf(', ale ', at), folded.lastIndexOf(', a ', at)) + 1;
  const after = /;|,\s(?:ale|a)\s/u.exec(folded.slice(at));
  return folded.slice(before, after === null ? folded.length : at + after.index);
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
  const when = whenOf(context, statement, cue);
  return {
    member,
    organization,
    role: roleOf(statement.folded),
    ...when,
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
  const printed = cue.organization === 'after' && cue.member === 'before' ? printedName(context, region) : null;
  if (printed !== null) return [printed];
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

/** A name that no recogniser knew, straight after the cue: `członkiem Zgromadzenia Regionów Europy`. */
function printedName(context: PageContext, region: Span): Party | null {
  const text = context.page.text.slice(region.start, region.end);
  const match =
    /^\s{0,3}(?:\p{Ll}{4,16}\s{1,3}){0,1}((?:\p{Lu}[\p{L}\p{N}&.-]{1,30})(?:\s{1,3}(?:i|of|for|de|the|and|na|rzecz|ds\.|\p{Lu}[\p{L}\p{N}&-]{0,30})){1,9})/u.exec(
      text,
    );
  if (match?.[1] === undefined) return null;
  const name = cleanName(organizationNominative(match[1].replace(/\s+(?:i|of|for|na|od|ds\.)$/u, '')));
  const start = region.start + match.index + match[0].length - match[1].length;
  return name.split(' ').length < 2
    ? null
    : { name, acronym: null, span: { start, end: start + match[1].length }, resolved: true };
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

/** The dates of joining and leaving that the sentence itself gives; a resolution's or a statute's is none. */
function whenOf(context: PageContext, statement: Statement, cue: MembershipCue): Pick<Claim, 'start' | 'end'> {
  const reference = context.references[statement.scope]?.date ?? null;
  for (const mention of statement.dates) {
    const range = mention.expression.dates[0];
    if (range === undefined || !fits(mention, cue)) continue;
    const resolved = resolveDate(mention.expression, range, reference, 'past');
    if (resolved.start === null) continue;
    const span = { start: mention.start, end: mention.end };
    const start = { value: resolved.start, span };
    if (cue.change === 'left') return { start: null, end: start };
    // `W latach 1999-2013 region był członkiem`: a closed stretch of the past is the membership's own.
    if (resolved.end !== null && resolved.end !== resolved.start && cue.change === 'holds')
      return { start, end: { value: resolved.end, span } };
    return { start, end: null };
  }
  return { start: null, end: null };
}

function fits(date: DateMention, cue: MembershipCue): boolean {
  const closed = (date.expression.dates[0]?.end ?? null) !== null;
  if (date.use === 'period') return cue.change === 'holds' && closed;
  if (date.use !== 'plain') return false;
  if (date.expression.bound === 'since' || (cue.change === 'holds' && closed)) return true;
  return cue.change !== 'holds' && date.expression.bound === null;
}
