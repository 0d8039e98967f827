import type { DateMention } from '../../model/mention.ts';
import type { Block } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { PartialDate } from '../../model/temporal.ts';
import { MONTH_NAME, MONTH_NAMES, WEEKDAY_LABEL } from '../../polish/dates/calendar-names.ts';
import { NO_DATE, possibleRange } from '../../polish/dates/partial-date.ts';
import { fold } from '../../polish/fold.ts';
import type { Reading } from '../reading.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/recognise-month-days.ts';

/** `CZERWIEC`, `Lipiec 2023`, `maj:` and nothing else. */
const HEADING = new RegExp(`^(${MONTH_NAME})(?:\\s((?:19|20)\\d\\d))?(?:\\s?r\\.|\\srok)?\\s?:?$`, 'u');
const LONGEST_HEADING = 24;
const WEEKDAY = `${WEEKDAY_LABEL}\\.?`;
/** `17-18`, `8 (sobota)`, `środa, 15` alone in a first cell; in a line with a dash behind: `6 – Regaty`. */
const CELL = new RegExp(
  `^(?:${WEEKDAY},?\\s)?(\\d{1,2})\\.?(?:\\s?[-–]\\s?(\\d{1,2})\\.?)?(?:,?\\s\\(?${WEEKDAY}(?:\\s?[-–]\\s?${WEEKDAY})?\\)?)?$`,
  'u',
);
const LINE = new RegExp(
  `^(\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?(?:,?\\s\\(?${WEEKDAY}\\)?)?\\s[–—-]\\s(?=[\\p{L}„"])`,
  'u',
);
const LEAST = 2;
const LONGEST = 30;

/**
 * Days of the month that the heading above names: `CZERWIEC` / `17-18 | Jarmark`, `Wrzesień 2020` / `6 – Regaty`; two of them or more. Traps: a numbered list
 * (`1 – zapisy`) below a month alone counts from one up without a gap; a table of sums.
 */
export function recogniseMonthDays({ page, text }: Reading): readonly DateMention[] {
  const months = page.scopes.map(({ heading }) => (heading === null ? null : monthOf(text, page.blocks[heading])));
  const found = page.blocks.flatMap(({ kind, start, end, scope, intro, cells }, block) => {
    const month = months[scope] ?? monthAbove(text, page.blocks, intro);
    if (month == null || kind === 'heading') return [];
    const span = cells[0] ?? { start, end };
    const opening = fold(text.slice(span.start, Math.min(span.end, span.start + LONGEST)));
    const whole = cells.length > 1 ? span.end - span.start <= LONGEST && CELL.exec(opening.trim()) : LINE.exec(opening);
    if (!whole) return [];
    // `środa, 15`: the number alone; in a line, from its beginning.
    const number = cells.length > 1 ? opening.search(/\d/u) : 0;
    return mentionOf(span.start + Math.max(0, number), block, whole, month) ?? [];
  });
  return found.length < LEAST || isCount(found) ? [] : found;
}

/** `MARZEC 2023` over a table, whose rows follow its head. */
function monthAbove(text: string, blocks: readonly Block[], intro: number | null): Month | null {
  if (intro === null) return null;
  const month = monthOf(text, blocks[intro]);
  const head = blocks[intro];
  if (month !== null || head === undefined || head.cells.length < 2 || head.intro === null) return month;
  return monthOf(text, blocks[head.intro]);
}

interface Month {
  readonly year: number | null;
  readonly month: number;
}

function monthOf(text: string, heading: Span | undefined): Month | null {
  if (heading === undefined || heading.end - heading.start > LONGEST_HEADING) return null;
  const [, month, year] = HEADING.exec(fold(text.slice(heading.start, heading.end)).trim()) ?? [];
  return month === undefined
    ? null
    : { month: MONTH_NAMES.indexOf(month) + 1, year: year === undefined ? null : Number(year) };
}

/** 1, 2, 3 …: numbers of a list. */
function isCount(found: readonly DateMention[]): boolean {
  return found.every(({ expression }, at) => expression.dates[0]?.start.day === at + 1);
}

function mentionOf(start: number, block: number, match: RegExpExecArray, month: Month): DateMention | null {
  const on = (day: string): PartialDate => ({ ...NO_DATE, ...month, day: Number(day) });
  const [, first = '', last] = match;
  const range = possibleRange(on(first), last === undefined ? null : on(last));
  const at = match[0].search(/\d/u);
  const length = last === undefined ? first.length : match[0].indexOf(last, at + first.length) - at + last.length;
  return range === null ? null : plainDate(RULE, block, { start, end: start + length }, range);
}
