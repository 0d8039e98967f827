import { WEEKDAY_NAME } from '../../polish/dates/calendar-names.ts';
import { foldLine } from '../../polish/fold-line.ts';
import { MONTH_NUMBERS } from './month-numbers.ts';

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A shape of date: the pattern, anchored at the start of the folded text, and how to read its groups. */
interface Shape {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => Day | null;
}

const monthOf = (word: string): number => MONTH_NUMBERS.get(word.replace(/\.$/, '')) ?? 0;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const SHAPES: readonly Shape[] = [
  // `2019-04-24`, `2009.06.03`, `2009/06/03`
  {
    pattern: /^(\d{4})([-./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/,
    read: ([year, , month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  // `09.04.2024`, `2.02.2018`, `20-10-2015`, `18.09. 2024`; never month first, `2-17-2020` is nothing
  {
    pattern: /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/,
    read: ([day, , month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  // `02.10.18 13:45`: only a stamp with its time is written so and surely a date; `12.03.26` alone is not
  {
    pattern: /^(\d{1,2})\.(\d{1,2})\.([0-4]\d)(?= \d{1,2}[:.]\d{2})/,
    read: ([day, month, year]) => ({ year: 2000 + Number(year), month: Number(month), day: Number(day) }),
  },
  // `15 kwietnia 2019`, `09 kwi 2024`, `4 April, 2019`, `14, wrzesień 2016`
  {
    pattern: /^(\d{1,2})[.,]? ?([a-z]{3,12}\.?),? (\d{4})(?!\d)/,
    read: ([day, word, year]) => ({ year: Number(year), month: monthOf(word ?? ''), day: Number(day) }),
  },
  // `3 VI 2016`, `3.VI.2016`
  {
    pattern: /^(\d{1,2})[. ] ?([ivx]{1,4})[. ] ?(\d{4})(?!\d)/,
    read: ([day, month, year]) => ({ year: Number(year), month: ROMAN.indexOf(month ?? '') + 1, day: Number(day) }),
  },
  // `3 kwi/19`, `12 maj/2019`: the two boxes of a theme's date
  {
    pattern: /^(\d{1,2}) ([a-z]{3,12})\/(?:20)?(\d{2})(?!\d)/,
    read: ([day, word, year]) => ({ year: 2000 + Number(year), month: monthOf(word ?? ''), day: Number(day) }),
  },
  // `April 4, 2019`
  {
    pattern: /^([a-z]{3,12}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/,
    read: ([word, day, year]) => ({ year: Number(year), month: monthOf(word ?? ''), day: Number(day) }),
  },
  // `kwiecień 2019`, `lut 2025`
  {
    pattern: /^([a-z]{3,12}\.?) (\d{4})(?!\d)/,
    read: ([word, year]) => ({ year: Number(year), month: monthOf(word ?? ''), day: null }),
  },
  // `2019-04`
  {
    pattern: /^(\d{4})-(\d{2})(?![-\d])/,
    read: ([year, month]) => ({ year: Number(year), month: Number(month), day: null }),
  },
  // `2010`
  { pattern: /^(\d{4})(?![-./\d])/, read: ([year]) => ({ year: Number(year), month: null, day: null }) },
];

/** What may stand before a date: `środa, `, `z dnia `, `(`, `dnia: `, `o`. */
const LEAD =
  /^(?:(?:pon|poniedzialek|wt|wtorek|sr|sroda|czw|czwartek|pt|piatek|sob|sobota|niedz|nd|niedziela|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\.?,? |z |w |dnia:? |dn\. |on |[([])/;
/** What may stand between date and end: `r.`, `roku`, a closing bracket, a weekday in brackets. */
const YEAR_MARK = /^ ?(?:roku|rok|r)(?![a-z])\.?/;
const WEEKDAY_AFTER = new RegExp(`^,? ?\\(?${WEEKDAY_NAME}\\)?`);
/** `08:12`, `14:22:54`, `T09:14:55+01:00`, `, godz. 9.08`, `o 13:50`, `- 13:50` */
const TIME =
  /^(?:t|,? ?(?:godz(?:ina)?\.?:? |o |at |g\. ?|- |\| ?)?) ?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,6})?)?(?: ?(?:z|utc|[+-]\d{2}:?\d{2}))?(?!\d)/;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function possible({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2099) return false;
  if (month === null) return true;
  const length = DAYS[month - 1];
  if (length === undefined) return false;
  if (day === null) return true;
  if (day < 1 || day > length) return false;
  return month !== 2 || day < 29 || year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

const pad = (value: number): string => String(value).padStart(2, '0');

function iso({ year, month, day }: Day): string {
  return [String(year), ...(month === null ? [] : [pad(month)]), ...(day === null ? [] : [pad(day)])].join('-');
}

/** `13:50` of what follows a date, '' for midnight (systems that keep no time print 00:00), null where it is no time of day. */
function clock(match: RegExpExecArray): string | null {
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  if (hour > 23 || minute > 59 || Number(match[3] ?? 0) > 59) return null;
  return hour === 0 && minute === 0 ? '' : `T${pad(hour)}:${pad(minute)}`;
}

function stripLead(text: string): string {
  let rest = text;
  for (let i = 0; i < 3; i++) {
    const lead = LEAD.exec(rest);
    if (!lead) break;
    rest = rest.slice(lead[0].length).trimStart();
  }
  return rest;
}

/** A date at the beginning of `text`: its ISO value and what stands after it (folded, trimmed); null where none, or an impossible one, is there. */
export function leadingStamp(text: string): { readonly value: string; readonly rest: string } | null {
  // Every shape has two digits side by side, and most texts that are asked about have none.
  if (!/\d\d/.test(text)) return null;
  const folded = stripLead(
    foldLine(text)
      .replace(/\s{2,1000}|[^\S ]/g, ' ')
      .trim(),
  );
  for (const { pattern, read } of SHAPES) {
    const match = pattern.exec(folded);
    const day = match ? read(match.slice(1)) : null;
    if (!match || !day || !possible(day)) continue;
    let rest = folded.slice(match[0].length);
    rest = rest.replace(YEAR_MARK, '').replace(WEEKDAY_AFTER, '');
    const time = day.day === null ? null : TIME.exec(rest);
    const printed = time ? clock(time) : null;
    if (time && printed !== null) rest = rest.slice(time[0].length);
    return { value: iso(day) + (printed ?? ''), rest: rest.replace(/^[)\].,; ]{1,4}/, '').trim() };
  }
  return null;
}

/** A date (and time) as metadata prints it → ISO 8601 of the precision given (`2019-04-15T08:12`, `2010`); null where it is no date, more than a date, or an impossible one. */
export function readStamp(raw: string): string | null {
  const found = leadingStamp(raw);
  return found !== null && found.rest === '' ? found.value : null;
}
