import type { DateMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `pierwotnie zwołane na 18 lutego, odbędzie się 21 lutego`: a day that was meant once, beside the one that counts. */
const FORMER =
  /(?<![a-z])(?:pierwotnie|wczesniej|poczatkowo|uprzednio)\s{1,3}(?:za)?(?:zwolan|planowan|zapowiadan|zapowiedzian|wyznaczon|ustalon)\p{L}{1,2}\s{1,3}(?:\p{L}{1,8}\s{1,3}){0,3}$|(?<!\p{L})(?:pierwotnie|zamiast|pierwotnie\s{1,3}mial\p{L}{1,5}\s{1,3}(?:\p{L}{2,12}\s{1,3}){1,3})\s{1,3}(?:(?:na|w|w\s{1,3}dniu|dnia)\s{1,3})?$|(?<!\p{L})a?\s{0,3}nie,?\s{1,3}(?:tak\s{1,3},?\s{0,2})?jak\s{1,3}(?:\p{L}{3,20}\s{1,3}){1,4}(?:na\s{1,3}|w\s{1,3})?$|(?<!\p{L})(?:przesun|przesuw|przeloz|przeklad|przenies|przenios|przenos|odloz|odklad)\p{L}{0,8}\s[^.;:]{0,50}(?<!\p{L})ze?\s{1,3}(?:dnia\s{1,3})?$/u;

/** `zapowiadany na 14 czerwca, odbędzie się 28 czerwca`, `który miał się odbyć 14 czerwca, odbędzie się 28 czerwca`: what was announced, and what will be. Trap: `zaplanowany na 14 czerwca, odbędzie się w parku`. */
const ANNOUNCED =
  /(?<!\p{L})(?:(?:za)?(?:planowan|zapowiadan|zapowiedzian|wyznaczon|zwolan)\p{L}{1,2}\s{1,3}na\s{1,3}(?:dzien\s{1,3})?|mial[aoy]?\s{1,3}(?:sie\s{1,3}odbyc|odbyc\s{1,3}sie|ruszyc|wystartowac|rozpoczac\s{1,3}sie|zaczac\s{1,3}sie)\s{1,3}(?:(?:w\s{1,3}(?:dniu\s{1,3})?)?(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)\s{1,3}|w\s{1,3}dni(?:u|ach)\s{1,3}|dnia\s{1,3})?)$/u;
const HELD_LATER =
  /^(?:[^;:!?]{0,40}?,|\s{0,2}(?:r\.|roku)?)\s{1,3}(?:[^.;]{0,60}\s)?(?:(?:odbedzie|odbeda|odbyl[aoy]?|rozegramy|zorganizujemy|przesunieto|przelozono|przeniesiono|odlozono|odroczono)(?!\p{L})|zostanie\s{1,3}(?:przeprowadz|zorganizow)|mus(?:i|za|ial\p{L}{0,2})\s{1,3}(?:poczekac|zaczekac)|(?:zostal|zostaje)\p{L}{0,2}\s{1,3}(?:przesunie|przeloz|przenies|odloz|odrocz))/u;

/** `nie 6 lutego, lecz 20 lutego`, `nie w tę niedzielę (22 czerwca), lecz tydzień później, 29 czerwca`. Trap: `nie tylko 6 lutego, ale i 20 lutego`. */
const NOT =
  /(?<!\p{L})nie\s{1,3}(?:(?:we?|dnia|na)\s{1,3})?(?:(?:ten|te|to|najblizsz[ya]|przyszl[ya])\s{1,3})?(?:(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele),?\s{1,3})?\(?$/u;
const BUT =
  /^\s{0,2}(?:r\.|roku)?\)?(?:,\s{1,3}jak\s{1,3}(?:\p{L}{3,16}\s{0,3}){1,4})?,?\s{1,3}(?:lecz|ale|a|tylko)\s{1,3}(?:(?:dopiero|juz|dnia|we?|na|dzien|dwa dni|tydzien|dwa tygodnie|miesiac|pozniej|wczesniej|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)[,\s]\s{0,3}){0,4}\d/u;

/** `nie wystartują 20 sierpnia: półmaraton odbędzie się 3 września`. */
const NOT_THEN =
  /(?<!\p{L})nie\s{1,3}(?!tylko(?!\p{L}))(?:\p{L}{4,16}\s{1,3})(?:sie\s{1,3})?(?:w\s{1,3}(?:dniu\s{1,3})?|dnia\s{1,3})?$/u;

/** `8.12 miała być IV sesja, ale przenosimy ją na 15.12`: what was meant to be, and then moved. Trap: `8 maja miała miejsce sesja`. */
const WAS_MEANT =
  /^\s{0,2}(?:r\.|roku)?,?\s{1,3}mial[aoy]?\s{1,3}(?:byc|sie\s{1,3}odbyc|odbyc\s{1,3}sie)(?!\p{L})[^.;!?]{3,90}(?<!\p{L})(?:przeno|przenie|przesu|przekla|przeloz|odkla|odloz)\p{L}{2,9}\s[^.;!?]{0,20}(?<!\p{L})na\s/u;

/** Whether the sentence gives a day only to say that another one counts. */
export function isFormer(statement: Statement, date: DateMention, dates: readonly DateMention[]): boolean {
  const at = date.start - statement.start;
  const before = statement.folded.slice(Math.max(0, at - 70), at);
  if (FORMER.test(before) || NOT_THEN.test(before)) return true;
  if (WAS_MEANT.test(statement.folded.slice(date.end - statement.start)) && dates.at(-1) !== date) return true;
  if (NOT.test(before) && BUT.test(statement.folded.slice(date.end - statement.start))) return true;
  return (
    ANNOUNCED.test(before) &&
    dates.at(-1) !== date &&
    HELD_LATER.test(statement.folded.slice(date.end - statement.start))
  );
}

/** `zamiast 16 maja pobiegniecie 5 września`, `4 lutego (pierwotnie 28 stycznia)`: put off. Traps: `odbył się 28 czerwca, choć pierwotnie planowano go na 14 czerwca`, `Zebranie, 21.09, Tychy (pierwotnie zapowiadane na 4.06)` of a record, which are over. */
export function isGivenAnotherDay(statement: Statement): boolean {
  const days = daysOf(statement);
  if (OVER.test(statement.folded)) return false;
  const digits = IN_DIGITS.exec(statement.folded);
  if (digits !== null && days.some(({ start }) => start > statement.start + digits.index + digits[0].length))
    return true;
  if (days.length < 2) return false;
  const former = days.filter((date) => isFormer(statement, date, days));
  return former.length > 0 && former.length < days.length;
}

/** `zamiast 06.03. zebranie 13.03.2025`: a day too short to be read as one. Trap: `zamiast 18.00 o 19.00`. */
const IN_DIGITS = /(?<!\p{L})zamiast\s{1,3}(?:(?:w\s{1,3})?dni[au]\s{1,3})?\d{1,2}\.(?:0?[1-9]|1[0-2])(?!\d)/u;

const OVER =
  /(?<!\p{L})(?:odbyl[aoy]?\s{1,3}sie|sie\s{1,3}odbyl[aoy]?|mial[aoy]?\s{1,3}miejsce)(?!\p{L})|\((?:pierwotnie|wczesniej|poczatkowo)\s{1,3}(?:za)?(?:zwolan|planowan|zapowiad|wyznaczon|ustalon)/u;

const daysOf = (statement: Statement): readonly DateMention[] =>
  statement.dates.filter(({ use, expression }) => use === 'plain' && expression.dates[0]?.start.day != null);

/** `zamiast 12 lutego 2024 r. odbędzie się 19 lutego`: the day given up, where it is printed in full, as an ISO day: the new one comes after it. */
export function formerDay(statement: Statement, current: DateMention): string | null {
  const days = daysOf(statement);
  if (days.length !== 2 || !days.includes(current) || isFormer(statement, current, days)) return null;
  const other = days.find((date) => date !== current);
  const start = other?.expression.dates[0]?.start;
  if (other === undefined || start?.year == null || !isFormer(statement, other, days)) return null;
  const two = (value: number | null): string => String(value ?? 1).padStart(2, '0');
  return `${start.year}-${two(start.month)}-${two(start.day)}`;
}
