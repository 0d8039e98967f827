import type { Page } from '../../../model/page.ts';

const YEAR = /^\s{0,3}(?:rok\s)?((?:19|20)\d\d)(?:\s{0,2}(?:rok|r\.?))?\s{0,3}$/iu;
const LONGEST = 12;

/**
 * `2022` alone at the top of a page that gives no day of its own, over several pieces of news: an archive of that year. Traps: a second year further down,
 * which heads its own part; a page put up on a day of its own.
 */
export function yearAtTop({ blocks, text, publication }: Page): string | null {
  const [first, ...others] = blocks;
  if (first === undefined || others.length < FEWEST || publication.published !== null || publication.created !== null)
    return null;
  const yearOf = (one: typeof first): string | undefined =>
    one.end - one.start > LONGEST ? undefined : YEAR.exec(text.slice(one.start, one.end))?.[1];
  const year = yearOf(first);
  return year === undefined || others.some((one) => yearOf(one) !== undefined) ? null : year;
}

/** One paragraph below is the year's already. */
const FEWEST = 2;
