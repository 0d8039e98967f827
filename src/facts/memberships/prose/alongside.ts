import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import type { MembershipCue } from '../cues/cue.ts';
import { besideIn, companionsIn, TOGETHER } from '../free/free-members.ts';
import { clauseAround } from './clause.ts';
import { speakerOf } from './speaker.ts';

/** Days between what is joined and `wraz z`. */
const DAYS_ONLY =
  /^[\s”")]{0,3}(?:(?:we?|z|od|ponad|samego|poczatku|lat|dawna|powstania|zalozenia|dnia|dniem|roku|r\.|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|\d{1,4}),?\s{1,3}){0,6},?\s{0,3}(?:(?:(?:razem|wraz|wspolnie)\s{1,3}ze?|(?:podobnie|tak\s{1,3}samo)\s{1,3}jak)\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{1,3}\s{1,3}(?:(?:wiej|miej)sk\p{L}{1,3}\s{1,3})?)?)$/u;

/** `Gmina X przystąpiła do Związku w 2004 roku wraz z powiatami A i B.` Trap: `Gmina X należy do Związku i wraz z powiatem A buduje drogę`. */
export function alongside(
  statement: Statement,
  cue: MembershipCue,
  at: Span,
  organizations: readonly Party[],
  named: readonly Party[],
): readonly Party[] {
  if (cue.change === 'left' || named.length === 0) return [];
  const beside = besideNamed(statement, at, organizations, named);
  return [...beside, ...behind(statement, cue, at, organizations)].filter(
    (one) => !named.some(({ span }) => span.start === one.span.start),
  );
}

/** `Obok Kóz Związek tworzą A i B`, `w Sieci są oprócz Kóz A i B`: who belongs as well, where the clause names others. */
function besideNamed(
  statement: Statement,
  at: Span,
  organizations: readonly Party[],
  named: readonly Party[],
): readonly Party[] {
  const clause = clauseAround(statement.folded, at.start - statement.start);
  const region = { start: statement.start + clause.start, end: statement.start + clause.end };
  if (!named.some(({ span }) => span.start >= region.start && span.end <= region.end)) return [];
  return besideIn(statement, region).filter(
    (one) => !organizations.some(({ span }) => one.span.start < span.end && span.start < one.span.end),
  );
}

/** What `wraz z`, `podobnie jak` tell behind what is joined and its days. */
function behind(statement: Statement, cue: MembershipCue, at: Span, organizations: readonly Party[]): readonly Party[] {
  const told = Math.max(...organizations.map(({ span }) => span.end));
  // `współtworzyło je od 2013 roku, razem z …`: what the pronoun stands for was named before.
  const end = cue.organization === 'pronoun' || told <= statement.start ? at.end : told;
  if (end < statement.start || end > statement.end) return [];
  const beside = companionsIn(statement, { start: end, end: statement.end }, WITH);
  const [first, last] = [beside[0], beside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const lead = statement.folded.slice(end - statement.start, first.span.start - statement.start).replace(BODY, '');
  const rest = statement.folded.slice(last.span.end - statement.start);
  if (!DAYS_ONLY.test(lead) || !/^\s{0,2}(?:$|[.,;(])/u.test(rest)) return [];
  if (/^\s{0,2},/u.test(lead) && ASIDE.test(statement.folded.slice(0, end - statement.start))) return [];
  return beside;
}

/** `należy | do Stowarzyszenia od początku`: what was named before, by its noun. */
const BODY =
  /^\s{1,3}(?:(?:do|we?)\s{1,3})?(?:\p{L}{2,5}\s{1,3})?(?:stowarzyszeni[aeu]|zwiaz(?:ku|ek)|siec|sieci|unii|unie|ligi|lige|federacji|federacje|zrzeszeni[aeu]|porozumieni[aeu]|organizacji|euroregionu|euroregion|partnerstw[ao])(?=[\s,])/u;

/** `konferencję organizuje Unia, zrzeszona w Federacji, wraz z Fundacją`: the aside ends at its comma. */
const ASIDE =
  /,\s{1,3}(?:zrzeszon|stowarzyszon|skupion|nalezac|wchodzac|bedac)\p{L}{1,4}\s{1,3}(?:we?|do|czlonk\p{L}{1,4})\s[^,;]{3,120}$/u;

const WITH = new RegExp(
  String.raw`(?:${TOGETHER.source.slice(0, -1)}|(?<![a-z])(?:podobnie|tak\s{1,3}samo)\s{1,3}jak\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{1,3}\s{1,3})?)$`,
  'u',
);

/** `Weszliśmy do Związku razem z Kozami i Brenną`: those who speak as well as those whom they name. */
export function besideUs(
  context: PageContext,
  statement: Statement,
  at: Span,
  members: readonly Party[],
): Party | null {
  const first = members[0];
  if (first === undefined || first.span.start < at.start) return null;
  const told = statement.folded.slice(0, first.span.start - statement.start);
  return /\p{L}[ly]ismy(?!\p{L})/u.test(told) && TOGETHER.test(told) ? speakerOf(context, statement, at) : null;
}
