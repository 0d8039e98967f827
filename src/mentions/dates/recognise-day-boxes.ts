import type { DateMention } from '../../model/mention.ts';
import type { Block } from '../../model/page.ts';
import type { DateRange, PartialDate } from '../../model/temporal.ts';
import { MONTH_NAME, MONTH_NAMES, MONTH_OF_DAY, WEEKDAY_LABEL } from '../../polish/dates/calendar-names.ts';
import { NO_DATE, possibleRange } from '../../polish/dates/partial-date.ts';
import type { Reading } from '../reading.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/recognise-day-boxes.ts';

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3));
const WEEKDAY = `${WEEKDAY_LABEL}\\.?,?`;
const MONTH =
  '(sty(?:czen)?|luty?|mar(?:zec)?|kwi(?:ecien)?|maj|cze(?:rwiec)?|lip(?:iec)?|sie(?:rpien)?|wrz(?:esien)?|paz(?:dziernik)?|lis(?:topad)?|gru(?:dzien)?)\\.?';
/** `3 paź`, `10-12 paź`, `sob., 18 paź`. */
const DAY = new RegExp(
  `^(?:${WEEKDAY}\\s)?(\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?\\s${MONTH}(?:,?\\s\\(?${WEEKDAY}\\)?)?$`,
  'u',
);
/** `9 I`, `24–26 III`, `2 i 3 VII`, `od 1 do 31 VIII` in first cells. */
const ROMAN_DAY = /^(?:od\s)?(\d{1,2})(?:\s?(?:[-–]|i|do)\s?(\d{1,2}))?\s(i{1,3}|iv|vi{0,3}|ix|xi{0,2})$/u;
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const LONGEST = 32;
const LEAST = 2;
/** A numeral says less than a month's name. */
const LEAST_ROMAN = 3;

/** `październik wyjazd studyjny`, `listopad – Andrzejki` among lines that open with days. */
const MONTH_FIRST = new RegExp(`^(${MONTH_NAME})\\s(?:[–—|:-]\\s)?(?=[\\p{L}„"])`, 'u');
const DAY_FIRST = new RegExp(String.raw`^\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s${MONTH_OF_DAY}(?!\p{L})`, 'u');

/**
 * Days that only their place makes days: `3 paź`, `10-12 paź` alone in boxes of cards or in first cells, two of them or more; a month at the head of a line between lines
 * that open with days. Traps: `3 maj` once in a text; `maj 120 zł` in a list of prices.
 */
export function recogniseDayBoxes(reading: Reading): readonly DateMention[] {
  const { blocks } = reading.page;
  const boxes = blocks.flatMap((block, index) => {
    const span = block.cells[0] ?? block;
    const range = span.end - span.start > LONGEST ? null : dayOf(reading.folded.slice(span.start, span.end));
    return range === null ? [] : [plainDate(RULE, index, span, range)];
  });
  const months = blocks.flatMap((block, index) => {
    const month = block.cells.length > 0 ? null : monthAt(reading, block);
    if (month === null || ![blocks[index - 1], blocks[index + 1]].some((one) => opensWithDay(reading, one, block)))
      return [];
    const range = { start: { ...NO_DATE, month: month.value }, end: null };
    return [plainDate(RULE, index, { start: block.start, end: block.start + month.length }, range)];
  });
  const found = [...romanDays(reading), ...months];
  return boxes.length < LEAST ? found : [...boxes, ...found];
}

/** First cells of a chronicle's rows, most of them days. Trap: a column of classes or of measures (`1 V`), whose others are none. */
function romanDays({ page, folded }: Reading): readonly DateMention[] {
  const rows = page.blocks.flatMap(({ cells }, index) => {
    const [cell] = cells;
    if (cell === undefined || cells.length < 2 || cell.end - cell.start > LONGEST) return [];
    const range = romanDayOf(folded.slice(cell.start, cell.end));
    return [{ mention: range === null ? null : plainDate(RULE, index, cell, range) }];
  });
  const found = rows.flatMap(({ mention }) => mention ?? []);
  return found.length >= LEAST_ROMAN && found.length * 2 > rows.length ? found : [];
}

function romanDayOf(folded: string): DateRange | null {
  const [, first, last, month] = ROMAN_DAY.exec(folded.trim()) ?? [];
  return first === undefined || month === undefined ? null : rangeOf(first, last, ROMANS.indexOf(month) + 1);
}

function dayOf(folded: string): DateRange | null {
  const [, first, last, month] = DAY.exec(folded.trim()) ?? [];
  return first === undefined || month === undefined
    ? null
    : rangeOf(first, last, MONTHS.indexOf(month.slice(0, 3)) + 1);
}

function rangeOf(first: string, last: string | undefined, month: number): DateRange | null {
  const on = (day: string): PartialDate => ({ ...NO_DATE, month, day: Number(day) });
  return possibleRange(on(first), last === undefined ? null : on(last));
}

function monthAt(
  { folded }: Reading,
  { start, end }: Block,
): { readonly value: number; readonly length: number } | null {
  const word = MONTH_FIRST.exec(folded.slice(start, Math.min(end, start + 20)))?.[1];
  return word === undefined ? null : { value: MONTHS.indexOf(word.slice(0, 3)) + 1, length: word.length };
}

function opensWithDay({ folded }: Reading, other: Block | undefined, { kind, scope }: Block): boolean {
  return (
    other?.kind === kind &&
    other.scope === scope &&
    DAY_FIRST.test(folded.slice(other.start, Math.min(other.end, other.start + 24)))
  );
}
