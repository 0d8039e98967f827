import type { Span } from '../../../model/span.ts';
import { Phrases } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { NOT_STATED, roleOf, UNITS_ONLY } from '../cues/cue.ts';
import { startsWithInnerBody } from '../parties/inner-body.ts';
import { fold1 } from '../parties/parties.ts';
import { withAlsoJoined } from '../prose/also-joined.ts';
import { hasApposition } from '../prose/apposition.ts';
import { clauseAround } from '../prose/clause.ts';
import { whenOf } from '../prose/prose-dates.ts';
import { besideIn, companionsIn, freeMembersOf, townOfOfficial } from './free-members.ts';
import { type Found, freeOrganizationOf } from './free-organizations.ts';
import { ownSpeaker, representedSpeaker, TOPICAL } from './free-speaker.ts';
import { FREE_WORDS, type FreeWord } from './free-words.ts';

const RULE = 'facts/memberships/free/free.ts';
const ANY = new Phrases(FREE_WORDS, ({ pattern }) => pattern);

/**
 * Belonging told in any order of words, where no cue of a fixed order spoke: the organisation is known by the preposition before it, the member by its case.
 * `W Związku Y od 2012 roku zasiada powiat X`, `Y, w którym X był członkiem wspierającym w latach 2002–2009`, `na członka Związku przyjęto Gminę X`.
 * Traps: `członkowie Związku odwiedzili Rawicz`, `przystąpiła do projektu Związku`, `w Związku od 2012 r. jest konkurs gminy X`.
 */
export function freeClaims(context: PageContext, statement: Statement, used: readonly number[]): readonly Claim[] {
  if (statement.kind === 'heading') return [];
  const claims: Claim[] = [];
  const read = [...used];
  for (const word of ANY.standing(statement)) {
    for (const match of word.pattern.all(statement)) {
      const clause = apartFrom(statement, clauseAround(statement.folded, match.index), read, match.index);
      if (clause === null) continue;
      const made = claimsOf(context, statement, word, match, clause);
      if (made.length > 0) read.push(match.index);
      claims.push(...made);
    }
  }
  return claims;
}

/**
 * The part of a clause that no word has told of yet, if a body and a comma lie between: `jest członkiem Związku X, od 2004 r. jest w Lidze Y`.
 * Null where they speak of the same: `należy do Związku X, w którym jest od 2004 r.`
 */
function apartFrom(statement: Statement, clause: Span, read: readonly number[], at: number): Span | null {
  let { start, end } = clause;
  for (const told of read.filter((one) => one >= clause.start && one <= clause.end)) {
    const [from, to] = told < at ? [told, at] : [at, told];
    const comma = statement.organizations
      .map((one) => one.end - statement.start)
      .find((stop) => stop > from && stop < to && NEXT_CLAUSE.test(statement.folded.slice(stop)));
    if (comma === undefined) return null;
    if (told < at) start = Math.max(start, statement.folded.indexOf(',', comma) + 1);
    else end = Math.min(end, statement.folded.indexOf(',', comma));
  }
  return { start, end };
}

/** Behind a body's name and its day: a clause that is not on the body. */
const NEXT_CLAUSE =
  /^[\s”")]{0,3}(?:(?:od|w|we|z|dnia|roku|r\.|\d{1,4}|\p{L}{3,13}a)\s{0,3}){0,6},\s(?!(?:(?:we?|do|ze?|na|o)\s)?ktor|gdzie|bedac)/u;

function claimsOf(
  context: PageContext,
  statement: Statement,
  word: FreeWord,
  match: RegExpExecArray,
  clause: Span,
): readonly Claim[] {
  const at = { start: statement.start + match.index, end: statement.start + match.index + match[0].length };
  const told = statement.folded.slice(clause.start, clause.end);
  if (hasApposition(statement)) return [];
  if (word.topical === true && !TOPICAL.test(fold1(context.page.title?.value ?? ''))) return [];
  if (startsWithInnerBody(statement.folded.slice(match.index + match[0].length))) return [];
  if (
    word.member !== 'represented' &&
    townOfOfficial(statement, at) === null &&
    statement.persons.some(
      (one) => one.start - statement.start < clause.end && one.end - statement.start > clause.start,
    )
  )
    return [];
  // `Powiat jest w Związku dobrze oceniany`, `od 2010 roku działa w Stowarzyszeniu świetlica`
  if (word.dated === true && word.change === 'holds' && PARTICIPLE.test(statement.text.slice(clause.start, clause.end)))
    return [];
  if (NOT_STATED.test(statement, told)) return [];
  const found = freeOrganizationOf(context, statement, word, at, clause);
  if (found === null) return [];
  const { organization, from } = found;
  const dated = (word.change === 'holds' ? SINCE : /\d{4}/u).test(told);
  const region = { start: statement.start + from, end: statement.start + clause.end };
  const named = freeMembersOf(statement, word, at, region, organization);
  if (named === null) return [];
  const inherited = named.length === 0;
  // `do której należą A i B` needs no year; `w niej są kawiarnie` is not of members.
  const together = companionsIn(statement, region);
  const vague =
    inherited || !(found.relative === true || together.length > 0 || areListed(statement, at, found, named));
  if (word.dated === true && !dated && vague) return [];
  if (found.named === true && inherited) return [];
  // `Do Sieci X przyjęto trzy placówki z naszego powiatu`: those, and not who speaks.
  if (inherited && word.member === 'object' && COUNTED.test(statement.folded.slice(at.end - statement.start)))
    return [];
  const toldOf = word.member === 'represented' ? representedSpeaker : ownSpeaker;
  const speaker = inherited ? toldOf(context, statement, at, clause) : null;
  const members = [
    ...(speaker === null ? named : [speaker]),
    ...(inherited && speaker === null ? [] : together),
    ...(inherited || word.change === 'left' ? [] : besideIn(statement, region)),
  ];
  if (word.together === true && (/^Fundacja\s/u.test(organization.name) || !(members.length > 1 || WITH.test(told))))
    return [];
  const bonds = [organization, ...(found.also ?? [])].flatMap((joined) =>
    members.map((member) => ({ member, joined })),
  );
  const claims = bonds
    .filter(({ member, joined }) => member.name !== joined.name)
    .map(({ member, joined }) => ({
      member,
      organization: joined,
      role: word.role ?? roleOf(statement.folded.slice(from, clause.end)),
      span: { start: statement.start, end: statement.end },
      rule: RULE,
      ...whenOf(
        context,
        statement,
        { pattern: word.pattern, organization: 'after', member: 'either', change: word.change },
        member,
        at.start,
      ),
      confidence: inherited ? 0.8 : 0.85,
      inherited,
    }));
  return withAlsoJoined(context, statement, claims, word.change);
}

const COUNTED =
  /^\s{1,3}(?:\d{1,3}\s{1,3}(?!(?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrzes|pazdz|listop|grud)\p{L}{0,6}\s)|(?:dw|trz|czter|piec|szesc|siedem|osiem|kilk|now|kolejn|wszystk|nastepn)\p{L}{0,6}\s)/u;

/** `W Związku X są A, B i C`: two or more towns right behind the verb and the name. Trap: `W Związku są biura w A i B`. */
function areListed(statement: Statement, at: Span, { organization }: Found, named: readonly Party[]): boolean {
  const [first, second] = named;
  if (first === undefined || second === undefined || first.span.start < at.end) return false;
  const from = Math.max(at.end, organization.span.end < first.span.start ? organization.span.end : 0);
  const gap = statement.folded.slice(from - statement.start, first.span.start - statement.start);
  return UNITS_ONLY.test(gap.replace(BESIDE_ONE, ''));
}

/** `są oprócz Kóz A i B` */
const BESIDE_ONE =
  /^\s{1,3}(?:oprocz|obok)\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{1,3}\s{1,3})?\p{L}{3,20}(?:[\s-]\p{L}{3,20}){0,2}(?:\s{1,3}(?:takze|tez|rowniez))?\s{1,3}$/u;

/** `od 2012 roku`, `od maja 2012 roku`, `w latach 2002–2009`: a number behind. */
/** In company: `wraz z Gminą Y`, `współzałożyło`. */
const WITH = /(?<![a-z])(?:wraz|razem|wspolnie)\s{1,3}ze?\s|wspol(?:za|two)/u;
const SINCE =
  /(?<![a-z])(?:(?:od|w\s{1,3}latach|do)\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}\d|od\s{1,3}(?:tego\s{1,3}(?:dnia|roku|czasu)|(?:(?:samego|je(?:go|j)|dnia\s{1,3}je(?:go|j)|chwili\s{1,3}je(?:go|j))\s{1,3})?(?:poczatku|zalozenia|powstania|utworzenia|powolania)|(?:\p{L}{4,14}u\s{1,3}(?:\p{L}{4,10}u\s{1,3})?)?lat(?!\p{L})|dawna)|do\s{1,3}(?:dzis|dzisiaj|dnia\s{1,3}dzisiejszego)(?!\p{L}))/u;
const PARTICIPLE = /(?<!\p{L})\p{Ll}{3,16}(?:an|on|yt|ęt|et)[yaei](?!\p{L})/u;
