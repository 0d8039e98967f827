import type { DateMention } from '../../../model/mention.ts';
import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../../context.ts';
import { yearOfRow } from '../../year-of-row.ts';
import type { Claim, Party } from '../claim.ts';
import type { MembershipCue } from '../cues/cue.ts';
import { yearAbove, yearLater } from '../lists/year-above.ts';
import { CLAUSE_MARKS, partWithBody } from './clause.ts';
import { dayOfMeeting } from './day-of-meeting.ts';
import {
  isEffect,
  isLeaving,
  isOfExistence,
  isOfJoined,
  isOfNextBody,
  joiningOf,
  openDates,
  wordsBefore,
} from './open-dates.ts';
import { FOUNDED } from './prose-organizations.ts';
import { lastDayOf, yearBehind } from './years-told.ts';

type When = Pick<Claim, 'start' | 'end'>;

/** The dates of joining and leaving that the sentence itself gives; a resolution's or a statute's is none. */
export function whenOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  member: Party,
  at: number,
): When {
  // `dołączyła gmina Somonino, a w 2003 roku Powiat Kartuski`
  const beside = statement.dates.find((date) => cue.change === 'joined' && isRightBefore(statement, member, date, at));
  if (beside !== undefined) return { start: resolvedWhen(context, statement, beside)?.start ?? null, end: null };
  // `Przystąpiły do niego Kęty w 1996 roku i Rawicz w 1998 roku`
  const own =
    statement.dates.length < 2 ? undefined : statement.dates.find((date) => isRightBehind(statement, member, date, at));
  if (own !== undefined && cue.change !== 'left')
    return { start: resolvedWhen(context, statement, own)?.start ?? null, end: null };
  const later = cue.change === 'joined' ? yearLater(context, statement, at) : undefined;
  if (later !== undefined) return { start: later, end: null };
  const then = cue.change === 'left' ? null : sinceThen(context, statement);
  if (then !== null) return { start: then, end: null };
  const last = cue.change === 'left' ? lastDayOf(statement) : null;
  if (last !== null) return { start: null, end: last };
  const behind =
    cue.member === 'beside' ? statement.dates.find((date) => date.start >= at && date.start - at <= 50) : undefined;
  if (behind !== undefined && cue.change === 'joined')
    return { start: resolvedWhen(context, statement, behind)?.start ?? null, end: null };
  const bracketed = statement.dates.find((date) => inBracketsAfter(statement, member, date));
  const told = bracketed === undefined ? null : (resolvedWhen(context, statement, bracketed)?.start ?? null);
  if (bracketed !== undefined) return cue.change === 'left' ? { start: null, end: told } : { start: told, end: null };
  // `należy do nas, odkąd w grudniu 2021 r. przyjęło go zebranie`, `jest w nim od jego powstania w 1991 r.`
  const ever = statement.dates.find((date) => date.start > at && EVER_SINCE.test(wordsBefore(statement, date)));
  if (ever !== undefined && cue.change === 'holds')
    return { start: resolvedWhen(context, statement, ever)?.start ?? null, end: null };
  const bare = cue.change === 'left' ? null : yearBehind(statement, member);
  if (bare !== null) return { start: bare, end: null };
  const signed = cue.change === 'holds' ? dayOfSigning(context, statement) : null;
  if (signed !== null) return { start: signed, end: null };
  const inBrackets = statement.dates.find((date) => JOINED_IN_BRACKETS.test(wordsBefore(statement, date)));
  if (inBrackets !== undefined && cue.change === 'holds')
    return { start: resolvedWhen(context, statement, inBrackets)?.start ?? null, end: null };
  // `Z dniem 31 marca gmina występuje ze Związku, do którego przystąpiła w 2003 roku`: the day before the clause is not its own.
  const ofSubject = cue.organization === 'before' && cue.role !== 'founding_member';
  const behindOnly = cue.organization === 'relative' && cue.change === 'joined';
  const open = ofClause(statement, at, openDates(context, statement)).filter(
    (date) =>
      (!behindOnly || date.start >= at) &&
      !(ofSubject && isOfExistence(statement, date)) &&
      !(cue.change === 'left' && isOfJoined(statement, date)) &&
      !isOfNextBody(statement, at, date),
  );
  const when = whenOfClause(context, statement, cue, open);
  const joined = cue.change === 'left' && when.start === null ? joiningOf(statement) : undefined;
  if (joined !== undefined) return { ...when, start: resolvedWhen(context, statement, joined)?.start ?? null };
  if (cue.change !== 'joined' || when.start !== null || statement.dates.length > 0) return when;
  return { start: dayAround(context, statement, cue) ?? dayOfMeeting(context, statement), end: null };
}

const EVER_SINCE =
  /(?<![a-z])(?:odkad|od\s{1,3}(?:(?:samego|je(?:go|j)|dnia|chwili|momentu)\s{1,3}){0,3}(?:poczatku|powstania|zalozenia|utworzenia|powolania|zawiazania))(?:,?\s{1,3}(?:tj\.|to\s{1,3}jest|czyli(?:\s{1,3}od)?))?\s{1,3}(?:(?:we?|dnia|roku)\s{1,3}){0,2}$/u;

/** `9 maja 2018 r. podpisy złożyło piętnaścioro założycieli, wśród nich …`: the one day of the sentence is that of the founding. */
function dayOfSigning(context: PageContext, statement: Statement): Claim['start'] {
  if (
    !/(?<![a-z])(?:podpis|parafowa)\p{L}{0,5}(?!\p{L})/u.test(statement.folded) ||
    !/zalozyciel/u.test(statement.folded)
  )
    return null;
  const days = statement.dates.filter((one) => one.use === 'plain' && one.expression.dates[0]?.start.day != null);
  return days.length === 1 && days[0] !== undefined ? (resolvedWhen(context, statement, days[0])?.start ?? null) : null;
}

const THEN =
  /(?<![a-z])(?:(?:od|z)\s{1,3}t(?:ego|ym)\s{1,3}(?:dnia|dniem|czasu|momentu|roku)|tego\s{1,3}samego\s{1,3}(?:dnia|wieczor[ua]|popoludnia|roku))(?!\p{L})/u;

/** `Od tego dnia Unia ma w swoim gronie …`: the day that the sentence before told last. */
function sinceThen(context: PageContext, statement: Statement): Claim['start'] {
  const then = THEN.exec(statement.folded);
  if (then === null) return null;
  const own = statement.dates.filter((one) => one.use === 'plain' && one.end - statement.start <= then.index).at(-1);
  if (own !== undefined) return resolvedWhen(context, statement, own)?.start ?? null;
  const before = context.statements[statement.index - 1];
  const date = before?.block === statement.block ? before.dates.filter((one) => one.use === 'plain').at(-1) : undefined;
  return before === undefined || date === undefined ? null : (resolvedWhen(context, before, date)?.start ?? null);
}

/** `członkiem Związku (przystąpił 5 kwietnia 2002 r.)`. */
const JOINED_IN_BRACKETS =
  /\((?:przystapil|wstapil|dolaczyl|przyjet|zgloszon)\p{L}{0,2}\s{1,3}(?:(?:od|w|dnia|z\s{1,3}dniem)\s{1,3}){0,2}$/u;
/** `Było to 3 czerwca 1993 r.` */
const THAT_WAS =
  /^[^a-z]{0,3}(?:bylo|stalo\s{1,3}sie|nastapilo|doszlo\s{1,3}do\s{1,3}tego)(?:\s{1,3}to)?\s{1,3}(?:w\s{1,3})?(?:dnia\s{1,3})?\d/u;

/** The day of a joining that the next sentence tells, or of a founding that the sentence before does. */
function dayAround(context: PageContext, statement: Statement, cue: MembershipCue): Claim['start'] {
  const next = context.statements[statement.index + 1];
  const beside = (one: Statement | undefined): one is Statement => one !== undefined && one.block === statement.block;
  if (beside(next) && THAT_WAS.test(next.folded)) return firstDay(context, next);
  const last = context.statements[statement.index - 1];
  return cue.organization === 'founded' && beside(last) && FOUNDED.test(last.folded) ? firstDay(context, last) : null;
}

function firstDay(context: PageContext, statement: Statement): Claim['start'] {
  const date = statement.dates.find((one) => one.use === 'plain' && one.expression.bound === null);
  return date === undefined ? null : (resolvedWhen(context, statement, date)?.start ?? null);
}

/** The dates of joining and leaving among those of the cue's own clause. */
function whenOfClause(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  open: readonly DateMention[],
): When {
  if (cue.decided === true) {
    const effect = open.find((date) => isLeaving(statement, date));
    const day = effect === undefined ? null : (resolvedWhen(context, statement, effect)?.start ?? null);
    return cue.change === 'left' ? { start: null, end: day } : { start: day, end: null };
  }
  const since = open.find((date) => date.use === 'plain' && date.expression.bound === 'since');
  if (cue.change === 'left') {
    const until =
      open.find((date) => isLeaving(statement, date)) ??
      open.find((date) => date.use === 'plain' && date.expression.bound !== 'since');
    // `Od 1 stycznia 2015 r. Gmina X nie należy już do Związku`
    if (cue.ended === true && until === undefined && since !== undefined)
      return { start: null, end: resolvedWhen(context, statement, since)?.start ?? null };
    if (until === undefined && open.length === 0) return { start: null, end: yearAbove(context, statement) };
    return {
      start: since === undefined ? null : (resolvedWhen(context, statement, since)?.start ?? null),
      end: until === undefined ? null : (resolvedWhen(context, statement, until)?.start ?? null),
    };
  }
  const over = cue.change === 'holds' ? whenOver(context, statement, open, since) : null;
  if (over !== null) return over;
  // `postanowiono o przyjęciu Gminy X; członkostwo nabywa z dniem 1 stycznia`: the day of effect goes before that of the meeting
  const effect = cue.change === 'joined' ? open.find((date) => isEffect(statement, date)) : undefined;
  if (effect !== undefined) return { start: resolvedWhen(context, statement, effect)?.start ?? null, end: null };
  for (const date of open) {
    const when = fits(date, cue, statement.folded) ? resolvedWhen(context, statement, date) : null;
    // `W latach 1999-2013 region był członkiem`: a closed stretch of the past is the membership's own.
    if (when !== null) return { start: when.start, end: cue.change === 'holds' ? when.end : null };
  }
  if (cue.change === 'joined' && statement.dates.length === 0)
    return { start: yearAbove(context, statement), end: null };
  return { start: null, end: null };
}

/** What held once and holds no more, as the tense says; null where nothing says so. */
function whenOver(
  context: PageContext,
  statement: Statement,
  open: readonly DateMention[],
  since: DateMention | undefined,
): When | null {
  const until = open.find(
    (date) => date.use !== 'statute' && date.use !== 'document' && date.expression.bound === 'until',
  );
  const start = since === undefined ? null : (resolvedWhen(context, statement, since)?.start ?? null);
  // `Od 2003 do 31 maja 2012 r. gmina należała do …`
  if (since !== undefined && until !== undefined && /(?<![a-z])(?:nalezal|byl|trwal)/u.test(statement.folded))
    return { start, end: untilOf(context, statement, until) };
  // `Gmina należała do nas od początku, lecz z końcem 2017 roku odeszła`
  const gone = open.find((date) => isLeaving(statement, date));
  if (gone !== undefined && /(?<![a-z])(?:odesz|odszedl|wystapil|opuscil)/u.test(statement.folded))
    return { start: since === gone ? null : start, end: untilOf(context, statement, gone) };
  // `Gmina była członkiem do 2016 roku`
  const past = /(?<![a-z])(?:nalezal|byl\p{L}{0,2}(?!\p{L}))/u.test(statement.folded);
  return since === undefined && until !== undefined && past
    ? { start: null, end: untilOf(context, statement, until) }
    : null;
}

const NEXT_SINCE = /^, a\s{1,3}(?:(?:juz|dopiero)\s{1,3})?od\s{1,3}(?:dnia\s{1,3}|roku\s{1,3})?$/u;

/** `Kęty w 1996 roku`: the year right behind who joins, behind the verb. */
function isRightBehind(statement: Statement, { span }: Party, date: DateMention, at: number): boolean {
  if (span.start < at || date.start < span.end || date.use !== 'plain') return false;
  return /^\s{1,3}(?:we?|od)\s{1,3}(?:roku\s{1,3})?$/u.test(
    statement.folded.slice(span.end - statement.start, date.start - statement.start),
  );
}

/** `Krosno jest w nim od 2011 roku, a Sanok od 2005`: the days of the clause that has the verb, where it has any. */
function ofClause(statement: Statement, at: number, dates: readonly DateMention[]): readonly DateMention[] {
  const place = at - statement.start;
  const start = Math.max(...CLAUSE_MARKS.map((mark) => statement.folded.lastIndexOf(mark, place)));
  const ends = CLAUSE_MARKS.map((mark) => statement.folded.indexOf(mark, place)).filter((end) => end >= 0);
  const end = Math.min(statement.folded.length, ...ends);
  const own = dates.filter((date) => date.start - statement.start >= start && date.end - statement.start <= end);
  const part = partWithBody(statement, place);
  const near = own.filter(
    (date) => date.start - statement.start >= part.start && date.end - statement.start <= part.end,
  );
  if (own.length > 0) return near.length > 0 ? near : own;
  // `współtworzyła Związek X, a od 2004 roku figuruje w rejestrze Stowarzyszenia Y`: what the next clause begins with is its own.
  return dates.filter(
    (date) => !NEXT_SINCE.test(statement.folded.slice(end, Math.max(end, date.start - statement.start))),
  );
}

function isRightBefore(statement: Statement, member: Party, date: DateMention, at: number): boolean {
  const between = statement.folded.slice(
    date.end - statement.start,
    Math.max(date.end, member.span.start) - statement.start,
  );
  return (
    date.start > at &&
    date.use === 'plain' &&
    date.end <= member.span.start &&
    /^\s{0,3}(?:r\.|roku)?\s{0,3}(?:gmin\p{L}{1,2}|miast\p{L}{1,2}|powiat)?\s{0,3}$/u.test(between)
  );
}

/** `A (od 1991 r.)`, `Związek B w Gdańsku (od 1993 r.)`: in brackets behind the name and its seat. */
function inBracketsAfter(statement: Statement, member: Party, date: DateMention): boolean {
  if (date.start < member.span.end || date.start - member.span.end > 50) return false;
  return /^(?:[”"]?\swe?\s\p{L}{3,20}(?:[\s-]\p{L}{3,20})?)?\s{0,3}\((?:[\p{L}\s.]{3,40},\s{1,3})?(?:od\s{1,3}|w\s{1,3})?(?:roku\s{1,3}|r\.\s{1,3})?$/u.test(
    statement.folded.slice(member.span.end - statement.start, date.start - statement.start),
  );
}

/** The day or days that a mention gives, seen from the page's own date or the year above; null where they cannot be told. */
export function resolvedWhen(context: PageContext, statement: Statement, mention: DateMention): When | null {
  const range = mention.expression.dates[0];
  if (range === undefined) return null;
  const { start, end } = resolveDate(
    mention.expression,
    range,
    yearOfRow(context.page, statement.block)?.value ??
      context.references[statement.scope]?.date ??
      yearAbove(context, statement)?.value ??
      null,
    'past',
  );
  const span = { start: mention.start, end: mention.end };
  if (start === null) return null;
  return { start: { value: start, span }, end: end === null || end === start ? null : { value: end, span } };
}

/** `do 31 maja 2012`: the end, with nothing stated of a start. */
function untilOf(context: PageContext, statement: Statement, mention: DateMention): Claim['end'] {
  const range = mention.expression.dates[0];
  if (range === undefined) return null;
  const { start, end } = resolveDate(
    mention.expression,
    range,
    context.references[statement.scope]?.date ?? null,
    'past',
  );
  const value = end ?? start;
  return value === null ? null : { value, span: { start: mention.start, end: mention.end } };
}

function fits(date: DateMention, cue: MembershipCue, folded: string): boolean {
  const closed = (date.expression.dates[0]?.end ?? null) !== null;
  if (date.use === 'period') return cue.change === 'holds' && closed;
  if (date.use !== 'plain') return false;
  if (date.expression.bound === 'since' || (cue.change === 'holds' && closed)) return true;
  // `członkostwo datuje się na 2004 rok`, `sięga 1991 roku`
  const became =
    /(?<![a-z])(?:zostal|stal\p{L}{0,2}\s{1,3}sie|(?:datuje|datowane)\s{1,3}(?:sie\s{1,3})?na\s|siega\s)/u.test(folded);
  return (cue.change !== 'holds' || became) && date.expression.bound === null;
}
