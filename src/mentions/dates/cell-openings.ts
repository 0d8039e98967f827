import type { DateMention } from '../../model/mention.ts';
import type { Cell, Page } from '../../model/page.ts';
import type { PartialDate } from '../../model/temporal.ts';
import { MONTH_NAME, MONTH_NAMES } from '../../polish/dates/calendar-names.ts';
import { NO_DATE, possibleRange } from '../../polish/dates/partial-date.ts';
import { fold } from '../../polish/fold.ts';
import { romanValue } from '../../polish/numerals.ts';
import { tellsYear } from './bare-days.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/cell-openings.ts';
/** Only the row makes them days. */
const CONFIDENCE = 0.8;
/** Without a month in a cell beside them, fewer are none. */
const LEAST = 3;

/** `15 I – Przegląd`, `15–16 VII: Dni`. Traps: `10 X Zlot`, an edition; `1 V – napięcie`. */
const ROMAN =
  /^\s{0,2}(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?\.?\s?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})\.?\s?[–—:-]\s{1,2}(?=[\p{L}„"])/u;
/** `15.01 – Przegląd`, `15-16.07: Dni`. Traps: `4.50 – bilet`, `2.10 – przepisy`. */
const FIGURES =
  /^\s{0,2}(\d{1,2})\.?(?:\s?[-–]\s?(\d{1,2}))?\.(0[1-9]|1[0-2])\.?(?:\s?[–—:-]\s{1,2}(?=[\p{L}„"])|\s{1,2}(?=[\p{Lu}„"]\p{Ll}))/u;
const MONTH_CELL = new RegExp(`^(${MONTH_NAME})(?:\\s(?:19|20)\\d\\d(?:\\s?r\\.?)?)?$`, 'u');

interface Found {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly last: number | null;
  readonly month: number;
  /** Whether a cell of the row names the same month. */
  readonly confirmed: boolean;
}

/**
 * Days at the head of a cell: `styczeń | 15 I – Przegląd Kolęd | Kutno`, where the row names their month too, or three rows or more whose months go one way on a page that
 * prints its year. Trap: `maj | 4.05 – 12.50 zł`, `12 V – zasilacz`: measures, of which no row names the month.
 */
export function cellOpenings(page: Page, text: string): readonly DateMention[] {
  const found = page.blocks.flatMap(({ cells }, block) => {
    if (cells.length < 2) return [];
    const month = monthOf(cells, text);
    return cells.flatMap((cell) => openingOf(cell, text, block, month));
  });
  const agreed = found.filter(({ confirmed }) => confirmed);
  return (agreed.length > 0 ? agreed : isCalendar(found) && tellsYear(page, text) ? found : []).flatMap(mentionOf);
}

/** The month that a cell of the row is all of; 0 where none or two are. */
function monthOf(cells: readonly Cell[], text: string): number {
  const named = cells.flatMap(({ start, end }) => {
    if (end - start > 22) return [];
    const name = MONTH_CELL.exec(fold(text.slice(start, end)).trim())?.[1];
    return name === undefined ? [] : [MONTH_NAMES.indexOf(name) + 1];
  });
  return named.length === 1 ? (named[0] ?? 0) : 0;
}

function openingOf({ start, end }: Cell, text: string, block: number, named: number): readonly Found[] {
  const opening = text.slice(start, Math.min(end, start + 40));
  const roman = ROMAN.exec(opening);
  const match = roman ?? FIGURES.exec(opening);
  if (match === null) return [];
  const [whole, first, last, printed = ''] = match;
  const month = roman === null ? Number(printed) : (romanValue(printed.toLowerCase()) ?? 0);
  // In figures only a month that the row names makes them days; `bare-days` reads whole columns of such.
  if (roman === null ? month !== named : named > 0 && month !== named) return [];
  const at = start + (whole.length - whole.trimStart().length);
  return [
    {
      block,
      start: at,
      end: start + whole.replace(/[\s:–—-]{1,6}$/u, '').length,
      day: Number(first),
      last: last === undefined ? null : Number(last),
      month,
      confirmed: month === named,
    },
  ];
}

/** Months that go one way, and not all days small numbers that count. */
function isCalendar(found: readonly Found[]): boolean {
  if (found.length < LEAST || !found.some(({ day, last }) => day > 12 || (last ?? 0) > 12)) return false;
  const months = found.map(({ month }) => month);
  // `5 V`, `12 V`, `24 V` are volts.
  if (new Set(months).size === 1) return false;
  return (
    months.every((month, at) => at === 0 || month >= (months[at - 1] ?? 0)) ||
    months.every((month, at) => at === 0 || month <= (months[at - 1] ?? 13))
  );
}

function mentionOf({ block, start, end, day, last, month }: Found): readonly DateMention[] {
  const on = (number: number): PartialDate => ({ ...NO_DATE, month, day: number });
  const range = possibleRange(on(day), last === null ? null : on(last));
  return range === null ? [] : [plainDate(RULE, block, { start, end }, range, CONFIDENCE)];
}
