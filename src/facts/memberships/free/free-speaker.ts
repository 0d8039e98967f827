import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { fold1, membersIn } from '../parties/parties.ts';
import { OTHER_SUBJECT, subjectLeftOut } from '../prose/left-out-subject.ts';
import { speakerOf } from '../prose/speaker.ts';
import { isNominative, SPEAKER } from './free-members.ts';

/** Who a clause without a member is of: `nasza gmina`, `jesteśmy`; the subject that was left out; on a page about one's organisations (`Miasto w sieciach`) whose page it is. */
export function ownSpeaker(context: PageContext, statement: Statement, at: Span, clause: Span): Party | null {
  const told = statement.folded.slice(clause.start, clause.end);
  const word = statement.folded.slice(at.start - statement.start, at.end - statement.start);
  if (SPEAKER.test(told) || FIRST_PERSON.test(word)) return speakerOf(context, statement, at);
  // `Nasza gmina należy do Związku X, a do 2019 r. była w Lidze Y`
  if (OPENS.test(statement.folded.slice(0, clause.start)) && hasNoSubject(statement, at, clause)) {
    const own = PLURAL.test(word) ? null : speakerOf(context, statement, at);
    if (own !== null && !isAssociation(own.name)) return own;
  }
  const elided = subjectLeftOut(context, statement, at);
  if (elided !== null && !isAssociation(elided.name)) return elided;
  // `Gmina X odeszła. Sama LGD należy do Sieci Y`
  if (OTHER_SUBJECT.test(told)) return null;
  // Below `Miasto w sieciach`: `Do Sieci Y weszło 3 maja 2011 r.`
  if (TOPICAL.test(fold1(context.page.title?.value ?? '')) && !PLURAL.test(word) && namesNobody(statement, clause)) {
    const own = speakerOf(context, statement, at);
    if (own !== null && !isAssociation(own.name)) return own;
  }
  // `Powiat X wstąpił do Związku. Dwa lata później znalazł się wśród założycieli Stowarzyszenia Y`: the subject is left out.
  const last = context.statements[statement.index - 1];
  if (last?.scope !== statement.scope || statement.block - last.block > 1 || !SUBJECT_BEFORE.test(last.folded))
    return null;
  const speaker = speakerOf(context, statement, at);
  if (speaker === null) return null;
  const named = membersIn(last, last).find((one) => isNominative(last, one) && UNIT_NAME.test(one.name));
  return named ?? (isAssociation(speaker.name) ? null : speaker);
}

/** Whether only days, bodies and small words stand in a clause before its verb. Trap: `a siedziba była w Związku X`. */
function hasNoSubject(statement: Statement, at: Span, clause: Span): boolean {
  let rest = statement.folded.slice(clause.start, at.start - statement.start);
  for (const { start, end } of [...statement.organizations, ...statement.dates]) {
    const [from, to] = [start - statement.start - clause.start, end - statement.start - clause.start];
    if (from >= 0 && to <= rest.length) rest = `${rest.slice(0, from)}${' '.repeat(to - from)}${rest.slice(to)}`;
  }
  return /^(?:[\s,.–-]|(?<![a-z])(?:a|ale|lecz|zas|natomiast|oraz|i|do|od|we?|ze?|dnia|dniem|konca|koncem|poczatku|roku|r|wczesniej|dawniej|obecnie|takze|tez|rowniez|ponadto|nadal|juz)(?![a-z]))*$/u.test(
    rest,
  );
}

/** The clauses before begin with the word for whose page it is. */
const OPENS =
  /^(?:[^,;]{0,60},\s{1,3}(?:ze|iz)\s{1,3})?(?:nasz[ae]?\s{1,3})?(?:gmina|miasto|powiat|wojewodztwo|samorzad)\s[^.;]{8,200}$/u;
const REPRESENTED =
  /(?<![a-z])(?:nas|(?:gmine|miasto|powiat|wojewodztwo|samorzad)|(?:gminy|miasta|powiatu)(?=\s{1,3}(?:we?|reprezentuj)))(?!\p{L})/u;

/** `W Związku X reprezentuje nas starosta`, `gminę reprezentuje wójt`: whose page it is, whatever official is told of. */
export function representedSpeaker(context: PageContext, statement: Statement, at: Span, clause: Span): Party | null {
  const own = REPRESENTED.test(statement.folded.slice(clause.start, clause.end)) ? ownMember(context, at) : null;
  return own === null || isAssociation(own.name) ? null : own;
}

/** Whether a clause holds no name but those of organisations, nor a number of those who may do what it says. */
function namesNobody(statement: Statement, clause: Span): boolean {
  let rest = statement.text.slice(clause.start, clause.end);
  for (const { start, end } of [...statement.organizations, ...statement.dates]) {
    const [from, to] = [start - statement.start - clause.start, end - statement.start - clause.start];
    if (from >= 0 && to <= rest.length) rest = `${rest.slice(0, from)}${' '.repeat(to - from)}${rest.slice(to)}`;
  }
  return !/\p{Lu}/u.test(rest.trimStart().slice(1)) && !/\d\s{1,3}\p{L}/u.test(rest);
}

export const TOPICAL = /organizacj|stowarzysz|zrzesze|zwiazk|siec|czlonk|przynalez/u;
/** `Członkami są także …`, `przystąpiły`: several, and so not the speaker. */
const PLURAL = /(?:ami|l[yi]|ja|aleza|sa)(?:\s{1,3}sie)?$/u;
const SUBJECT_BEFORE = /(?<![a-z])(?:gmina|miasto|powiat|wojewodztwo|samorzad)(?!\p{L})/u;
const UNIT_NAME = /^(?:Gmina|Miasto|Powiat|Województwo)\s/u;
const FIRST_PERSON = /(?:ymy|emy|amy|lismy)(?:\s{1,3}sie)?$/u;
