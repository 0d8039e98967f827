import type { DateMention } from '../../../model/mention.ts';
import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import type { ForeignName } from './foreign-names.ts';
import { OVER } from './partner-cues.ts';

/** `od 1993 roku`, `podpisano 12 maja 2004 r.`, `z Dobele (2004) i Telawi (2015)`, `w latach 1999-2006 naszym partnerem było`. */
export function whenOfTwin(
  context: PageContext,
  statement: Statement,
  before: ForeignName | undefined,
  one: ForeignName,
  next: ForeignName | undefined,
  several: boolean,
): Pick<Claim, 'start' | 'end'> {
  const own = statement.dates.filter(
    (date) =>
      date.start >= one.end &&
      date.end <= (next?.start ?? statement.end) &&
      isNear(statement, one, date) &&
      !(next !== undefined && (isBondOf(statement, date, next) || isRightBefore(statement, date, next))),
  );
  // `Pierwszym jest od 1999 roku słowacka Rožňava, drugim …`
  const ahead = statement.dates.filter(
    (date) =>
      date.end <= one.start &&
      date.start >= (before?.end ?? statement.start) &&
      (date.expression.bound === 'since' || isBondOf(statement, date, one) || isRightBefore(statement, date, one)),
  );
  // `W 2022 roku zerwano umowy z Kurskiem i Słuckiem`: one day for all.
  const end = several && statement.dates.length !== 1 ? null : endOf(context, statement);
  const open = (own.length > 0 ? own : several ? ahead : statement.dates).filter(
    // `W latach 1999-2006 naszym partnerem było X; współpraca wygasła`: a stretch has both.
    (date) =>
      (date.start !== end?.span.start || (date.expression.dates[0]?.end ?? null) !== null) &&
      date.expression.bound !== 'until',
  );
  for (const mention of open) {
    const range = mention.expression.dates[0];
    const closed = (range?.end ?? null) !== null;
    const told =
      own.includes(mention) ||
      (several && ahead.includes(mention)) ||
      closed ||
      mention.expression.bound === 'since' ||
      /partner\p{L}{2,5}\s[^.;]{0,40}(?<![a-z])zosta[lj]|zosta[lj]\p{L}{0,2}\s[^.;]{0,40}(?<![a-z])partner|podpis|zawar|nawiaz|zwiaz|dolacz|nosi\s{1,3}dat|datowan|pochodzi|powieksz|(?:lacz|wiaz)\p{L}{1,3}\s{1,3}nas|porozumieni\p{L}{1,2}\s{1,3}z\s{1,3}\d/u.test(
        statement.folded,
      );
    // `partnerstwo wygasło w 2012 roku, po dwunastu latach`: what it ended with is no beginning
    if (end !== null && !closed && !BEGUN.test(wordsBefore(statement, mention)) && mention.expression.bound !== 'since')
      continue;
    if (range === undefined || mention.use === 'statute' || mention.use === 'deadline' || !told) continue;
    const reference = context.references[statement.scope]?.date ?? null;
    const { start, end: last } = resolveDate(mention.expression, range, reference, 'past');
    const span = { start: mention.start, end: mention.end };
    if (closed && isOfDays(start, last)) continue;
    if (start !== null)
      return {
        start: { value: start, span },
        end: end ?? (closed && last !== null && last !== start ? { value: last, span } : null),
      };
  }
  return { start: end === null ? yearBehind(statement, one) : null, end };
}

/** `w partnerskim Bergen gościliśmy w dniach 3–6 października`: days of a visit or a festival, no stretch of a partnership. */
function isOfDays(start: string | null, last: string | null): boolean {
  if (start?.length !== 10 || last?.length !== 10) return false;
  return Date.parse(last) - Date.parse(start) < LONGEST_STAY;
}

const LONGEST_STAY = 62 * 86_400_000;

/** `Rinteln (Niemcy, 1990)`: a bare year behind the country. */
function yearBehind(statement: Statement, { end }: ForeignName): Claim['start'] {
  const told = /^\s?\(\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?,\s(?:od\s)?((?:19|20)\d\d)(?:\s?r\.)?\)/u.exec(
    statement.text.slice(Math.max(0, end - statement.start)),
  );
  if (told?.[1] === undefined || end < statement.start) return null;
  const start = end + told[0].lastIndexOf(told[1]);
  return { value: told[1], span: { start, end: start + 4 } };
}

const BEGUN =
  /(?<![a-z])(?:podpisan|zawar|nawiaz|podpisal|od|z)\p{L}{0,5}\s{1,3}(?:(?:w|dnia|roku|dniu)\s{1,3}){0,2}$/u;

const wordsBefore = (statement: Statement, { start }: DateMention): string =>
  statement.folded.slice(Math.max(0, start - statement.start - 60), start - statement.start);

/** `obowiązywała do 31 grudnia 2018 r.`, `wygasła w 2012 r.`, `W 2014 roku zakończyliśmy współpracę`, `Do 2012 roku naszym partnerem było …`. */
function endOf(context: PageContext, statement: Statement): Claim['end'] {
  const over = OVER.exec(statement);
  const past = /(?<![a-z])byl[aoyi]?(?!\p{L})/u.test(statement.folded);
  if (over === null && !past) return null;
  const dates = statement.dates.filter(({ use }) => use !== 'statute' && use !== 'deadline');
  const until = dates.find(({ expression }) => expression.bound === 'until');
  if (until !== undefined) return lastOf(context, statement, until);
  if (over === null) return null;
  const at = statement.start + over.index;
  const free = dates.filter(
    (date) =>
      date.expression.bound !== 'since' && !/podpisan|zawart|nawiazan/u.test(wordsBefore(statement, date).slice(-24)),
  );
  const told = free.find(({ start }) => start > at && start - at <= 60) ?? free.filter(({ end }) => end <= at).at(-1);
  return told === undefined ? null : lastOf(context, statement, told);
}

function lastOf(context: PageContext, statement: Statement, mention: DateMention): Claim['end'] {
  const [range] = mention.expression.dates;
  if (range === undefined) return null;
  const reference = context.references[statement.scope]?.date ?? null;
  const { start, end } = resolveDate(mention.expression, range, reference, 'past');
  const value = end ?? start;
  return value === null ? null : { value, span: { start: mention.start, end: mention.end } };
}

/** `Kozy mające od 2001 roku partnerstwo z Trokami`, `w 1993 roku związał się z Monheim`: the day of the bond with the next name. */
function isBondOf(statement: Statement, date: DateMention, next: ForeignName): boolean {
  const between = statement.folded.slice(date.end - statement.start, next.start - statement.start);
  return /^[^,;:(]{0,60}(?<![a-z])(?:wspolprac|partnerstw|umow|porozumien|przyjazn)\p{L}{0,3}\s[^,;:(]{0,40}$/u.test(
    between,
  );
}

/** `a w 2005 r. z czeskim Krmelinem`, `w 1999 roku słowacki Vrbov`: the day of the name that it stands before. */
function isRightBefore(statement: Statement, date: DateMention, one: ForeignName): boolean {
  const between = statement.folded.slice(date.end - statement.start, one.start - statement.start);
  return /^\s{0,2}(?:(?:r\.|roku|rok)?\s{1,3})?(?:ze?\s{1,3})?(?:\p{L}{4,14}(?:im|ym|a|iego|ego|ej|i|ie|ych|ich)\s{1,3}){0,2}$/u.test(
    between,
  );
}

/** A year in brackets right behind the name, or one of the clause that goes on about it. */
function isNear(statement: Statement, one: ForeignName, date: DateMention): boolean {
  const between = statement.folded.slice(one.end - statement.start, date.start - statement.start);
  // `z Iwanowem podpisano w 1992 r., a z Trokami w 2005 r.`
  const lead = statement.folded.slice(0, one.start - statement.start);
  return (
    /^\s{0,3}\([^)]{0,30}$/u.test(between) ||
    (/(?<![a-z])ze?\s$/u.test(lead) && /^\s(?:we?|od)\s(?:roku\s)?$/u.test(between)) ||
    /(?<![a-z])(?:od|podpis\p{L}{1,5}|zawar\p{L}{1,4}|zwiaz\p{L}{1,7}|nawiaz\p{L}{1,6}|umow\p{L}{1,2}|porozumieni\p{L}{1,2}|przyjazn|partnerstw\p{L}{1,2})(?!\p{L})/u.test(
      between,
    )
  );
}

/** `Umowę podpisano 4 maja 2010 r.`, `Porozumienie zawarto w 2010 roku.` right behind the sentence that names the one town. */
const SIGNED =
  /^[^a-z]{0,3}(?:stosown|odpowiedni|oficjaln|partnersk|uroczyst)?\p{L}{0,3}\s{0,2}(?:umow|porozumieni|akt|deklaracj|dokument)\p{L}{0,3}\s{1,3}(?:[^.;]{0,30}?\s)?(?:podpis|zawar)\p{L}{1,6}\s/u;

/** The day of the bond that the next sentence tells, which names no town of its own. */
export function dayToldNext(context: PageContext, statement: Statement): Claim['start'] {
  const next = context.statements[statement.index + 1];
  if (next === undefined || next.block !== statement.block || next.dates.length !== 1) return null;
  const [day] = next.dates;
  if (day === undefined || !SIGNED.test(next.folded) || day.use === 'statute' || OVER.test(next)) return null;
  const range = day.expression.dates[0];
  const reference = context.references[next.scope]?.date ?? null;
  const start = range === undefined ? null : resolveDate(day.expression, range, reference, 'past').start;
  return start === null ? null : { value: start, span: { start: day.start, end: day.end } };
}
