import type { DateMention } from '../../model/mention.ts';
import type { Page } from '../../model/page.ts';
import type { PartialDate } from '../../model/temporal.ts';
import { MONTH_NAME, MONTH_NAMES } from '../../polish/dates/calendar-names.ts';
import { NO_DATE, possibleRange } from '../../polish/dates/partial-date.ts';
import { fold } from '../../polish/fold.ts';
import { lineSpans } from '../../polish/line-spans.ts';
import { tellsYear } from './bare-days.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/month-days.ts';
/** Fewer lines are no calendar. */
const LEAST = 3;
const LONGEST = 220;
/** Only the list makes them days. */
const CONFIDENCE = 0.8;
/** `Maj`, `MAJ 2024`, `Maj:` as all of a line. */
const MONTH_LINE = new RegExp(`^\\P{L}{0,3}(${MONTH_NAME})(?:\\s(?:19|20)\\d\\d(?:\\s?r\\.?)?)?\\s{0,2}:?$`, 'u');
/** `3 – Majówka`, `5-7 – Dni Miasta`, `12 (sobota) – Festyn`. Traps: `1. Festyn`, `2) Festyn`, which count; `3 – 5 lat`. */
const DAY_LINE =
  /^[^\p{L}\d]{0,4}(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?:\s\(\p{L}{2,12}\.?\))?\s{1,2}[–—-]\s{1,2}(?=[\p{L}„"])/u;

interface Found {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly last: number | null;
}

/**
 * Days of a calendar under their months: `Maj` / `3 – Majówka` / `18 – Noc Muzeów` / `Czerwiec` / `1 – Dzień Dziecka`, on a page that prints its year in a title or heading.
 * Trap: numbers that only count the lines below a month (1, 2, 3).
 */
export function monthDays(page: Page, text: string): readonly DateMention[] {
  if (!tellsYear(page, text)) return [];
  const found: Found[] = [];
  let month = 0;
  for (const [block, one] of page.blocks.entries()) {
    if (one.cells.length > 0 || one.end - one.start > LONGEST * 8) continue;
    for (const { start, end } of lineSpans(text, one)) {
      if (end - start > LONGEST) continue;
      const line = text.slice(start, end);
      const named = end - start < 24 ? MONTH_LINE.exec(fold(line).trim())?.[1] : undefined;
      if (named !== undefined) month = MONTH_NAMES.indexOf(named) + 1;
      else if (one.kind === 'heading') month = 0;
      const match = month === 0 ? null : DAY_LINE.exec(line);
      if (match === null) continue;
      const [whole, day, last] = match;
      const at = start + whole.search(/\d/u);
      const to = at + (/^[\d\s–-]{0,6}\d/u.exec(text.slice(at, start + whole.length))?.[0].length ?? 0);
      found.push({
        block,
        start: at,
        end: to,
        month,
        day: Number(day),
        last: last === undefined ? null : Number(last),
      });
    }
  }
  return isCalendar(found) ? found.flatMap(mentionOf) : [];
}

/** In order, and not only counted. */
function isCalendar(found: readonly Found[]): boolean {
  if (found.length < LEAST) return false;
  const rises = found.every((one, at) => {
    const before = found[at - 1];
    return before === undefined || one.month > before.month || (one.month === before.month && one.day >= before.day);
  });
  return (
    rises &&
    found.some(({ day, month }, at) => day > found.slice(0, at + 1).filter((one) => one.month === month).length)
  );
}

function mentionOf({ block, start, end, month, day, last }: Found): readonly DateMention[] {
  const on = (number: number): PartialDate => ({ ...NO_DATE, month, day: number });
  const range = possibleRange(on(day), last === null ? null : on(last));
  return range === null ? [] : [plainDate(RULE, block, { start, end }, range, CONFIDENCE)];
}
