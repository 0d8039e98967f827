import { WEEKDAY_NAME } from '../../polish/dates/calendar-names.ts';
import { leadingStamp } from '../publication/read-stamp.ts';
import { plain } from './plain.ts';

const DAY = '(?:\\d{1,2}[. -]{1,2}(?:\\p{L}{3,12}|\\d{1,2})[. -]{1,2}\\d{4}|\\d{4}-\\d{2}-\\d{2})';
/** `imieniny: Jana, Ewy`, `imieniny obchodzą …`; trap: `Imieniny Jana – festyn nad jeziorem` */
const NAME_DAYS = 'imieniny(?: obchodza| maja|:)';
const TEMPERATURE = '(?<![\\p{L}\\p{N}])[-+]?\\d{1,2}(?:[.,]\\d)? ?°';
const END = '(?: ?r\\.?| roku)?[\\s,|.]{0,4}';

/** `Dziś jest środa, 24.04.2019, imieniny Jana`, `środa, 19.12.2018 r. imieniny: Jana`, `data: 25.04.2019 imieniny: Jana`, `-2°` */
const BANNER = new RegExp(
  [
    `^(?:dzis(?:iaj)?|dzisiaj)(?: jest| mamy)?:? ?(?:${WEEKDAY_NAME}|${DAY})`,
    `^(?:data:? ?)?(?:${WEEKDAY_NAME}[ ,]{0,3})?${DAY}${END}.{0,20}(?:${NAME_DAYS}|${TEMPERATURE})`,
    `^${TEMPERATURE}.{0,30}${WEEKDAY_NAME}`,
    // `Wtorek, imieniny: Anny, Marii`; trap: `Wtorek, imieniny Anny – potańcówka`
    `^(?:${WEEKDAY_NAME}[ ,]{1,3})?${NAME_DAYS}`,
    `^${TEMPERATURE} ?c?$`,
    '^dzisiejsza data:',
  ].join('|'),
  'u',
);

/** The hour as a clock shows it. Trap: `, godz. 10.00`, when something begins. */
const CLOCK = '(?: \\d{1,2}:\\d\\d)?';
/** `środa, 19.12.2018`, `niedziela, 19 stycznia 2025 01:25`, alone in its line: today in a page's head, but the day of a programme or the page's own date elsewhere. */
const WEEKDAY_AND_DAY = new RegExp(`^(?:[|·•] )?${WEEKDAY_NAME}[ ,]{1,3}${DAY}${END}${CLOCK}$`, 'u');

const MAX_LINE = 200;

/** Whether a line tells visitors what day it is, by name-days, temperature or `Dziś jest`. */
export function isBanner(line: string): boolean {
  return line.length <= MAX_LINE && BANNER.test(line);
}

/** Whether a line is a weekday and a date and nothing else; above a page's title that is a banner too. */
export function isWeekdayLine(text: string): boolean {
  return WEEKDAY_AND_DAY.test(plain(text));
}

/** The date that a banner line prints: the day the page was fetched. As printed in its folded form, readable by `readStamp`; null where it prints none. */
export function bannerDate(text: string): string | null {
  const line = plain(text);
  const found = new RegExp(DAY, 'u').exec(line);
  return found && leadingStamp(found[0]) !== null ? found[0] : null;
}
