import type { Span } from '../../../model/span.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { isInstrumental } from '../parties/is-instrumental.ts';
import { mainAssociation, ownOrganization, withoutOrgan } from '../parties/owner.ts';
import { isGeneralWord, organizationsIn } from '../parties/parties.ts';
import { firstJoined } from '../prose/joined.ts';
import { isOfSeveral } from '../prose/of-several.ts';
import { antecedent, BEFORE_NAME, isJoined, us } from '../prose/prose-organizations.ts';
import { isNominative } from './free-members.ts';
import { FREE_WORDS, type FreeWord } from './free-words.ts';

const GOVERNMENT = new Map(
  FREE_WORDS.flatMap(({ by }) => (by === null ? [] : [by])).map((by) => [
    by,
    new RegExp(`(?:^|[\\s(])${by}\\s{1,3}${BEFORE_NAME}$`, 'u'),
  ]),
);

/** Between a noun and the name that it governs: `członkiem założycielem ogólnopolskiej sieci X`. */
const BEHIND = new RegExp(`^(?:\\s{1,3}\\p{L}{5,20}(?:ym|em|ego|ej|ych)){0,2}\\s{1,3}${BEFORE_NAME}$`, 'u');

/** `Wstąpiliśmy do Unii Europejskiej w 2004 roku`: the country did. */
const isUnion = ({ name }: Party): boolean => name === 'Unia Europejska';

export interface Found {
  readonly organization: Party;
  /** What commas and conjunctions join to it. */
  readonly also?: readonly Party[];
  /** Where the clause of the word begins, in the sentence's own offsets. */
  readonly from: number;
  /** A clause on the association itself, or on its ranks: `w którym`, `nasze grono`. */
  readonly relative?: boolean;
  /** Only who is named there: `do nas`, `w związku`. */
  readonly named?: boolean;
}

/** Between a name and the clause that tells of it: an acronym, its seat. */
const TOLD_OF =
  /^[\s”"]{0,3}(?:\([^)]{1,40}\))?[\s”"]{0,3}(?:(?:ze?|we?)\s{1,3}\p{L}{3,20}(?:[\s-]\p{L}{3,20})?)?,?\s{0,3}$/u;

const GENERAL_BEFORE =
  /(?<!\p{L})(Związek|Stowarzyszenie|Unia|Sieć|Liga|Federacja|Zrzeszenie|Porozumienie|Klaster|LGD|LOT),\s$/u;

/** What is joined, wherever in the clause it stands: known by what governs it, by a relative clause, a pronoun, or a general word. */
export function freeOrganizationOf(
  context: PageContext,
  statement: Statement,
  word: FreeWord,
  at: Span,
  clause: Span,
): Found | null {
  if (word.by === null) return subjectBefore(context, statement, at, clause);
  const government = GOVERNMENT.get(word.by) as RegExp;
  const relative = relativeBefore(statement, clause, at.start - statement.start);
  if (relative !== null && isOfSeveral(statement, relative.start)) return null;
  if (relative !== null) {
    const all = organizationsIn(statement, { start: statement.start, end: statement.start + relative.start });
    const last = all.filter(isJoined).at(-1);
    const gap = last === undefined ? 'x' : statement.folded.slice(last.span.end - statement.start, relative.start);
    const governed = government.test(`${statement.folded.slice(relative.start, relative.end)} `);
    if (last !== undefined && governed && TOLD_OF.test(gap))
      return { organization: last, from: relative.end, relative: true };
    // `Stowarzyszenie, do którego należy też Łódź, skupia …`: the one that the page's words have named.
    const word = GENERAL_BEFORE.exec(statement.text.slice(clause.start, relative.start));
    if (word?.[1] !== undefined && last === undefined && governed) {
      const start = statement.start + clause.start + word.index;
      const own = ownOrganization(context, { start, end: start + word[1].length }, word[1]);
      if (own.resolved) return { organization: own, from: relative.end, relative: true };
    }
  }
  const region = { start: statement.start + clause.start, end: statement.start + clause.end };
  const before = (start: number) => statement.folded.slice(clause.start, start - statement.start);
  const rest = statement.folded.slice(at.end - statement.start);
  const alone = word.alone === undefined || word.alone.test(rest);
  const follows = ({ span }: Party) => span.start >= at.end && BEHIND.test(rest.slice(0, span.start - at.end));
  const named = organizationsIn(statement, region).find(
    (one) =>
      (alone || follows(one)) && (isJoined(one) || isNetwork(one.name)) && government.test(before(one.span.start)),
  );
  if (named !== undefined && isUnion(named)) return null;
  if (named !== undefined && word.change === 'left' && isInstrumental(statement, named) !== (word.parting === true))
    return null;
  if (named !== undefined) {
    // `do Związku X i Stowarzyszenia Y`
    const rest = organizationsIn(statement, region).filter((one) => one.span.start > named.span.start && isJoined(one));
    const also = firstJoined(statement, [named, ...rest]).slice(1);
    return { organization: withoutOrgan(named), also, from: clause.start };
  }
  const ours = ownRanksIn(context, statement, clause, government);
  if (ours !== null) return { organization: ours, from: clause.start };
  const general = generalWordIn(context, statement, clause, government);
  if (general !== null) return { organization: general, from: clause.start };
  return pronounIn(context, statement, clause, government) ?? smallWordIn(context, statement, clause, government);
}

/** `włączono do niej`, `zapisał się do nas`: what the words before speak of, whose page it is. */
function pronounIn(context: PageContext, statement: Statement, clause: Span, government: RegExp): Found | null {
  const text = statement.folded.slice(clause.start, clause.end);
  for (const word of text.matchAll(/(?<![a-z])(?:ni(?:m|ego|ej|ch)|nas|nami|tam|stamtad)(?!\p{L})/gu)) {
    const [said] = word;
    const where = said === 'tam' ? 'w ' : said === 'stamtad' ? 'z ' : text.slice(0, word.index);
    if (!government.test(where)) continue;
    const start = statement.start + clause.start + word.index;
    const at = { start, end: start + said.length };
    const ours = said === 'nas' || said === 'nami';
    const meant = ours ? us(context, at, true) : antecedent(context, statement, at);
    // `wtedy był tam Kraków`, `są w niej A i B`: of whom it says so, not who speaks, and without a year.
    const relative = !ours && said !== 'tam';
    return meant === null
      ? null
      : { organization: meant, from: clause.start, named: ours || said === 'tam', ...(relative ? { relative } : {}) };
  }
  return null;
}

/** `w związku zostają A i B`: in small letters, of those whom the words name; trap: `w związku z tym`. */
function smallWordIn(context: PageContext, statement: Statement, clause: Span, government: RegExp): Found | null {
  const text = statement.folded.slice(clause.start, clause.end);
  for (const word of text.matchAll(
    /(?<![a-z])(?:zwiazku|stowarzyszeni[au]|sieci|unii|lidze|ligi|federacji)(?!\p{L})/gu,
  )) {
    if (!government.test(text.slice(0, word.index)) || /^\s{1,3}ze?\s/u.test(text.slice(word.index + word[0].length)))
      continue;
    const start = statement.start + clause.start + word.index;
    const own = ownOrganization(context, { start, end: start + word[0].length }, word[0]);
    return own.resolved ? { organization: own, from: clause.start, named: true } : null;
  }
  return null;
}

/** A clause's subject has no preposition before it. */
const SUBJECT = /(?:^|(?<!(?<![a-z])(?:we?|do|ze?|od|dla|przez|na|po|o))\s)$/u;

/** `Stowarzyszenie Y w maju 2010 roku powitało …`: the name that the clause begins with. */
function subjectBefore(context: PageContext, statement: Statement, at: Span, clause: Span): Found | null {
  const region = { start: statement.start + clause.start, end: at.start };
  const [first, ...others] = organizationsIn(statement, region).filter((one) => isJoined(one) || isNetwork(one.name));
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
