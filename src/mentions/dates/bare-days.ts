import type { DateMention } from '../../model/mention.ts';
import type { Page } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { PartialDate } from '../../model/temporal.ts';
import { NO_DATE, possibleRange } from '../../polish/dates/partial-date.ts';
import { lineSpans } from '../../polish/line-spans.ts';
import { plainDate } from './plain-date.ts';

const RULE = 'mentions/dates/bare-days.ts';
const LEAST = 3;
const LONGEST = 220;
/** Only the list makes them days. */
const CONFIDENCE = 0.8;

const WEEKDAY = '(?:pon|wt|[śs]r|czw|pt|pi[ąa]t|sob|niedz|nd)\\p{L}{0,9}\\.?';
const DAY = '(\\d{1,2})\\.?(?:\\s?[-–]\\s?(\\d{1,2}))?\\.(0[1-9]|1[0-2])\\.?(?![\\d:])';
/** `03.05` alone, `18.05 (sob.)`, `8-9.06 Zlot`, `3.05, godz. 17`. Traps: `12.05 zł`, `3.05 km`. */
const OPENS = new RegExp(
  `^[^\\p{L}\\d]{0,4}(?:${WEEKDAY},?\\s{1,2})?${DAY}(?=\\s{0,2}$|,|\\s{0,2}[|(:]|\\s{1,2}[–—-]\\s|\\s{1,3}(?:[\\p{Lu}„"]|godz|g\\.|o\\s\\d|${WEEKDAY}))`,
  'iu',
);
/** `Zlot – 03.05`, `Zlot (8-9.06)`, `Zlot, 03.05, Kutno`, `Termin: sob. 18.05`. Trap: `Cena: 12.05 zł`, `godz. 10.05`. */
const LATER = new RegExp(
  `(?:\\s[–—|-]\\s|,\\s|\\(|\\p{L}:\\s{0,2})(?:${WEEKDAY},?\\s{1,2})?${DAY}(?=\\)?\\s{0,2}(?:$|,|\\||\\(|\\s[–—-]\\s))`,
  'iu',
);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

interface Found extends Span {
  readonly block: number;
  readonly day: number;
  readonly last: number | null;
  readonly month: number;
  readonly opens: boolean;
}

/**
 * Days in figures without a year that nothing but their list makes days, three or more of one manner below a heading or title with a year: `Zlot – 03.05` / `Rajd – 18.05`.
 * Their months go one way and some day is above 12. Traps: hours and prices (`12.05 zł`), whose second numbers are no months; sections of a paper, whose first numbers stay small.
 */
export function bareDays(page: Page, text: string): readonly DateMention[] {
  if (!tellsYear(page, text)) return [];
  const found = page.blocks.flatMap((block, index) =>
    placesIn(text, block).flatMap((place) => dayIn(text, place, index)),
  );
  return [true, false].flatMap((opens) => {
    const alike = found.filter((one) => one.opens === opens);
    return isList(alike) ? alike.flatMap(mentionOf) : [];
  });
}

/** The cells of a row that no header explains, else the lines of a block. */
function placesIn(text: string, block: Page['blocks'][number]): readonly Span[] {
  if (block.cells.length > 0) return block.cells.filter(({ header }) => header === null);
  return block.end - block.start > LONGEST * 4 ? [] : lineSpans(text, block);
}

function dayIn(text: string, { start, end }: Span, block: number): readonly Found[] {
  if (end - start > LONGEST) return [];
  const line = text.slice(start, end);
  const match = OPENS.exec(line) ?? LATER.exec(line);
  if (match === null) return [];
  const [whole, first = '', last, month = ''] = match;
  const at = start + match.index + whole.search(/\d/u);
  return [
    {
      block,
      start: at,
      end: start + match.index + whole.length,
      day: Number(first),
      last: last === undefined ? null : Number(last),
      month: Number(month),
      opens: match.index === 0,
    },
  ];
}

function isList(found: readonly Found[]): boolean {
  if (found.length < LEAST || !found.some(({ day, last }) => day > 12 || (last ?? 0) > 12)) return false;
  const months = found.map(({ month }) => month);
  const rising = months.every((month, at) => at === 0 || month >= (months[at - 1] ?? 0));
  return rising || months.every((month, at) => at === 0 || month <= (months[at - 1] ?? 13));
}

/** `Kalendarz imprez – lato 2023`, `Harmonogram spotkań w 2019 r.:` below the name of the office: what such rows are, and of which year. Trap: `Kalendarz przyjęto 3 maja 2019 r.` */
const FRAME =
  /^\P{L}{0,3}(?:kalendar|terminarz|harmonogram|repertuar|program|plan(?!\p{L})|wydarzenia|imprezy|kronika|kalendarium)[^\n.]{0,90}$/iu;
const DAY_AND_YEAR = /\d(?:\s\p{L}{3,12}\s|\.\d{1,2}\.)(?:19|20)\d\d/u;

/** Without a year in the title, a heading or the line that announces them nobody knows which year such rows are of. */
export function tellsYear({ title, blocks }: Page, text: string): boolean {
  if (YEAR.test(title?.value ?? '')) return true;
  return blocks.some(({ kind, start, end }) => {
    if (kind !== 'heading' && kind !== 'paragraph') return false;
    const line = text.slice(start, Math.min(end, start + 200));
    return YEAR.test(line) && (kind === 'heading' || (FRAME.test(line) && !DAY_AND_YEAR.test(line)));
  });
}

function mentionOf({ block, start, end, day, last, month }: Found): readonly DateMention[] {
  const on = (number: number): PartialDate => ({ ...NO_DATE, month, day: number });
  const range = possibleRange(on(day), last === null ? null : on(last));
  return range === null ? [] : [plainDate(RULE, block, { start, end }, range, CONFIDENCE)];
}
