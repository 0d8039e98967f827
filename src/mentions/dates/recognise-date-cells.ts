import type { DateMention } from '../../model/mention.ts';
import type { DateRange, PartialDate } from '../../model/temporal.ts';
import { MONTH_NAME } from '../../polish/dates/calendar-names.ts';
import { possibleRange } from '../../polish/dates/partial-date.ts';
import { fold } from '../../polish/fold.ts';
import { romanValue } from '../../polish/numerals.ts';
import type { Reading } from '../reading.ts';
import { cellOpenings } from './cell-openings.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/recognise-date-cells.ts';
/** The header says that it is a day. */
const CONFIDENCE = 0.8;

/** Headers of a column of dates; a bare `1.09` or `październik` elsewhere may be a price, an hour or a chapter. */
const HEADER =
  /(?<!\p{L})(?:dat[ay]|termin\p{L}{0,2}|kiedy|dzien|miesiac)(?!\p{L})(?!\s{1,3}(?:publik|dodan|modyf|wprow|wytw))/u;
const DAY = /^\s{0,3}(\d{1,2})[.](0?[1-9]|1[0-2])[.]?\s{0,3}(?:[-i,]\s{0,3}(\d{1,2})[.](0?[1-9]|1[0-2])[.]?\s{0,3})?$/u;
/** `29-30.10`: both days are of the month behind them. */
const DAYS = /^\s{0,3}(\d{1,2})\.?\s{0,2}[-–]\s{0,2}(\d{1,2})[.](0?[1-9]|1[0-2])[.]?\s{0,3}$/u;
/** `15 I`, `2 i 3 VII`. */
const ROMAN_DAYS =
  /^\s{0,3}(\d{1,2})(?:\s?(?:[-–]|(?<=\s)i(?=\s))\s?(\d{1,2}))?\s(i{1,3}|iv|vi{0,3}|ix|xi{0,2})\.?\s{0,3}$/u;
const MONTHS: readonly string[] = [
  'stycz',
  'lut',
  'mar',
  'kwie',
  'maj',
  'czerw',
  'lip',
  'sierp',
  'wrze',
  'paz',
  'listop',
  'grud',
];
const MONTH = /^\s{0,3}(stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paz|listop|grud)\p{L}{0,7}\s{0,3}$/u;

/** Dates that only their column's header makes dates: `1.09`, `30.06-2.07`, `październik` under `Data`, `Termin`. */
export function recogniseDateCells(reading: Reading): readonly DateMention[] {
  const cells = reading.page.blocks.flatMap((block, index) =>
    block.cells.flatMap((cell) => {
      if (cell.header === null && cell === block.cells[0]) return monthAmongDays(reading, index);
      if (cell.header === null) return [];
      const header = fold(cell.header).trim();
      const text = reading.folded.slice(cell.start, cell.end);
      const range = HEADER.test(header) ? rangeOf(text) : null;
      return range === null ? [] : [plainDate(RULE, index, cell, range, CONFIDENCE)];
    }),
  );
  return [...cells, ...cellOpenings(reading.page, reading.text)];
}

/** `listopad | Wyjazd studyjny` between rows that begin with days. Trap: `maj | 120 zł`, a price of each month. */
function monthAmongDays(reading: Reading, index: number): readonly DateMention[] {
  const { blocks } = reading.page;
  const [cell, next] = blocks[index]?.cells ?? [];
  if (cell === undefined || next === undefined || cell.end - cell.start > LONGEST_MONTH) return [];
  const month = NOMINATIVE.test(reading.folded.slice(cell.start, cell.end))
    ? rangeOf(reading.folded.slice(cell.start, cell.end))
    : null;
  if (month === null) return [];
  const beside = [index - 1, index + 1].some((at) => {
    const first = blocks[at]?.cells[0];
    return (
      first !== undefined &&
      first.end - first.start <= 40 &&
      DAY_OF_MONTH.test(reading.folded.slice(first.start, first.end))
    );
  });
  return beside ? [plainDate(RULE, index, cell, month, CONFIDENCE)] : [];
}

const LONGEST_MONTH = 14;
const NOMINATIVE = new RegExp(`^${MONTH_NAME}$`, 'u');
const DAY_OF_MONTH =
  /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s(?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paz|listop|grud)\p{L}{0,7}(?:\s\d{4})?/u;

function rangeOf(folded: string): DateRange | null {
  const day = DAY.exec(folded);
  if (day !== null) {
    const end = day[3] === undefined ? null : partial(Number(day[4]), Number(day[3]));
    return { start: partial(Number(day[2]), Number(day[1])), end };
  }
  const days = DAYS.exec(folded);
  if (days !== null && Number(days[1]) < Number(days[2])) {
    const month = Number(days[3]);
    return { start: partial(month, Number(days[1])), end: partial(month, Number(days[2])) };
  }
  const roman = ROMAN_DAYS.exec(folded);
  if (roman !== null) {
    const month = romanValue(roman[3] ?? '');
    return possibleRange(
      partial(month ?? 0, Number(roman[1])),
      roman[2] === undefined ? null : partial(month ?? 0, Number(roman[2])),
    );
  }
  const month = MONTH.exec(folded);
  return month === null ? null : { start: partial(MONTHS.indexOf(month[1] ?? '') + 1, null), end: null };
}

function partial(month: number, day: number | null): PartialDate {
  return { year: null, month, day, season: null, quarter: null };
}
