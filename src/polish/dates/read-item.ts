import { LOWER, TITLE, WORD } from '../tokens.ts';
import {
  type CalendarText,
  COMMA,
  categoryAt,
  DASH,
  DOT,
  digitsAt,
  gluedAt,
  markAt,
  numberAt,
  SLASH,
  skipDot,
  valueAt,
} from './calendar-text.ts';
import {
  HALF_WORD,
  MONTH,
  MONTH_CASE,
  MONTH_NAME,
  MONTH_SHORT,
  ORDINAL,
  QUARTER_WORD,
  ROMAN,
  SEASON,
  SEASON_WHEN,
  SUFFIX,
  THIS,
  UNIT,
} from './calendar-words.ts';
import { type DateItem, dateItem } from './date-item.ts';
import { misspelledMonth } from './month-typos.ts';
import { isPossible, NO_DATE, SEASONS } from './partial-date.ts';
import { readNthWeekday } from './read-nth-weekday.ts';
import { isInsideNumber, readDayDotMonth, readMonthDotYear, readNumeric } from './read-numeric.ts';
import { readWordDay } from './read-word-day.ts';
import { isMonthRelative, readRelative, readYear, readYearAfter, type YearPart } from './read-year.ts';

/** The date that starts at token `i`, read by itself, or null. */
export function readItem(c: CalendarText, i: number): DateItem | null {
  if (digitsAt(c, i) > 0) {
    return (
      readNumeric(c, i) ??
      readDayMonth(c, i) ??
      readRomanMonth(c, i) ??
      readMonthDotYear(c, i) ??
      readPartOfYear(c, i) ??
      readDayDotMonth(c, i) ??
      readYearItem(c, i) ??
      readNumeral(c, i)
    );
  }
  return readMonth(c, i) ?? readSeason(c, i) ?? readPartOfYear(c, i) ?? readWordDay(c, i);
}

/** `5 maja 2019 r.`, `06 lutego`, `1-go października`, `17marca`, `15 bm.`, `25 maj 2018`, `20 lut 2025`, `12 kwietia 2019`. */
function readDayMonth(c: CalendarText, i: number): DateItem | null {
  if (digitsAt(c, i) > 2 || isInsideNumber(c, i, i)) return null;
  const day = numberAt(c, i);
  const at = afterDay(c, i);
  const relative = readRelative(c, at);
  if (relative !== null && isMonthRelative(relative.relative) && categoryAt(c, at) !== THIS) {
    return dateItem('day', i, relative.next, { date: { day }, relative: relative.relative });
  }
  const month = readMonthWord(c, at);
  if (month === null) return null;
  const year = readYearAfter(c, month.next) ?? readYearBehindComma(c, month.next, month.exact);
  if (!month.exact && year === null && month.needsYear) return null;
  const date = { ...NO_DATE, day, month: month.month, year: year?.year ?? null };
  const possible = isPossible(date);
  if (!possible && day > 31 && year === null) return null;
  return dateItem('day', i, year?.next ?? month.next, {
    date,
    possible,
    exact: month.exact,
    relative: year?.relative ?? null,
  });
}

/** `15 Styczeń, 2020`, `3 maja, 2019 r.`: as sites print their dates. Traps: `5 maja, 2000 osób`, `3 maja, 1050 lat`. */
function readYearBehindComma(c: CalendarText, i: number, exact: boolean): YearPart | null {
  if (markAt(c, i) !== COMMA || gluedAt(c, i + 1)) return null;
  const year = readYear(c, i + 1);
  if (year?.year == null || year.year < 1990 || year.year > 2099) return null;
  const closed = year.next >= c.last || c.tokens.kinds[year.next] !== WORD;
  return year.marked || (!exact && closed) ? year : null;
}

/** After `5`, `5.`, `5-go`. */
function afterDay(c: CalendarText, i: number): number {
  if (markAt(c, i + 1) === DASH && categoryAt(c, i + 2) === SUFFIX && gluedAt(c, i + 2)) return i + 3;
  if (categoryAt(c, i + 1) === SUFFIX && gluedAt(c, i + 1)) return i + 2;
  return gluedAt(c, i + 1) ? skipDot(c, i + 1) : i + 1;
}

interface MonthWord {
  readonly month: number;
  readonly next: number;
  readonly exact: boolean;
  /** Too weak to follow a day unless a year comes after it. */
  readonly needsYear: boolean;
}

/** The month after a day: the genitive, or with a year after it the nominative, an abbreviation or a misspelling. */
function readMonthWord(c: CalendarText, i: number): MonthWord | null {
  const category = categoryAt(c, i);
  const month = valueAt(c, i);
  if (category === MONTH) return { month, next: i + 1, exact: true, needsYear: false };
  if (category === MONTH_NAME || category === MONTH_CASE) return { month, next: i + 1, exact: false, needsYear: true };
  if (category === MONTH_SHORT) return { month, next: skipDot(c, i + 1), exact: false, needsYear: true };
  if (category !== 0 || i >= c.last || c.tokens.kinds[i] !== WORD || c.tokens.shapes[i] === TITLE) return null;
  if (readYearAfter(c, i + 1) === null) return null;
  const slip = misspelledMonth(c.folded.slice(c.tokens.starts[i], c.tokens.ends[i]));
  return slip === null ? null : { month: slip, next: i + 1, exact: false, needsYear: true };
}

/** `5.V.2019`, `13.II 2013`, `5 V 2019 r.`; without a year only the words before it make it a day: `w sobotę, 8 X`. Trap: `60.II.2023` is the number of a case. */
function readRomanMonth(c: CalendarText, i: number): DateItem | null {
  if (digitsAt(c, i) > 2) return null;
  const at = gluedAt(c, i + 1) ? skipDot(c, i + 1) : i + 1;
  if (categoryAt(c, at) !== ROMAN) return null;
  const year = readYear(c, gluedAt(c, at + 1) ? skipDot(c, at + 1) : at + 1);
  if (isInsideNumber(c, i, year?.next ?? at + 1) || (year === null && digitsAt(c, at + 1) > 0)) return null;
  const date = { ...NO_DATE, day: numberAt(c, i), month: valueAt(c, at), year: year?.year ?? null };
  return isPossible(date) ? dateItem('day', i, year?.next ?? at + 1, { date, sure: year !== null }) : null;
}

/** `maja 2019`, `kwiecień 2023 r.`, `maju br.`; without a year only the words before it or its neighbours make it a date. */
function readMonth(c: CalendarText, i: number): DateItem | null {
  const category = categoryAt(c, i);
  if (category !== MONTH && category !== MONTH_NAME && category !== MONTH_CASE) return null;
  const year = readYearAfter(c, i + 1);
  const day = readNthWeekday(c, i, year) ?? readMonthDay(c, i);
  if (day !== null) return day;
  return dateItem('span', i, year?.next ?? i + 1, {
    date: { month: valueAt(c, i), year: year?.year ?? null },
    relative: year?.relative ?? null,
    sure: year !== null,
  });
}

/** `Styczeń 15, 2020`, `styczeń 3, 2019`: the order of English, as sites print it. Trap: `Maj 5, czerwiec 7`. */
function readMonthDay(c: CalendarText, i: number): DateItem | null {
  if (categoryAt(c, i) !== MONTH_NAME || digitsAt(c, i + 1) === 0 || digitsAt(c, i + 1) > 2) return null;
  const year = readYearBehindComma(c, i + 2, false);
  const date = { ...NO_DATE, day: numberAt(c, i + 1), month: valueAt(c, i), year: year?.year ?? null };
  return year !== null && isPossible(date) ? dateItem('day', i, year.next, { date, exact: false }) : null;
}

/** `wiosną 2021`, `jesień br.`; alone only `wiosną`, `latem` say when. Trap: `Lato w mieście` is a name. */
function readSeason(c: CalendarText, i: number): DateItem | null {
  const category = categoryAt(c, i);
  const season = SEASONS[valueAt(c, i) - 1];
  if ((category !== SEASON && category !== SEASON_WHEN) || season === undefined) return null;
  const year = readYearAfter(c, i + 1);
  return dateItem('span', i, year?.next ?? i + 1, {
    date: { season, year: year?.year ?? null },
    relative: year?.relative ?? null,
    sure: year !== null || (category === SEASON_WHEN && c.tokens.shapes[i] === LOWER),
    exact: year !== null,
  });
}

/** `II kwartał 2020`, `drugi kwartał br.`, `I półrocze 2021`. Without a year none: it is then mostly a plan's heading. */
function readPartOfYear(c: CalendarText, i: number): DateItem | null {
  const category = categoryAt(c, i);
  const part = digitsAt(c, i) === 1 ? numberAt(c, i) : category === ROMAN || category === ORDINAL ? valueAt(c, i) : 0;
  const at = digitsAt(c, i) === 1 ? skipDot(c, i + 1) : i + 1;
  const noun = categoryAt(c, at);
  if ((noun !== QUARTER_WORD && noun !== HALF_WORD) || part < 1 || part > (noun === HALF_WORD ? 2 : 4)) return null;
  const year = readYearAfter(c, skipDot(c, at + 1));
  if (year === null) return null;
  const shared = { relative: year.relative };
  if (noun === QUARTER_WORD) {
    return dateItem('span', i, year.next, { ...shared, date: { quarter: part as 1 | 2 | 3 | 4, year: year.year } });
  }
  const until = { ...NO_DATE, year: year.year, month: part * 6 };
  return dateItem('span', i, year.next, { ...shared, date: { month: part * 6 - 5, year: year.year }, until });
}

/** `2017 r.`, `2017 roku`: sure; a bare `2017` is not. Trap: `2050 mieszkańców`. */
function readYearItem(c: CalendarText, i: number): DateItem | null {
  const year = readYear(c, i);
  if (year === null || year.year === null) return null;
  // `2023/2024` runs on and yet is no number of a case.
  const pair = markAt(c, i + 1) === SLASH && numberAt(c, i + 2) === year.year + 1;
  if (isInsideNumber(c, i, pair ? i : i + 1)) return null;
  if (!year.marked && (year.year < 1900 || year.year > 2099)) return null;
  return dateItem('span', i, year.next, { date: { year: year.year }, sure: year.marked, exact: year.marked });
}

/** `7` of `7 i 8 czerwca`, `1-go` of `1-go i 2-go maja`. */
function readNumeral(c: CalendarText, i: number): DateItem | null {
  const day = numberAt(c, i);
  if (digitsAt(c, i) > 2 || day < 1 || day > 31) return null;
  const next = afterDay(c, i);
  if (categoryAt(c, next) === UNIT) return null;
  const clean = markAt(c, next - 1) === DOT && next === i + 2 ? i + 1 : next;
  return dateItem('numeral', i, clean, { date: { day }, sure: false });
}
