import type { Span } from '../../model/span.ts';
import { Phrases } from '../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../context.ts';
import { unitTitle } from '../events/actors.ts';
import type { Claim, Party } from './claim.ts';
import { clauseAround } from './clause.ts';
import { NOT_STATED, roleOf } from './cue.ts';
import { FREE_WORDS, type FreeWord } from './free-words.ts';
import { isAssociation, mainAssociation, ownOrganization } from './owner.ts';
import { fold1, isGeneralWord, isInstrumental, membersIn, organizationsIn, startsWithInnerBody } from './parties.ts';
import { whenOf } from './prose-dates.ts';
import { firstJoined } from './prose-members.ts';
import { BEFORE_NAME, isJoined } from './prose-organizations.ts';
import { speakerOf } from './speaker.ts';

const RULE = 'facts/memberships/free.ts';
const ANY = new Phrases(FREE_WORDS, ({ pattern }) => pattern);
const GOVERNMENT = new Map(
  FREE_WORDS.flatMap(({ by }) => (by === null ? [] : [by])).map((by) => [
    by,
    new RegExp(`(?:^|[\\s(])${by}\\s{1,3}${BEFORE_NAME}$`, 'u'),
  ]),
);

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
      const clause = clauseAround(statement.folded, match.index);
      if (read.some((at) => at >= clause.start && at <= clause.end)) continue;
      const made = claimsOf(context, statement, word, match, clause);
      if (made.length > 0) read.push(match.index);
      claims.push(...made);
    }
  }
  return claims;
}

function claimsOf(
  context: PageContext,
  statement: Statement,
  word: FreeWord,
  match: RegExpExecArray,
  clause: Span,
): readonly Claim[] {
  const at = { start: statement.start + match.index, end: statement.start + match.index + match[0].length };
  const told = statement.folded.slice(clause.start, clause.end);
  if (NOT_STATED.test(statement, told)) return [];
  if (word.topical === true && !TOPICAL.test(fold1(context.page.title?.value ?? ''))) return [];
  if (startsWithInnerBody(statement.folded.slice(match.index + match[0].length))) return [];
  if (
    statement.persons.some(
      (one) => one.start - statement.start < clause.end && one.end - statement.start > clause.start,
    )
  )
    return [];
  if (word.dated === true && !(word.change === 'holds' ? SINCE : /\d{4}/u).test(told)) return [];
  // `Powiat jest w Związku dobrze oceniany`, `od 2010 roku działa w Stowarzyszeniu świetlica`
  if (word.dated === true && word.change === 'holds' && PARTICIPLE.test(statement.text.slice(clause.start, clause.end)))
    return [];
  const found = organizationOf(context, statement, word, at, clause);
  if (found === null) return [];
  const { organization, from } = found;
  const region = { start: statement.start + from, end: statement.start + clause.end };
  const named = membersOf(statement, word, at, region, organization);
  if (named === null) return [];
  const inherited = named.length === 0;
  const speaker = inherited ? ownSpeaker(context, statement, at, told) : null;
  const together = membersIn(statement, region).filter((one) => TOGETHER.test(wordsBefore(statement, region, one)));
  const members = [...(speaker === null ? named : [speaker]), ...(inherited && speaker === null ? [] : together)];
  return members
    .filter((member) => member.name !== organization.name)
    .map((member) => ({
      member,
      organization,
      role: roleOf(statement.folded.slice(from, clause.end)),
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
}

/** `od 2012 roku`, `od maja 2012 roku`, `w latach 2002–2009`: a number behind. */
const SINCE = /(?<![a-z])(?:od|w\s{1,3}latach|do)\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}\d/u;

/** `nasza gmina`, `powiat jest`, `jesteśmy`: only where the words say that it is the speaker. */
function ownSpeaker(context: PageContext, statement: Statement, at: Span, told: string): Party | null {
  const word = statement.folded.slice(at.start - statement.start, at.end - statement.start);
  if (SPEAKER.test(told) || FIRST_PERSON.test(word)) return speakerOf(context, statement, at);
  // `Powiat X wstąpił do Związku. Dwa lata później znalazł się wśród założycieli Stowarzyszenia Y`: the subject is left out.
  const last = context.statements[statement.index - 1];
  if (last?.scope !== statement.scope || statement.block - last.block > 1 || !SUBJECT_BEFORE.test(last.folded))
    return null;
  const speaker = speakerOf(context, statement, at);
  if (speaker === null) return null;
  const named = membersIn(last, last).find((one) => isNominative(last, one) && UNIT_NAME.test(one.name));
  return named ?? (isAssociation(speaker.name) ? null : speaker);
}

const TOPICAL = /organizacj|stowarzysz|zrzesze|zwiazk|siec|czlonk|przynalez/u;
const PARTICIPLE = /(?<!\p{L})\p{Ll}{3,16}(?:an|on|yt|ęt|et)[yaei](?!\p{L})/u;
const SPEAKER =
  /(?<![a-z])(?:nasz[ae]?|gmina|miasto|powiat|wojewodztwo|samorzad|jestesmy|bylismy|zostalismy|nas|(?:przyjeto|przyjel\p{L}{1,2})\s{1,3}(?:je|ja))(?!\p{L})/u;
const SUBJECT_BEFORE = /(?<![a-z])(?:gmina|miasto|powiat|wojewodztwo|samorzad)(?!\p{L})/u;
const UNIT_NAME = /^(?:Gmina|Miasto|Powiat|Województwo)\s/u;
const FIRST_PERSON = /(?:ymy|emy|amy|lismy)$/u;

/** Between a noun and the name that it governs: `członkiem założycielem ogólnopolskiej sieci X`. */
const BEHIND = new RegExp(`^(?:\\s{1,3}\\p{L}{5,20}(?:ym|em|ego|ej|ych)){0,2}\\s{1,3}${BEFORE_NAME}$`, 'u');

/** `Wstąpiliśmy do Unii Europejskiej w 2004 roku`: the country did. */
const isUnion = ({ name }: Party): boolean => name === 'Unia Europejska';

interface Found {
  readonly organization: Party;
  /** Where the clause of the word begins, in the sentence's own offsets. */
  readonly from: number;
}

function organizationOf(
  context: PageContext,
  statement: Statement,
  word: FreeWord,
  at: Span,
  clause: Span,
): Found | null {
  if (word.by === null) return subjectBefore(context, statement, at, clause);
  const government = GOVERNMENT.get(word.by) as RegExp;
  const relative = relativeBefore(statement, clause, at.start - statement.start);
  if (relative !== null) {
    const all = organizationsIn(statement, { start: statement.start, end: statement.start + relative.start });
    const last = all.filter(isJoined).at(-1);
    const gap = last === undefined ? 'x' : statement.folded.slice(last.span.end - statement.start, relative.start);
    const governed = government.test(`${statement.folded.slice(relative.start, relative.end)} `);
    if (last !== undefined && governed && /^[\s”"]{0,3}(?:\([^)]{1,40}\))?[\s”"]{0,3},?\s{0,3}$/u.test(gap))
      return { organization: last, from: relative.end };
  }
  const region = { start: statement.start + clause.start, end: statement.start + clause.end };
  const before = (start: number) => statement.folded.slice(clause.start, start - statement.start);
  const rest = statement.folded.slice(at.end - statement.start);
  const alone = word.alone === undefined || word.alone.test(rest);
  const follows = ({ span }: Party) => span.start >= at.end && BEHIND.test(rest.slice(0, span.start - at.end));
  const named = organizationsIn(statement, region).find(
    (one) => (alone || follows(one)) && isJoined(one) && government.test(before(one.span.start)),
  );
  if (named !== undefined && isUnion(named)) return null;
  if (named !== undefined && word.change === 'left' && isInstrumental(statement, named) !== (word.parting === true))
    return null;
  if (named !== undefined) return { organization: named, from: clause.start };
  const ours = ownRanksIn(context, statement, clause, government);
  if (ours !== null) return { organization: ours, from: clause.start };
  const general = generalWordIn(context, statement, clause, government);
  return general === null ? null : { organization: general, from: clause.start };
}

/** A clause's subject has no preposition before it. */
const SUBJECT = /(?:^|(?<!(?<![a-z])(?:we?|do|ze?|od|dla|przez|na|po|o))\s)$/u;

/** `Stowarzyszenie Y w maju 2010 roku powitało …`: the name that the clause begins with. */
function subjectBefore(context: PageContext, statement: Statement, at: Span, clause: Span): Found | null {
  const region = { start: statement.start + clause.start, end: at.start };
  const [first, ...others] = organizationsIn(statement, region).filter(isJoined);
  if (first === undefined) {
    const before = { start: clause.start, end: at.start - statement.start };
    const general = generalWordIn(context, statement, before, SUBJECT);
    return general === null ? null : { organization: general, from: clause.start };
  }
  if (others.length > 0 || !isNominative(statement, first)) return null;
  return { organization: first, from: clause.start };
}

/** `, w którym`, `, do której`, `, którego`: what it says is of the name before it. */
function relativeBefore(statement: Statement, clause: Span, at: number): Span | null {
  const text = statement.folded.slice(clause.start, at);
  const last = [...text.matchAll(/(?<![a-z])(?:(?:we?|do|ze?)\s{1,3})?ktor(?:ym|ej|ego|ych)(?!\p{L})/gu)].at(-1);
  if (last === undefined) return null;
  return { start: clause.start + last.index, end: clause.start + last.index + last[0].length };
}

/** `opuścił nasze grono`, `do naszej rodziny dołączyły`: the association whose page it is. */
function ownRanksIn(context: PageContext, statement: Statement, clause: Span, government: RegExp): Party | null {
  const text = statement.folded.slice(clause.start, clause.end);
  const match = /(?<![a-z])nasz\p{L}{1,3}\s{1,3}(?:gron|szereg|rodzin|struktur|spolecznos)\p{L}{1,3}(?!\p{L})/u.exec(
    text,
  );
  if (match === null || !government.test(text.slice(0, match.index))) return null;
  return mainAssociation(context, statement.start);
}

/** `do Związku`, `na członka Związku`: a general word with its capital means the association of the page. */
function generalWordIn(context: PageContext, statement: Statement, clause: Span, government: RegExp): Party | null {
  const text = statement.text.slice(clause.start, clause.end);
  for (const word of text.matchAll(/(?<!\p{L})\p{Lu}\p{L}{3,20}(?!\p{L})/gu)) {
    const start = clause.start + word.index;
    const folded = statement.folded.slice(start, start + word[0].length);
    if (!isGeneralWord(folded) || !government.test(statement.folded.slice(clause.start, start))) continue;
    const span = { start: statement.start + start, end: statement.start + start + word[0].length };
    const own = ownOrganization(context, span, word[0]);
    return own.resolved ? own : null;
  }
  return null;
}

/** A name behind a preposition is where or with whom, not who. */
const BEHIND_PREPOSITION =
  /(?<![a-z])(?:we?|ze?|dla|przez|na|pod|nad|u|o|od|przy|kolo|obok|do|za|po|przed|miedzy|ku|wobec)\s{1,3}(?:(?:\p{L}{2,14}(?:ym|im|ej|ego|ich|ych)|gmin\p{L}{1,3}|mia?st\p{L}{1,3}|miescie|powia[tc]\p{L}{1,3})\s{1,3})?$/u;
/** `weszliśmy razem z Kozami`: who joined as well. */
const TOGETHER = /(?<![a-z])(?:razem|wraz|wspolnie)\s{1,3}ze?\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{1,3}\s{1,3})?$/u;

/** Who belongs: empty where none is named, null where names stand that cannot be told apart. */
function membersOf(
  statement: Statement,
  word: FreeWord,
  at: Span,
  region: Span,
  organization: Party,
): readonly Party[] | null {
  const outside = [...membersIn(statement, region), ...subjectsIn(statement, region)].filter(
    (one) => one.span.end <= organization.span.start || one.span.start >= organization.span.end,
  );
  if (word.member === 'owner') {
    const next = firstJoined(
      statement,
      outside.filter((one) => one.span.start >= at.end),
    );
    return next[0] !== undefined && next[0].span.start - at.end <= 3 ? next : null;
  }
  // `składkę obniżono Rawiczowi, który należy do Unii`: whom a relative clause tells of, in whatever case.
  const relative = /,\s{1,3}ktor[yae]\s{1,3}[^,;]{0,60}$/u.exec(statement.folded.slice(0, at.start - statement.start));
  const told =
    relative === null
      ? undefined
      : outside.find((one) => Math.abs(one.span.end - statement.start - relative.index) <= 1);
  if (told !== undefined) return [told];
  const free = outside.filter((one) => !BEHIND_PREPOSITION.test(wordsBefore(statement, region, one)));
  const runs: (readonly Party[])[] = [];
  for (let rest = free; rest.length > 0; rest = rest.slice(runs.at(-1)?.length ?? 1))
    runs.push(firstJoined(statement, rest));
  const right = runs.filter(
    ([first]) =>
      first !== undefined &&
      (isNominative(statement, first) || (word.member === 'object' && first.span.start >= at.end)),
  );
  const [only] = right;
  if (only !== undefined) return right.length === 1 ? only : null;
  // `Na zaproszenie Barcelony miasto znalazło się w sieci Y`: names in other cases are of somebody else where the words say who.
  const said =
    right.length === 0 &&
    SPEAKER.test(statement.folded.slice(region.start - statement.start, region.end - statement.start));
  return said || outside.every((one) => BEHIND_PREPOSITION.test(wordsBefore(statement, region, one))) ? [] : null;
}

/** `w którym Rawicz był członkiem`: a town before a verb of being is no venue where it stands in the nominative. */
function subjectsIn(statement: Statement, region: Span): readonly Party[] {
  return statement.places
    .filter((one) => one.role === 'venue' && one.start >= region.start && one.end <= region.end)
    .map((one) => ({
      name: unitTitle(one.name),
      acronym: null,
      span: { start: one.start, end: one.end },
      resolved: true,
    }))
    .filter((one) => isNominative(statement, one));
}

const wordsBefore = (statement: Statement, region: Span, { span }: Party): string =>
  statement.folded.slice(region.start - statement.start, span.start - statement.start);

/** Whether a name is printed as it is called: `Gmina Kozy`, not `Gminy Kozy`. */
function isNominative(statement: Statement, { name, span }: Party): boolean {
  const printed = statement.text.slice(span.start - statement.start, span.end - statement.start);
  return printed.replace(/\s+/gu, ' ').toLowerCase() === name.toLowerCase();
}
