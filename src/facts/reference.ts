import type { Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { readStamp } from '../page/publication/read-stamp.ts';
import { MONTH_NAME, MONTH_NAMES } from '../polish/dates/calendar-names.ts';

/** The date that a scope's own dates are read against: of the dated item around it, else of the page's publication, else none. */
export interface Reference {
  /** ISO 8601 without time, or null. */
  readonly date: string | null;
  readonly span: Span | null;
  readonly basis: 'item' | 'publication' | null;
}

const MONTH_AND_YEAR = new RegExp(`[/_-](${MONTH_NAME})[_-]((?:19|20)\\d\\d)(?![\\d-])`, 'u');

/** `…/2019/09/tlumy-na-rynku`, `…/aktualnosci/2017/05/12/…`, `…/kalendarz/pazdziernik-2022`: the month that an address files a page under. Trap: `…/uchwaly/2019/12`, a number. */
function periodOf(url: string | null): string | null {
  const path = url?.replace(/^\w+:\/\/[^/]*/u, '').toLowerCase() ?? '';
  const filed = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?:\/[^/]|$)/u.exec(path);
  if (filed !== null) return `${filed[1]}-${filed[2]}`;
  const named = MONTH_AND_YEAR.exec(path);
  const month = MONTH_NAMES.indexOf(named?.[1] ?? '') + 1;
  return named === null ? null : `${named[2]}-${String(month).padStart(2, '0')}`;
}

/** `26 stycznia 2024` as all of the page's first or last line: of what it says. Traps: the same below a heading, which may be an event's day; a row of a list. */
function dayAtEdge({ text, blocks }: Page): Reference {
  const days = [blocks[0], blocks.at(-1)].flatMap((block) => {
    if (block?.kind !== 'paragraph' || block.end - block.start > LONGEST_DAY) return [];
    const value = readStamp(text.slice(block.start, block.end))?.slice(0, 10);
    return value?.length === 10 ? [{ date: value, span: { start: block.start, end: block.end } }] : [];
  });
  const [day, ...others] = days;
  return day === undefined || others.length > 0 || blocks.length < 2 ? NONE : { ...day, basis: 'publication' };
}

const LONGEST_DAY = 40;

const NONE: Reference = { date: null, span: null, basis: null };

/** One reference a scope, by scope index. Never the day of the crawl, a banner or a statute: those are not in `publication`. */
export function referencesOf(page: Page): readonly Reference[] {
  const { published, created, modified } = page.publication;
  const stamp = published ?? created ?? modified;
  const told = stamp?.value.slice(0, 10) ?? periodOf(page.url);
  const publication: Reference =
    told === null ? dayAtEdge(page) : { date: told, span: stamp?.span ?? null, basis: 'publication' };
  return page.scopes.map((_, index) => {
    for (let at: number | null = index; at !== null; at = page.scopes[at]?.parent ?? null) {
      const dated = page.scopes[at]?.dated;
      if (dated) return { date: dated.value.slice(0, 10), span: dated.span, basis: 'item' };
    }
    return publication;
  });
}
