import type { Span } from '../../../model/span.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { Phrases } from '../../../polish/phrases/phrase.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { type MembershipCue, NOT_STATED, roleOf } from '../cues/cue.ts';
import { MEMBERSHIP_CUES } from '../cues/cues.ts';
import { freeClaims } from '../free/free.ts';
import { areNotItsMembers } from '../lists/not-its-members.ts';
import { startsWithInnerBody } from '../parties/inner-body.ts';
import { isInstrumental } from '../parties/is-instrumental.ts';
import { NOBODY_JOINS } from '../parties/nobody-joins.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { formsAnother } from '../tells-else.ts';
import { alongside, besideUs } from './alongside.ts';
import { inGenitive, withAlsoJoined } from './also-joined.ts';
import { isApposition } from './apposition.ts';
import { besidesThose } from './besides.ts';
import { clauseAround } from './clause.ts';
import { tellsOfOthers } from './counted.ts';
import { decider } from './decider.ts';
import { goneOn, isBare } from './ellipsis.ts';
import { resolvedWhen, whenOf } from './prose-dates.ts';
import { membersOf } from './prose-members.ts';
import { organizationsOf } from './prose-organizations.ts';
import { isSign } from './signs.ts';
import { speakerOf } from './speaker.ts';
import { endToldNext } from './told-next.ts';

const RULE = 'facts/memberships/prose/prose.ts';
/** Two cues this near to each other speak of one membership. */
const APART = 30;

/** `Rada wyraziła zgodę na przystąpienie do Związku X`: how likely it is that the unit then joined. */
const RESOLVED = 0.7;

/** Memberships that a sentence states: `X jest członkiem Y od 2011 roku`, `Członkami Y są A, B i C`, `X przystąpiło do Y`. */
export function proseClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => statementClaims(context, statement));
}

const ANY_CUE = new Phrases(MEMBERSHIP_CUES, ({ pattern }) => pattern);

/** `Płacimy składkę w Związku?`: a question states nothing. Trap: `Czy wiecie, że Kock należy do Związku?`. */
const ASKED =
  /^(?![^?]{0,40}(?<![a-z])(?:wie(?:sz|cie|dzieli\p{L}{0,4})|pamieta\p{L}{1,4})(?!\p{L}))[^?]{0,2000}\?[\s”"»)]{0,3}$/u;

function statementClaims(context: PageContext, statement: Statement): readonly Claim[] {
  if (statement.folded.includes('?') && ASKED.test(statement.folded)) return [];
  const claims: Claim[] = [];
  const used: number[] = [];
  for (const cue of ANY_CUE.standing(statement)) {
    if (cue.headline === true && statement.kind !== 'heading') continue;
    for (const match of cue.pattern.all(statement)) {
      if (used.some((at) => isOneTurn(statement, at, match.index))) continue;
      if (isApposition(statement, match.index)) continue;
      const clause = clauseAround(statement.folded, match.index);
      if (cue.ended !== true && NOT_STATED.test(statement, statement.folded.slice(clause.start, clause.end))) continue;
      // A headline names both: `Podkowa Leśna członkiem Związku Miast Polskich`.
      const all = claimsOf(context, statement, cue, match);
      const made =
        statement.kind === 'heading'
          ? all.filter(
              (one) =>
                isWithin(one.member, statement) && (isWithin(one.organization, statement) || isSentence(statement)),
            )
          : all;
      if (made.length > 0) used.push(match.index, match.index + match[0].length);
      claims.push(...made);
    }
  }
  return [...claims, ...freeClaims(context, statement, used)];
}

/** `Gmina Kozy wystąpiła ze Związku z dniem 31 grudnia 2019 r.`: a line of its own that looks like a heading, since `r.` ends no sentence. */
const isSentence = ({ folded }: Statement): boolean => /\d{4}\s{0,2}r\.\s{0,3}$/u.test(folded);

/** Whether two cues are words of one turn of phrase: near to each other, and in one clause. */
function isOneTurn({ folded, organizations, start }: Statement, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (to - from >= APART || folded.slice(from, to).includes(', a ')) return false;
  // `przystąpiła do Związku X, jest też członkiem Y`: a body and a comma part them.
  return !organizations.some(
    (one) => one.start - start >= from && one.end - start <= to && folded.charAt(one.end - start) === ',',
  );
}

const isAmongBodies = ({ organizations }: Statement, bodies: readonly Party[]): boolean =>
  organizations.some((one) => isAssociation(one.name) && bodies.every(({ span }) => one.end < span.start));

const isBeforeAll = ({ span }: Party, bodies: readonly Party[]): boolean =>
  bodies.every((one) => span.end <= one.span.start);

function claimsOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  match: RegExpExecArray,
): readonly Claim[] {
  const at = { start: statement.start + match.index, end: statement.start + match.index + match[0].length };
  if (startsWithInnerBody(statement.folded.slice(at.end - statement.start)) || areNotItsMembers(context, statement))
    return [];
  const organizations = organizationsOf(context, statement, cue, at).filter(
    (one) =>
      !NOBODY_JOINS.test(one.name) &&
      !(FORMS.test(match[0]) && formsAnother(statement, one)) &&
      !(cue.change === 'left' && cue.instrumental !== true && isInstrumental(statement, one)) &&
      (cue.association !== true ||
        ((isAssociation(one.name) || isNetwork(one.name)) && one.resolved) ||
        isSign(one.name)),
  );
  if (organizations.length === 0) return [];
  // `Mieszkaniec gminy Warta, Jan Bęben, jest członkiem PZW`: a person right before the cue is its subject.
  if (cue.member !== 'list' && statement.persons.some((one) => one.end <= at.start && at.start - one.end <= 4))
    return [];
  const several = ofMembers(statement, at);
  const speaks = WE.test(match[0]);
  const found = membersOf(context, statement, cue, at, organizations)
    .filter((one) => !several || isWithin(one, statement))
    // `Byliśmy wśród założycieli Związku X, a w 2006 r. wstąpiliśmy do Y`: who speaks, and not the one named before.
    .filter((one) => !(speaks && one.span.start < at.start && isAssociation(one.name)))
    // `Jest Liga A, Związek B, Związek C, do którego wstąpiły Kozy`: bodies that stand beside it.
    .filter((one) => !(cue.organization === 'relative' && isAssociation(one.name) && isBeforeAll(one, organizations)))
    .slice(cue.nearest === true ? -1 : 0);
  if (cue.organization === 'relative' && found.length === 0 && isAmongBodies(statement, organizations)) return [];
  const members = found.length === 0 && cue.bare === true ? bareTown(statement, at.end) : found;
  if (cue.bare === true && !isBareBehind(statement, at.end, members)) return [];
  const inherited = members.length === 0;
  if (inherited && tellsOfOthers(statement, cue, at)) return [];
  // `Jego członkami są Jan Bęben (Gmina Warta) i …`: people, with where they are from.
  const first = members[0]?.span.start ?? at.end;
  if (cue.implied === true && statement.persons.some((one) => one.start >= at.end && one.end <= first)) return [];
  const may =
    cue.organization === 'relative' ||
    cue.member === 'before' ||
    cue.member === 'either' ||
    (cue.member === 'next' && cue.gap === undefined);
  // `Miasto współtworzyło również Związek Y`: the unit that speaks is named by its word.
  const unit = OWN_UNIT.test(statement.folded.slice(0, at.start - statement.start));
  const speaking =
    inherited && may && (cue.named !== true || unit || speaks) && !several
      ? ((cue.decided === true || cue.resolve === true
          ? decider(context, statement, at, cue.resolve === true)
          : null) ?? speakerOf(context, statement, at))
      : null;
  const ours = inherited ? null : besideUs(context, statement, at, members);
  const named = ours === null ? members : [ours, ...members];
  const said = speaking === null ? named : [speaking];
  const besides = cue.change === 'left' ? [] : besidesThose(statement, at, said);
  const parties = [...said, ...alongside(statement, cue, at, organizations, said), ...besides];
  if (members.length === 0 ? cue.least !== undefined : parties.length < (cue.least ?? 0)) return [];
  const base = {
    role: cue.role ?? roleOf(partAround(statement.folded, match.index)),
    span: { start: statement.start, end: statement.end },
    rule: RULE,
  };
  const claims = organizations.flatMap((organization) => {
    const told = parties.map((member) => ({
      ...base,
      member,
      organization,
      ...ofOne(context, statement, organizations, organization, whenOf(context, statement, cue, member, at.start)),
      confidence: confidenceOf(statement, organization, inherited),
      inherited,
    }));
    const gone = goneOnClaims(context, statement, cue, at, told);
    const ended =
      cue.change === 'left' && told.every(({ end }) => end === null) ? endToldNext(context, statement) : null;
    // `A jest w Związku od początku, B od 2004`: the day of B is not that of A.
    const own = told.map((one) =>
      cue.change === 'holds' && gone.some(({ start }) => start?.span.start === one.start?.span.start)
        ? { ...one, start: null }
        : one,
    );
    return [...own, ...gone]
      .map((one) => (ended === null ? one : { ...one, end: ended }))
      .map((one) => (cue.resolve === true && one.start === null ? { ...one, confidence: RESOLVED } : one))
      .filter((one) => one.member.name !== organization.name && (cue.dated !== true || one.end !== null));
  });
  return cue.organization === 'after' ? withAlsoJoined(context, statement, claims, cue.change) : claims;
}

const FORMS = /^(?:wspol)?tworz/u;

/** `wstąpiliśmy do`, `jesteśmy wśród`, `przyjęła nas`: the verb says that it is who speaks. */
const WE = /(?<![a-z])(?:\p{L}{3,14}[iy]smy|jestesmy|nalezymy|przyj(?:al|ela|elo)\s{1,3}nas)(?!\p{L})/u;

const OWN_UNIT =
  /(?:^|[.,;]\s|\s)(?:nasz[ae]\s{1,3})?(?:miasto|gmina|powiat|szkola|biblioteka|spolka|placowka|szpital|muzeum|uczelnia|przedszkole)\s{1,3}(?:(?:rowniez|takze|tez|jednak)\s{1,3})?(?:jest\s{1,3}|byl[aoy]?\s{1,3})?$/u;

/** `Miasta wchodzące w skład Unii są członkami …`: several speak of themselves, and not the one whose page it is. */
function ofMembers(statement: Statement, at: Span): boolean {
  return /(?<![a-z])(?:miasta?|gmin[ay]?|samorzad(?:y|ow)|powiat(?:y|ow))\s{1,3}(?:nalezac|wchodzac|zrzeszon|skupion|czlonkowsk)\p{L}{1,4}\s/u.test(
    statement.folded.slice(0, at.start - statement.start),
  );
}

/** `do Związku X (od 1992) i do Stowarzyszenia Y`, `Związku X oraz (od 2018) Stowarzyszenia Y`: a year in brackets is that of the name beside it. */
function ofOne(
  context: PageContext,
  statement: Statement,
  organizations: readonly Party[],
  organization: Party,
  when: Pick<Claim, 'start' | 'end'>,
): Pick<Claim, 'start' | 'end'> {
  const date = when.start?.span;
  if (organizations.length < 2) return when;
  const own = inOwnBrackets(context, statement, organization);
  if (own !== null) return own;
  if (date === undefined) return when;
  const isBeside = ({ span }: Party): boolean =>
    (span.end <= date.start &&
      /^[\s”"]{0,3}\((?:od\s|w\s)?(?:roku\s)?$/u.test(context.page.text.slice(span.end, date.start))) ||
    (span.start >= date.end && /^[^(]{0,8}\)\s{1,3}$/u.test(context.page.text.slice(date.end, span.start)));
  const [only] = organizations.filter(isBeside);
  return only === undefined || only === organization ? when : { ...when, start: null };
}

/** `do Związku X (od 1999 r.), Stowarzyszenia Y (2007–2014) i Ligi Z (do 2012 r.)`: each its own. */
function inOwnBrackets(
  context: PageContext,
  statement: Statement,
  { span }: Party,
): Pick<Claim, 'start' | 'end'> | null {
  const date = statement.dates.find(
    ({ start }) =>
      start >= span.end &&
      /^[\s”"]{0,3}\((?:od\s|w\s|do\s)?(?:roku\s)?$/u.test(context.page.text.slice(span.end, start)),
  );
  const told = date === undefined ? null : resolvedWhen(context, statement, date);
  if (date === undefined || told === null) return null;
  return date.expression.bound === 'until' ? { start: null, end: told.end ?? told.start } : told;
}

/** `jest jednym z założycieli Związku; zapisaliśmy się razem z Kozami`, `… założycieli Związku, a w 2006 r. wstąpiliśmy do Y`: each part has its own role. */
function partAround(folded: string, at: number): string {
  const from = Math.max(folded.lastIndexOf(';', at), folded.lastIndexOf(', a ', at));
  const [end] = [folded.indexOf(';', at), folded.indexOf(', a ', at)].filter((one) => one >= 0).sort((a, b) => a - b);
  return folded.slice(from + 1, end ?? folded.length);
}

/** `Przyjęto Mielnik.`, where nothing but a chronicle's word tells the town from a noun. */
function bareTown(statement: Statement, from: number): readonly Party[] {
  const name = /^\s(\p{Lu}\p{L}{2,20}(?:[\s-]\p{Lu}\p{L}{2,20})?)(?=[\s.]{0,3}(?:$|\())/u.exec(
    statement.text.slice(from - statement.start),
  )?.[1];
  const town =
    name === undefined ? undefined : placeNominative(name).find((one) => one.country === 'PL' && UNITS.has(one.type));
  if (name === undefined || town === undefined) return [];
  return [{ name: town.name, acronym: null, span: { start: from + 1, end: from + 1 + name.length }, resolved: true }];
}

const UNITS: ReadonlySet<string> = new Set(['town', 'gmina', 'city']);

/** `Przyjęto Mielnik i Drohiczyn (12 maja).`; trap: `Przyjęto Mielnik do programu`, `Występuje Mielnik z wnioskiem`. */
function isBareBehind(statement: Statement, from: number, members: readonly Party[]): boolean {
  if (members.length === 0) return false;
  return isBare(statement, { start: from, end: statement.end }, [
    ...members.map(({ span }) => span),
    ...statement.dates,
  ]);
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
  if (first === undefined || first.inherited) return [];
  const from = Math.max(at.end, ...told.map((one) => (isWithin(one.member, statement) ? one.member.span.end : 0)));
  return goneOn(context, statement, from, cue.change === 'holds')
    .filter(
      ({ member }) =>
        !inGenitive(statement, member) &&
        !told.some((one) => one.member.name === member.name || one.organization.name === member.name),
    )
    .map(({ member, date }) => ({
      ...first,
      member,
      ...(cue.change === 'left' ? { start: null, end: date } : { start: date, end: null }),
    }));
}

const isWithin = ({ span }: Party, statement: Statement): boolean =>
  span.start >= statement.start && span.end <= statement.end;

/** An organisation that the sentence does not name is right less often than a member that it does not name. */
function confidenceOf(statement: Statement, organization: Party, inherited: boolean): number {
  if (!organization.resolved) return 0.7;
  const told = organization.span.start >= statement.start && organization.span.end <= statement.end;
  return told ? (inherited ? 0.9 : 0.93) : 0.85;
}
