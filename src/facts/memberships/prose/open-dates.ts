import type { DateMention } from '../../../model/mention.ts';
import type { PageContext, Statement } from '../../context.ts';
import { yearOfRow } from '../../year-of-row.ts';

export const wordsBefore = (statement: Statement, date: DateMention): string =>
  statement.folded.slice(Math.max(0, date.start - statement.start - 100), date.start - statement.start);

/** `… – poinformował w dniu 12 kwietnia 2014 r. sekretarz`: the day of the saying. */
const SAID =
  /(?<![a-z])(?:poinformowal|powiedzial|podal|oglosil|przekazal|oznajmil|zapowiedzial|przypomnial|czytamy|komunika|informacj|pism|notat|biuletyn)\p{L}{0,4}\s{1,3}(?:[^.;,–]{0,60}?\s)?(?:(?:w|z|dnia|dniu)\s{1,3}){0,2}$/u;

/** `wróciła Gmina X, która opuściła go w 2007 roku`: a day of the past that only a clause on the member tells. */
const LEFT_ONCE =
  /(?<![a-z])(?:(?:po)?wrocil|przyje|przystapil|dolaczyl)\p{L}{0,3}\s[^;]{0,80},\s{1,3}ktor(?:[yae]|zy)\s{1,3}(?:\p{L}{2,12}\s{1,3}){0,2}(?:opusci|odesz|odszed|wystapi|zrezygnowa|wycofa)\p{L}{1,4}\s[^,;]{0,50}$/u;

/** Dates in brackets behind other members are theirs; the year at the left of a row is part of the day beside it. */
export function openDates({ page }: PageContext, statement: Statement): readonly DateMention[] {
  const beside = statement.dates.length === 1 ? null : yearOfRow(page, statement.block);
  return statement.dates.filter(
    (date) =>
      (!/\((?:\s{0,2}|[\p{L}\s.]{3,40},\s{1,3}(?:od|w)\s(?:roku\s)?)$/u.test(wordsBefore(statement, date)) ||
        isOfAll(statement)) &&
      !isOfOneName(statement, date) &&
      !SAID.test(wordsBefore(statement, date)) &&
      !LEFT_ONCE.test(wordsBefore(statement, date)) &&
      date.start !== beside?.span.start,
  );
}

/** `tworzą Gmina Kozy (od 1998 r.), Brenna i Jaworze`: the day in brackets behind one of several towns is that one's. Trap: `członkiem Związku X (od 2004 r.)`. */
function isOfOneName({ places, organizations, folded, start }: Statement, date: DateMention): boolean {
  const before = folded.slice(0, date.start - start);
  const bracket = /\s{1,2}\((?:od|w)\s{1,3}(?:roku\s{1,3})?$/u.exec(before);
  if (bracket === null) return false;
  const at = start + bracket.index;
  const towns = places.filter(
    (one) => !organizations.some((body) => one.start > body.start && one.end === body.end && !UNIT.test(body.name)),
  );
  return towns.length > 1 && towns.some((one) => one.end === at);
}

const UNIT = /^(?:Gmina|Miasto|Powiat|Województwo)\s/iu;

/** `zapisaliśmy się razem z Kozami i Brenną (2006)`: the one day of what several did together. */
const isOfAll = ({ dates, folded }: Statement): boolean =>
  dates.length === 1 &&
  /(?:rozstal|pozegnal|odesz|odszed|wystapil|opuscil)\p{L}{0,4}\s[^()]{2,120}\([^()]{4,24}\)[\s.]{0,3}$|[ly]ismy\s[^.;]{0,40}?(?<![a-z])(?:razem|wraz|wspolnie)\s{1,3}ze?\s/u.test(
    folded,
  );

/** `ze skutkiem na 30 czerwca`, `z końcem 2014 r.`, `z dniem 31 maja`: the day of effect, beside other days. */
export function isLeaving(statement: Statement, date: DateMention): boolean {
  return /(?<![a-z])(?:skutkiem\s{1,3}na(?:\s{1,3}dzien)?|z\s{1,3}(?:koncem|dniem|uplywem))\s{1,3}(?:roku\s{1,3})?$/u.test(
    statement.folded.slice(0, date.start - statement.start).slice(-40),
  );
}

/** `z dniem 1 stycznia 2015 r.`; trap: `z dniem podjęcia uchwały 5 maja`. */
export function isEffect(statement: Statement, date: DateMention): boolean {
  return (
    date.use !== 'statute' &&
    date.use !== 'document' &&
    /(?<![a-z])(?:ze\s{1,3}skutkiem\s{1,3}od(?:\s{1,3}dnia)?|z\s{1,3}(?:dniem|poczatkiem))\s{1,3}(?:roku\s{1,3})?$/u.test(
      statement.folded.slice(0, date.start - statement.start).slice(-40),
    )
  );
}

/** `Związek działa od 1993 r. i zrzesza A i B`: since when there is an association says nothing of its members. Trap: `A działa od 2006 roku w Związku`, of the member. */
export function isOfExistence(statement: Statement, date: DateMention): boolean {
  return /(?<![a-z])(?:dziala|istnieje|funkcjonuje|powstal[aoy]?|zalozon[aoy]|utworzon[aoy]|zawiazan[aoy]|powolan[aoy]|zarejestrowan[aoy])(?:\s{1,3}(?:juz|nieprzerwanie|do\s{1,3}zycia)){0,2}\s{1,3}(?:od|we?|z)?\s{0,3}(?:(?:dnia|roku|dniem|poczatku|konca|koncem)\s{1,3}){0,2}$/u.test(
    statement.folded.slice(0, date.start - statement.start).slice(-60),
  );
}

const OF_NEXT =
  /^[\s”")]{0,3}(?:,?\s{1,3}(?:i|oraz|a|ale|lecz|zas|natomiast)|,)\s{1,3}(?:(?:od|do|we?|z|dnia|dniu|dniem|konca|koncem|roku|poczatku|latach|okresie|juz|dopiero|wczesniej|nastepnie|potem)\s{1,3}){0,4}$/u;

/** `członkiem Związku X i od 2019 r. współtworzy Ligę Y`, `…, a do 2019 r. była w Związku Y`: a day before another body is not of the one named first. Trap: `do Związku X od 2019 r. i Ligi Y`. */
export function isOfNextBody({ organizations, folded, start }: Statement, at: number, date: DateMention): boolean {
  if (date.start < at) return false;
  const own = organizations.filter((one) => one.start >= at && one.end <= date.start).at(-1);
  const next = organizations.find((one) => one.start >= date.end);
  return (
    own !== undefined &&
    next !== undefined &&
    OF_NEXT.test(folded.slice(own.end - start, date.start - start)) &&
    /^(?:r\.|[^.;,]){0,60}$/u.test(folded.slice(date.end - start, next.start - start))
  );
}

/** `występuje ze Związku, do którego przystąpiła 5 maja 1998 r.`: the day of joining, which the clause on what is left tells. */
export function isOfJoined({ folded, start }: Statement, date: DateMention): boolean {
  return /,\s{1,3}(?:do|w)\s{1,3}ktor(?:ego|ej|ych|ym)\s{1,3}(?!.{0,80}(?:wystap|odesz|wycof))[^,;]{0,70}$/su.test(
    folded.slice(Math.max(0, date.start - start - 110), date.start - start),
  );
}

/** The day that such a clause gives to the joining: `, do którego wstąpiła 5 maja 1998 r.`, `, do którego należał od 2001 r.` Trap: `, do którego wpłaciła w 2010 r. składkę`. */
export const joiningOf = (statement: Statement): DateMention | undefined =>
  statement.dates.find(
    (date) => date.use === 'plain' && isOfJoined(statement, date) && JOINING.test(wordsBefore(statement, date)),
  );

const JOINING =
  /(?<![a-z])(?:przystapi|wstapi|dolaczy|zapisa|wpisa|przyje|wesz|wszed|nalez|byl)\p{L}{1,5}\s{1,3}(?:sie\s{1,3})?[^,;]{0,30}$/u;
