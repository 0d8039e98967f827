import type { DateMention } from '../../model/mention.ts';
import type { PartialDate } from '../../model/temporal.ts';
import { MONTH_NAME } from '../../polish/dates/calendar-names.ts';
import { NO_DATE, possibleRange } from '../../polish/dates/partial-date.ts';
import { fold } from '../../polish/fold.ts';
import { romanValue } from '../../polish/numerals.ts';
import type { Reading } from '../reading.ts';
import { bareDays, tellsYear } from './bare-days.ts';
import { monthDays } from './month-days.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/recognise-date-lines.ts';

/** `Terminarz imprez sportowych`, `Kalendarz koncertów`. Trap: `Harmonogram odbioru odpadów`, a statute with its `2.10 Przepisy`. */
const CALENDAR =
  /(?<!\p{L})(?:kalendar\p{L}{1,4}|terminarz\p{L}{0,2}|harmonogram\p{L}{0,2}|repertuar|plan|program)(?!\p{L})[^\n]{0,60}(?<!\p{L})(?:imprez|wydarze[nń]|zawod|rozgryw|koncert|spotka[nń]|uroczysto|turniej|biegow|rajd)|(?<!\p{L})(?:zapiszcie|zapisz|zanotuj(?:cie)?|wpisz(?:cie)?)[^\n]{0,20}(?<!\p{L})(?:kalendarz|dat[ęye])|^\s{0,2}(?:w kalendarzu|przed nami|nadchodz[ąa]ce (?:wydarzenia|imprezy|spotkania)|najbli[żz]sze (?:wydarzenia|imprezy|spotkania)|zapowiedzi (?:wydarze[nń]|imprez))[\s:!]{0,3}$/iu;
/** `14.01 Turniej Noworoczny`, `17.06-18.06 Zlot`, `10.09 – seminarium`. Trap: `2.10 zł`, `3.05 km`. */
const LINE =
  /^\s{0,2}(\d{1,2})\.(0[1-9]|1[0-2])\.?(?:\s?[-–]\s?(\d{1,2})\.(0[1-9]|1[0-2])\.?)?(?:\s{1,3}(?:[-–|]\s{1,2})?|:\s)(?=[\p{Lu}„]|(?!tys|proc|mln|mld|pkt|godz)\p{Ll}{4})/u;
/** `7-8.11 konferencja`. */
const SPAN_LINE =
  /^\s{0,2}(\d{1,2})\s?[-–]\s?(\d{1,2})\.(0[1-9]|1[0-2])\.?(?:\s{1,3}(?:[-–|]\s{1,2})?|:\s)(?=[\p{Lu}„]|\p{Ll}{4})/u;
const LEAST = 2;

/** Days that only the heading above makes days: `14.01 Turniej Noworoczny` in a calendar of events, two such lines or more. */
export function recogniseDateLines({ page, text }: Reading): readonly DateMention[] {
  const found = page.blocks.flatMap(({ kind, start, end, scope, intro, cells }, block) => {
    if ((kind !== 'list_item' && kind !== 'paragraph') || cells.length > 0) return [];
    const opening = text.slice(start, Math.min(end, start + 40));
    const line = LINE.exec(opening) ?? inOneMonth(SPAN_LINE.exec(opening));
    if (line === null) return [];
    const above = [intro, page.scopes[scope]?.heading ?? null].map((at) => (at === null ? undefined : page.blocks[at]));
    if (
      !above.some(
        (one) => one !== undefined && CALENDAR.test(text.slice(one.start, Math.min(one.end, one.start + 200))),
      )
    )
      return [];
    const mention = mentionOf(start, block, line);
    return mention === null ? [] : [mention];
  });
  if (found.length >= LEAST) return found;
  const heads = dayHeads(page, text);
  if (heads.length >= LEAST) return heads;
  const dashed = dashedRows(page, text);
  if (dashed.length > 0) return dashed;
  const days = bareDays(page, text);
  return days.length > 0 ? days : monthDays(page, text);
}

/** `23/05`, `23-25.05` alone on its line. */
const HEAD = /^\s{0,2}(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?[./](0[1-9]|1[0-2])\.?\s{0,2}$/u;
const HOUR = /^\s{0,2}(?:godz\.?\s{0,2})?(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d)/iu;

/** Days of a programme, each over a line that begins with an hour. Traps: numbers of a paper's sections, scores, prices. */
function dayHeads(page: Reading['page'], text: string): readonly DateMention[] {
  const { blocks } = page;
  return blocks.flatMap(({ start, end, cells }, block) => {
    const next = blocks[block + 1];
    if (cells.length > 0 || end - start > 12 || next === undefined) return [];
    const line = HEAD.exec(text.slice(start, end));
    if (line === null || !HOUR.test(text.slice(next.start, Math.min(next.end, next.start + 14)))) return [];
    const [whole, day, last, month] = line;
    const mention = mentionOf(start, block, [whole, day, month, last, last === undefined ? undefined : month]);
    return mention === null ? [] : [mention];
  });
}

/** `7-8.11`: both days are of the month behind them. */
function inOneMonth(line: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return line === null ? null : [line[0], line[1], line[3], line[2], line[3]];
}

/** `14–15.04 – do Zawoi przyjechał konwent`, `3.06 – bieg`, `08.05. godz. 9.00 – sesja`: a day, a dash or an hour, and what happened. */
const DASHED =
  /^\s{0,2}(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?\.(0[1-9]|1[0-2])\.?(?:\s{1,2}[-–—]\s{1,2}(?=\S)|(?=,?\s(?:o\s)?(?:godz|g)\.\s?\d))/u;
/** `7 VI – poświęcono sztandar`, `19–20 IX: zlot`. */
const ROMAN_DASHED =
  /^\s{0,2}(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?\s(I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:\s{1,2}[-–—]\s{1,2}|:\s)(?=\S)/u;
const LEAST_DASHED = 3;
const MONTH_LINE = new RegExp(`^${MONTH_NAME}:?$`, 'u');

/**
 * Rows of a chronicle or a calendar that nothing announces, blocks or lines of one: three or more, their months in order. Traps: the sections of a paper (`2.10 – Przepisy`),
 * whose first numbers stay small; prices (`4.50 – bilet`), whose second ones are no months.
 */
function dashedRows(page: Reading['page'], text: string): readonly DateMention[] {
  const rows = page.blocks.flatMap(({ kind, start, end, cells }, block) => {
    if ((kind !== 'list_item' && kind !== 'paragraph') || cells.length > 0) return [];
    const first = text.slice(start, Math.min(end, start + 40)).split('\n', 1)[0] ?? '';
    // A month's name may stand above the first of its days.
    const from = MONTH_LINE.test(fold(first)) ? start + first.length + 1 : start;
    return linesOf(text, from, end).flatMap((at) => {
      const opening = text.slice(at, Math.min(end, at + 30));
      const line = DASHED.exec(opening) ?? inDigits(ROMAN_DASHED.exec(opening));
      return line === null ? [] : [{ start: at, block, line }];
    });
  });
  if (rows.length < LEAST_DASHED) return [];
  const months = rows.map(({ line }) => Number(line[3]));
  const rising = months.every((month, index) => index === 0 || month >= (months[index - 1] ?? 0));
  const falling = months.every((month, index) => index === 0 || month <= (months[index - 1] ?? 13));
  const days = rows.some(({ line }) => Number(line[1]) > 12 || Number(line[2] ?? 0) > 12);
  if (!(rising || falling) || !days || !(tellsYear(page, text) || isOfItsDays(page, months))) return [];
  return rows.flatMap(({ start, block, line: [whole, day, last, month] }) => {
    const until = last === undefined ? undefined : month;
    const mention = mentionOf(start, block, [whole, day, month, last, until]);
    return mention === null ? [] : [mention];
  });
}

/** How many months from the day that the page was put up its days may be, to be of that year. */
const NEAR = 2;

/** `27.10 – sesja`, `10.11 – wieczornica` on a page of 20 November: days of the weeks around it. Trap: a year's calendar of a page put up in January. */
function isOfItsDays({ publication }: Reading['page'], months: readonly number[]): boolean {
  const published = /^\d{4}-(\d\d)/.exec(publication.published?.value ?? '')?.[1];
  return published !== undefined && months.every((month) => Math.abs(month - Number(published)) <= NEAR);
}

/** A block of an article has fewer lines. */
const MOST_LINES = 60;
/** `🗓 `, `► ` before a line's first letter or digit. */
const SIGNS = /^[^\p{L}\p{N}\n]{1,6}/u;

/** Where the lines of `[start, end)` begin, behind their signs. */
function linesOf(text: string, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end && found.length < MOST_LINES; at = text.indexOf('\n', at) + 1) {
    found.push(at + (SIGNS.exec(text.slice(at, Math.min(end, at + 8)))?.[0].length ?? 0));
    if (text.indexOf('\n', at) < 0) break;
  }
  return found;
}

/** The numeral of the month as the other rows print it: `VI` → `6`. */
function inDigits(line: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return line === null ? null : [line[0], line[1], line[2], String(romanValue((line[3] ?? '').toLowerCase()))];
}

function mentionOf(
  at: number,
  block: number,
  [whole = '', day, month, lastDay, lastMonth]: readonly (string | undefined)[],
): DateMention | null {
  const range = possibleRange(partial(day, month), lastDay === undefined ? null : partial(lastDay, lastMonth));
  const start = at + (whole.length - whole.trimStart().length);
  const end = at + whole.replace(/(?<=[\dIVX])[\s.:|–—-]{1,8}$/u, '').length;
  return range === null ? null : plainDate(RULE, block, { start, end }, range);
}

const partial = (day: string | undefined, month: string | undefined): PartialDate => ({
  ...NO_DATE,
  month: Number(month),
  day: Number(day),
});
