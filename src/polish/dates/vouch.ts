import { TITLE, WORD } from '../tokens.ts';
import { type CalendarText, CLOSE, COMMA, categoryAt, DASH, DOT, gluedAt, markAt } from './calendar-text.ts';
import {
  AFTER,
  BEFORE,
  FROM,
  IN,
  MONTH_CASE,
  MONTH_NAME,
  ON,
  OTHER_YEAR,
  OUT_OF,
  STREET,
  THIS,
  TO,
  UNIT,
} from './calendar-words.ts';
import type { DateItem } from './date-item.ts';
import type { Lead } from './read-lead.ts';
import type { Joined } from './read-sequence.ts';
import { readWeekdayAfter } from './read-weekday.ts';

/** Whether a run of items is a date at all, by its own words or by the words before it. */
export function isVouched(c: CalendarText, items: readonly Joined[], lead: Lead): boolean {
  const opening = (items[0] as Joined).item;
  const closing = (items[items.length - 1] as Joined).item;
  if (closing.kind === 'numeral') return false;
  // `sala nr 5, 6 maja`, `pok. 12 - 13 maja`: the first number belongs to the room.
  if (opening.kind === 'numeral' && (lead.numbered || lead.street || isHouseNumber(c, opening.first))) return false;
  if (hasLooseComma(items, lead)) return false;
  if (pointsElsewhere(c, closing)) return false;
  if (items.some(({ item }) => item.sure)) return agrees(items);
  if (closing.date.day !== null)
    return lead.day || lead.days || lead.weekday !== null || isBesideWhen(c, opening, closing.next);
  return closing.date.year !== null ? isYearVouched(c, items, lead) : isMonthVouched(c, closing, lead);
}

/** `4.10 (wt.)`, and at the head of a line `4.10, 17:00`. Trap: `poz. 4.10, 17:00` within one. */
function isBesideWhen(c: CalendarText, { first }: DateItem, i: number): boolean {
  if (isBeforeHour(c, i) || readWeekdayAfter(c, i) !== null || isBeforeWeekday(c, i)) return true;
  const start = c.tokens.starts[first] as number;
  const line = Math.max(c.folded.lastIndexOf('\n', start) + 1, c.tokens.starts[c.first] as number);
  if (/[\p{L}\p{N}]/u.test(c.folded.slice(line, start))) return false;
  const at = markAt(c, i) === COMMA || markAt(c, i) === DASH || markAt(c, i) === BAR ? i + 1 : i;
  if (at >= c.last) return false;
  const from = c.tokens.starts[at] as number;
  return /^(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/.test(c.folded.slice(from, from + 6));
}

const BAR = 0x7c;

/** `21.04 pt 10-18`, `22.04, sob.`: the short name of a weekday, and then hours or nothing. Trap: `§ 4.10 pt. „Zasady”`. */
const WEEKDAY = /^,?\s{0,2}(?:pn|pon|wt|sr|czw|pt|sob|sb|nd|niedz)\.?(?=\s{0,2}(?:[|/;,–—-]|\d|od\s|godz|$))/u;

function isBeforeWeekday(c: CalendarText, i: number): boolean {
  if (i >= c.last) return false;
  const from = c.tokens.starts[i] as number;
  return WEEKDAY.test(c.folded.slice(from, from + 16).split('\n', 1)[0] ?? '');
}

/** `4.02, godz. 17.00`: the hour that follows says that the pair before it is none. */
function isBeforeHour(c: CalendarText, i: number): boolean {
  const dotted = markAt(c, i) === DOT && gluedAt(c, i) ? i + 1 : i;
  let at = markAt(c, dotted) === COMMA || markAt(c, dotted) === DASH ? dotted + 1 : dotted;
  if (at < c.last && c.folded.slice(c.tokens.starts[at], c.tokens.ends[at]) === 'o') at++;
  // `pkt 2.10. Godziny pracy` goes on with another sentence, `2.10. godz. 9.00` with the hour.
  if (dotted > i && !isHourAt(c, at)) return false;
  if (at >= c.last) return false;
  const word = c.folded.slice(c.tokens.starts[at], c.tokens.ends[at]);
  // `9.05, g. 11:00`
  return /^godz(?:in[aey])?$/.test(word) || (word === 'g' && markAt(c, at + 1) === DOT);
}

function isHourAt(c: CalendarText, at: number): boolean {
  const from = c.tokens.starts[at];
  return from !== undefined && /^(?:godz|g)\.\s?\d/.test(c.folded.slice(from, from + 8));
}

/** `31 marca każdego roku`, `10 maja tego samego roku`: of no year, or of one that another date gives. */
function pointsElsewhere(c: CalendarText, { date, relative, next }: DateItem): boolean {
  if (date.year !== null || relative !== null) return false;
  return categoryAt(c, categoryAt(c, next) === THIS ? next + 1 : next) === OTHER_YEAR;
}

/** `dnia ............ 2019 r.`, `…… maja 2019`: a form whose day nobody filled in. */
export function isLeftBlank(c: CalendarText, { kind, first }: DateItem, lead: Lead): boolean {
  if (kind !== 'span') return false;
  const mark = markAt(c, first - 1);
  return lead.day || mark === 0x2026 || mark === 0x5f || (mark === DOT && markAt(c, first - 2) === DOT);
}

/** `ul. Długa 8, 12 i 14 maja`: capitals, and a word for a street before them. */
function isHouseNumber(c: CalendarText, i: number): boolean {
  let at = i - 1;
  while (
    at > i - 4 &&
    at >= c.first &&
    c.tokens.kinds[at] === WORD &&
    c.tokens.shapes[at] === TITLE &&
    categoryAt(c, at) !== STREET
  )
    at--;
  return at < i - 1 && categoryAt(c, markAt(c, at) === DOT ? at - 1 : at) === STREET;
}

/** Bare years and dotted pairs are vouched for by a neighbour of their own kind only; `12.05 - 4 maja` is none. */
function agrees(items: readonly Joined[]): boolean {
  return items.every(
    ({ item }, index) => item.sure || item.kind === 'numeral' || index < items.length - 1 || items.length > 1,
  );
}

/** A comma joins only in `w dniach 5, 6 maja` and in a list that ends with `i`: `ul. Parkowa 9, 6 maja`, `5 maja 2019 r., 6 maja 2020 r.` */
function hasLooseComma(items: readonly Joined[], lead: Lead): boolean {
  if (lead.days || items.length < 2 || !items.some(({ join }) => join === 'comma')) return false;
  return items[items.length - 1]?.join !== 'and' || items.length < 3;
}

/** `w latach 2014-2020`, `rok 2016`, `od 2011`, `(2017)`, `w 1991 powstała`. Traps: `w 2020 gminach`, `do 2000 osób`. */
function isYearVouched(c: CalendarText, items: readonly Joined[], lead: Lead): boolean {
  const closing = (items[items.length - 1] as Joined).item;
  if (lead.years || lead.approximate) return true;
  const range = items.length === 2 && items[1]?.join === 'to';
  if (range)
    return markAt(c, closing.first - 1) === DASH && gluedAt(c, closing.first)
      ? !isLongRange(items)
      : lead.preposition !== 0;
  if (items.length > 1 || categoryAt(c, closing.next) === UNIT || countsThings(c, closing.next)) return false;
  if (lead.bracket) return markAt(c, closing.next) === CLOSE;
  const { preposition } = lead;
  // Round numbers are more often amounts than years: `od 2000 do 3000`.
  if ((closing.date.year ?? 0) % 100 === 0) return false;
  return [IN, FROM, TO, OUT_OF, BEFORE, AFTER].includes(preposition);
}

function isLongRange(items: readonly Joined[]): boolean {
  const [start, end] = items.map(({ item }) => item.date.year ?? 0) as [number, number];
  return end <= start || end - start > 60;
}

/** `w 2020 gminach`, `do 1950 uczestników`: a plural that is counted follows. */
function countsThings(c: CalendarText, i: number): boolean {
  if (i >= c.last || c.tokens.kinds[i] !== WORD || categoryAt(c, i) !== 0) return false;
  return /(?:ach|ych|ich|ow|ami)$/.test(c.folded.slice(c.tokens.starts[i], c.tokens.ends[i]));
}

/** `w maju`, `od maja`, `pod koniec marca`, `na luty`. A month's name alone may be a surname, a town or a magazine. */
function isMonthVouched(c: CalendarText, closing: DateItem, lead: Lead): boolean {
  const category = categoryAt(c, closing.next - 1);
  if (lead.approximate) return true;
  if (closing.date.season !== null) return false;
  if (lead.preposition === IN) return category === MONTH_CASE;
  if (lead.preposition === FROM || lead.preposition === TO || lead.preposition === BEFORE) {
    return category !== MONTH_NAME;
  }
  return lead.preposition === ON && category === MONTH_NAME && isPlanned(c, closing);
}

/** What is put into a month: `przesunięto na listopad`, `zaplanowane na styczeń szkolenie`, `Na wrzesień przygotowujemy obchody`. */
const PLANNED =
  '(?:(?:za)?planowa|planuj|ustal(?:ono|on[yaei](?!\\p{L})|il)|wyznacz(?:ono|on[yaei](?!\\p{L})|yl)|przesun|przesuwa|przeloz|przeklada|przenies|przenios|przenosi|odroczon|zapowiedzian|zapowiada|przewidzian|przewiduj|przygotowuj|szykuj|zwolan|zwoluj)';
const PLANNED_BEFORE = new RegExp(`(?<!\\p{L})${PLANNED}\\p{L}{0,6}(?:\\s[^.;:!?]{0,40})?\\sna\\s{1,3}$`, 'u');
const PLANNED_AFTER = new RegExp(`^\\s{1,3}${PLANNED}`, 'u');

/** Trap: `plan dyżurów na wrzesień`, `jadłospis na luty`. */
function isPlanned(c: CalendarText, { first, next }: DateItem): boolean {
  const start = c.tokens.starts[first] as number;
  const end = c.tokens.ends[next - 1] as number;
  return (
    PLANNED_BEFORE.test(c.folded.slice(Math.max(0, start - 70), start)) ||
    PLANNED_AFTER.test(c.folded.slice(end, end + 30))
  );
}
