import { MONTH_NAME } from '../../polish/dates/calendar-names.ts';
import { fold } from '../../polish/fold.ts';
import { MONTH_NUMBERS } from '../publication/month-numbers.ts';

const LONGEST = 40;

const WEEKDAY =
  /^(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|nd|niedz)\.?(?: ?[-–] ?(?:wtorek|sroda|czwartek|piatek|sobota|niedziela|wt|sr|czw|pt|sob|nd|niedz)\.?)?,? ?/;
/** `7 maja (sobota)`, `7 maja, sob.` */
const WEEKDAY_BEHIND =
  /,? \(?(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|nd|niedz)\.?\)?$/;
const DAY =
  /^\d{1,2}(?: ?(?:[-–]|i) ?\d{1,2}| [a-z]{3,12} ?[-–] ?\d{1,2})? ([a-z]{3,12})\.?(?: (?:19|20)\d\d(?: ?r\.?| roku)?)?$/;
/** `9 X 1997`. Trap: `12 IV`, which may be a chapter. */
const ROMAN = /^\d{1,2}(?: ?[-–] ?\d{1,2})? (?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}) (?:19|20)\d\d(?: ?r\.?| roku)?$/;
const NUMERIC =
  /^(?:\d{1,2}(?:\.\d{1,2})?\.? ?[-–] ?\d{1,2}\.\d{1,2}(?:\.(?:19|20)\d\d)?|\d{1,2}[.-]\d{1,2}(?:[.-](?:19|20)\d\d)?)(?: ?r\.?| roku)?$/;

/** `12 maja @ 18:00 - 20:00`, `12.05.2023, godz. 18.00` */
const HOURS = /[,|]? ?(?:@|godz\.?)? ?\d{1,2}[:.]\d{2}(?: ?[-–] ?\d{1,2}[:.]\d{2})?$/;

const MONTHS = new RegExp(String.raw`^${MONTH_NAME}(?: (?:19|20)\d\d(?: ?r\.?)?)?$`);

/** `listopad`, `maj 2018 r.`: a month and nothing else. */
export function isMonth(text: string): boolean {
  return text.length <= LONGEST && MONTHS.test(fold(text).replace(/\s/g, ' ').trim());
}

/** `12 maja`, `sobota, 12-14 maj 2023`, `30 maja - 2 czerwca`, `12.05.2023`: a day, perhaps with its hours, and nothing else. */
export function isDay(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text).replace(/\s/g, ' ').replace(WEEKDAY, '');
  const plain = folded.replace(HOURS, '').trimEnd();
  return [folded, plain, plain.replace(WEEKDAY_BEHIND, '')].some(
    (day) => NUMERIC.test(day) || ROMAN.test(day) || MONTH_NUMBERS.has(DAY.exec(day)?.[1] ?? ''),
  );
}
