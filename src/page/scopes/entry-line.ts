import { MONTH_OF_DAY } from '../../polish/dates/calendar-names.ts';
import { foldLine } from '../../polish/fold-line.ts';
import { recently } from '../../polish/recently.ts';

const WEEKDAY = '(?:pon(?:iedzialek)?|wt(?:orek)?|sr(?:oda)?|czw(?:artek)?|pt|piatek|sob(?:ota)?|niedz(?:iela)?|nd)';

/**
 * `4.10 (wt.), 17:00 | …`, `👉 sobota 22.06, od 10:00 – …`, `14–15 maja: …`: a line that opens with a day and parts it from what follows.
 * Traps: `12 maja odbyło się`, `3.5 km trasy`, `2.10 zł`, the dated head of a piece of news with nothing behind it.
 */
const ENTRY = new RegExp(
  `^(?:${WEEKDAY}\\.?(?: ?[-–] ?${WEEKDAY}\\.?)?,? )?\\d{1,2}(?: ?[-–i] ?\\d{1,2})?\\.?(?:(?:0?[1-9]|1[0-2])\\.?| (?:${MONTH_OF_DAY}|[ivx]{1,4}))(?: ?[-–] ?\\d{1,2}(?:\\.(?:0?[1-9]|1[0-2])| ${MONTH_OF_DAY}))?` +
    `(?:\\.? ?(?:19|20)\\d\\d(?: ?r\\.)?)?(?:,? ?\\(?${WEEKDAY}\\.?(?: ?[-–/] ?${WEEKDAY}\\.?)?\\)?)?` +
    ` ?(?:[|:·•–—-] ?|, ?(?=(?:od |o |godz\\.? ?|g\\. ?)?\\d)|(?= ?(?:(?:godz|g)\\. ?\\d|\\d{1,2}:\\d\\d))).{0,200}\\p{L}{3}`,
  'u',
);

/** `Lipowo – 3 lutego (czwartek), 17.00`: whose day it is before the day, and nothing behind it but when and where. Trap: `Zarząd – 5 maja wybrano nowy`. */
const LABELLED = new RegExp(
  `^[a-z"„][^.;:!?]{2,50} [–—-] (?:${WEEKDAY}\\.?,? )?\\d{1,2}(?: ${MONTH_OF_DAY}|\\.(?:0[1-9]|1[0-2]))(?:\\.? ?(?:19|20)\\d\\d(?: ?r\\.)?)?(?= ?(?:[,;(|]|$))`,
  'u',
);

/** Emoji and other signs before the first letter or digit. */
const SIGNS = /^[^\p{L}\p{N}]{1,8}/u;

/** Whether a line is one entry of a calendar by its manner. */
export const isEntryLine: (text: string) => boolean = recently((text) => {
  if (text.length > 300 || !/\d/.test(text)) return false;
  const line = foldLine(text.replace(SIGNS, '').slice(0, 120));
  return ENTRY.test(line) || LABELLED.test(line);
});
