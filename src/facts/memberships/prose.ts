import type { Span } from '../../model/span.ts';
import { Phrases, phrase } from '../../polish/phrases/phrase.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../context.ts';
import { unitTitle } from '../events/actors.ts';
import { isApposition } from './apposition.ts';
import type { Claim, Party } from './claim.ts';
import { type MembershipCue, NOT_STATED, roleOf } from './cue.ts';
import { MEMBERSHIP_CUES } from './cues.ts';
import { goneOn } from './ellipsis.ts';
import { titlePlace } from './frames.ts';
import { isAssociation, ownMember } from './owner.ts';
import { fold1, isGeneralWord, startsWithInnerBody } from './parties.ts';
import { whenOf } from './prose-dates.ts';
import { membersOf } from './prose-members.ts';
import { isSign, organizationsOf } from './prose-organizations.ts';
import { topicsOf } from './topical.ts';

const RULE = 'facts/memberships/prose.ts';
/** Sentences whose subject is a person, by the words of a life. */
const PERSONAL = phrase(
  /(?<![a-z])(?:pani?|zmarl\p{L}{0,2}|urodzon\p{L}{1,3}|nauczyciel\p{L}{0,4}|emeryt\p{L}{0,3}|zolnierz\p{L}{0,2}|poet\p{L}{1,2}|artyst\p{L}{1,2}|absolwent\p{L}{0,3})(?!\p{L})/u,
);
const OFFICIAL = phrase(
  /(?<![a-z])(?:wojt|burmistrz|nadburmistrz|prezydent|starosta|wicestarosta|radn[ya]|prezes|przewodnicz\p{L}{3,5}|sekretarz|dyrektor(?:ka)?|soltys(?:ka)?)(?!\p{L})/u,
);
/** Schools and the like take pupils and readers, not municipalities. */
const NOBODY_JOINS =
  /^(?:Szkoł|Przedszkol|Liceum|Technikum|Zespół Szk|Szpital|Urząd|Muzeum|Bibliotek|Parafi|Dom(?!\p{L})|Żłob|Teatr|Uniwersytet|Politechnik|Akademi|Rzeczpospolit|Firm[aęy](?!\p{L})|Spółk|Przedsiębiorstw|Kart[aęy](?!\p{L}))/u;
/** Two cues this near to each other speak of one membership. */
const APART = 30;

/** Memberships that a sentence states: `X jest członkiem Y od 2011 roku`, `Członkami Y są A, B i C`, `X przystąpiło do Y`. */
export function proseClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => statementClaims(context, statement));
}

const ANY_CUE = new Phrases(MEMBERSHIP_CUES.map(({ pattern }) => pattern));

function statementClaims(context: PageContext, statement: Statement): readonly Claim[] {
  if (!ANY_CUE.mayStand(statement)) return [];
  const claims: Claim[] = [];
  const used: number[] = [];
  for (const cue of MEMBERSHIP_CUES) {
    if (cue.headline === true && statement.kind !== 'heading') continue;
    for (const match of cue.pattern.all(statement)) {
      if (used.some((at) => isOneTurn(statement.folded, at, match.index))) continue;
      if (isApposition(statement, match.index)) continue;
      if (cue.ended !== true && NOT_STATED.test(statement, clauseAround(statement.folded, match.index))) continue;
      // A headline names both: `Podkowa Leśna członkiem Związku Miast Polskich`.
      const all = claimsOf(context, statement, cue, match);
      const made =
        statement.kind === 'heading'
          ? all.filter((one) => isWithin(one.member, statement) && isWithin(one.organization, statement))
          : all;
      if (made.length > 0) used.push(match.index, match.index + match[0].length);
      claims.push(...made);
    }
  }
  return claims;
}

/** Whether two cues are words of one turn of phrase: near to each other, and in one clause. */
function isOneTurn(folded: string, a: number, b: number): boolean {
  return Math.abs(a - b) < APART && !folded.slice(Math.min(a, b), Math.max(a, b)).includes(', a ');
}

/** The clause that a cue stands in: between semicolons, and not beyond `, a`, `, ale`. */
function clauseAround(folded: string, at: number): string {
  const before =
    Math.max(folded.lastIndexOf(';', at), folded.lastIndexOf(', ale ', at), folded.lastIndexOf(', a ', at)) + 1;
  const after = /;|,\s(?:ale|a)\s|,\s(?:we?|do)\s(?!ktor)/u.exec(folded.slice(at));
  return folded.slice(before, after === null ? folded.length : at + after.index);
}

function claimsOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  match: RegExpExecArray,
): readonly Claim[] {
  const at = { start: statement.start + match.index, end: statement.start + match.index + match[0].length };
  if (startsWithInnerBody(statement.folded.slice(at.end - statement.start))) return [];
  const organizations = organizationsOf(context, statement, cue, at).filter(
    (one) =>
      !NOBODY_JOINS.test(one.name) &&
      (cue.association !== true || (isAssociation(one.name) && one.resolved) || isSign(one.name)),
  );
  if (organizations.length === 0) return [];
  // `Mieszkaniec gminy Warta, Jan Bęben, jest członkiem PZW`: a person right before the cue is its subject.
  if (cue.member !== 'list' && statement.persons.some((one) => one.end <= at.start && at.start - one.end <= 4))
    return [];
  const members = membersOf(context, statement, cue, at, organizations);
  const inherited = members.length === 0;
  // `Zmarła była członkiem ZNP`: what a person belongs to is not the town's.
  const personal = statement.persons.length > 0 || PERSONAL.test(statement);
  // `Jego członkami są Jan Bęben (Gmina Warta) i …`: people, with where they are from.
  const first = members[0]?.span.start ?? at.end;
  if (cue.implied === true && statement.persons.some((one) => one.start >= at.end && one.end <= first)) return [];
  if (members.length < (cue.least ?? 0)) return [];
  const may =
    cue.organization === 'relative' ||
    cue.member === 'before' ||
    cue.member === 'either' ||
    (cue.member === 'next' && cue.gap === undefined);
  const speaking =
    inherited &&
    may &&
    cue.named !== true &&
    !personal &&
    !isOthers(context, statement, at) &&
    !hasUnreadSubject(statement, at)
      ? (unitSaid(context, statement, at) ??
        ownMember(context, at) ??
        (/(?<![a-z])(?:nasz[ae]|gmina|miasto)(?!\p{L})/u.test(statement.folded) ? titlePlace(context) : null))
      : null;
  const parties = speaking === null ? members : [speaking];
  const base = {
    role: cue.role ?? roleOf(statement.folded),
    span: { start: statement.start, end: statement.end },
    rule: RULE,
  };
  return organizations.flatMap((organization) => {
    const told = parties.map((member) => ({
      ...base,
      member,
      organization,
      ...whenOf(context, statement, cue, member, at.start),
      confidence: confidenceOf(statement, organization, inherited),
      inherited,
    }));
    return [...told, ...goneOnClaims(context, statement, cue, at, told)].filter(
      (one) => one.member.name !== organization.name,
    );
  });
}

/** The same of those whom the next clauses add: `…, a Gmina Jaworze w 2005 roku`. */
function goneOnClaims(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  at: Span,
  told: readonly Claim[],
): readonly Claim[] {
  const [first] = told;
  if (first === undefined || cue.change === 'holds' || first.inherited) return [];
  const from = Math.max(at.end, ...told.map((one) => (isWithin(one.member, statement) ? one.member.span.end : 0)));
  return goneOn(context, statement, from)
    .filter(
      ({ member }) => !told.some((one) => one.member.name === member.name || one.organization.name === member.name),
    )
    .map(({ member, date }) => ({
      ...first,
      member,
      ...(cue.change === 'left' ? { start: null, end: date } : { start: date, end: null }),
    }));
}

/** `Raków jest członkiem …`, `Gorzkowice-Trzebina jest …`: a name right before the verb is the subject, whether a recogniser took it or not. */
function hasUnreadSubject(statement: Statement, at: Span): boolean {
  const before = statement.text.slice(0, at.start - statement.start);
  // `Dolina Stobrawy, która od 2015 roku jest członkiem …`
  if (
    /(?<!\p{L})(?!(?:Gmina|Miasto|Powiat),)\p{Lu}[\p{L}”"-]{1,30},\s{1,3}któr[aeyi](?!\p{L})[^,;]{0,40}$/u.test(before)
  )
    return true;
  const name = /(?<!\p{L})(\p{Lu}[\p{L}-]{2,30})\s{1,3}$/u.exec(before);
  if (name?.[1] === undefined || isGeneralWord(fold1(name[1]))) return false;
  const opens = name.index <= 2;
  return opens
    ? placeNominative(name[1]).some((place) => place.name === name[1])
    : !/^(?:Gmina|Miasto|Powiat|Nasz[ae]?)$/u.test(name[1]);
}

/** `Wójt prywatnie należy do …`; under the name of another body, or behind a sentence on an official, a sentence without a subject speaks of that one. */
function isOthers(context: PageContext, statement: Statement, at: Span): boolean {
  const before = statement.folded.slice(0, at.start - statement.start);
  if (OFFICIAL.test(statement, before) || /(?<![a-z])prywatnie(?!\p{L})/u.test(statement.folded)) return true;
  const own = /(?<![a-z])(?:gmin|miast|powiat|wojewodztw|samorzad|nasz)\p{L}{0,4}(?!\p{L})/u;
  const near = statement.folded.slice(0, at.end - statement.start + 24);
  if (own.test(near) || /\p{L}my(?!\p{L})/u.test(statement.folded)) return false;
  const last = context.statements[statement.index - 1];
  const official = last?.block === statement.block && OFFICIAL.test(last);
  return official || topicsOf(context).has(statement.index);
}

const isWithin = ({ span }: Party, statement: Statement): boolean =>
  span.start >= statement.start && span.end <= statement.end;

/** `Powiat jest członkiem …` on the page of a town: the one county that the page names. */
function unitSaid(context: PageContext, statement: Statement, at: Span): Party | null {
  const before = statement.folded.slice(0, at.start - statement.start);
  const word = /(?<![a-z])(powiat|wojewodztwo)(?!\p{L})/u.exec(before);
  if (word === null) return null;
  const type = word[1] === 'powiat' ? 'county' : 'voivodeship';
  const names = new Map(
    context.statements
      .flatMap((one) => one.places)
      .filter((one) => one.candidates[0]?.type === type)
      .map((one) => [one.name, one]),
  );
  const [only] = names.values();
  return names.size === 1 && only !== undefined
    ? { name: unitTitle(only.name), acronym: null, span: { start: only.start, end: only.end }, resolved: true }
    : null;
}

/** An organisation that the sentence does not name is right less often than a member that it does not name. */
function confidenceOf(statement: Statement, organization: Party, inherited: boolean): number {
  if (!organization.resolved) return 0.7;
  const told = organization.span.start >= statement.start && organization.span.end <= statement.end;
  return told ? (inherited ? 0.9 : 0.93) : 0.85;
}
