import type { PageContext } from '../../context.ts';
import { entryFrom, hasName, isDayLine, isHourLine, nameFrom, namesIn } from './entry-parts.ts';
import { headListings } from './head-listings.ts';
import type { ListedEntry, ListedLine } from './listed-entry.ts';
import { readLines } from './read-lines.ts';
import { rowListings } from './row-listings.ts';

const MOST_LINES = 8;
const LEAST = 2;

/** The lists of days and names of a page, in whatever manner: a row or a line each, a heading and what is below it, lines one below the other. */
export function findListings(context: PageContext): readonly (readonly ListedEntry[])[] {
  const lines = readLines(context);
  const rows = rowListings(context, lines);
  const taken = new Set(rows.flatMap((entries) => entries.map(({ statement }) => statement.block)));
  const headed = headListings(context, lines, taken);
  for (const { statements } of headed.flat()) for (const { block } of statements) taken.add(block);
  return [...rows, ...headed, ...lineListings(context, lines, taken)].filter(({ length }) => length >= LEAST);
}

/** Lines one below the other: `Noc Kupały` / `3 maja` / `plaża` and the next, or each day first, as the run begins. */
function lineListings(
  context: PageContext,
  all: readonly (readonly ListedLine[])[],
  taken: ReadonlySet<number>,
): readonly (readonly ListedEntry[])[] {
  const runs: ListedLine[][] = [[]];
  for (const [index, lines] of all.entries()) {
    const { kind } = context.page.blocks[index] ?? {};
    const heads = kind === 'heading' || kind === 'term';
    if (taken.has(index) || lines.length === 0 || heads) runs.push([]);
    else
      for (const line of lines) {
        if (line.parts.every(({ kind }) => kind !== 'other') && line.dates.length <= 1) runs.at(-1)?.push(line);
        else runs.push([]);
      }
  }
  return runs.map(withoutLabels).flatMap((run) => {
    const days = run.flatMap((line, at) => (isDayLine(line) && !hasName(line) ? [at] : []));
    const [first] = days;
    if (days.length < LEAST || first === undefined) return [];
    // `Sobota, 5 maja` / `10.00 Bieg` / `12.00 Koncert`: several hours below a day are its programme.
    const hours = run.filter((line) => isHourLine(context, line));
    if (hours.length > days.length) return [];
    const entries = days.flatMap((day, at) => {
      const from = day - first;
      const to = (days[at + 1] ?? run.length + first) - first;
      const own = run.slice(from, Math.min(to, from + MOST_LINES));
      const named = own.find(hasName);
      const name = nameFrom(context, namesIn(named));
      const line = run[day];
      const whole = first === 0 || named === own[0];
      return name === undefined || line === undefined || !whole ? [] : (entryFrom(own, line, name, null) ?? []);
    });
    return entries.length * 4 < days.length * 3 ? [] : [entries];
  });
}

/** `Kiedy` / `Gdzie` above the first entry of a grid belong to none. */
function withoutLabels(run: readonly ListedLine[]): readonly ListedLine[] {
  const first = run.findIndex((line) => line.dates.length > 0 || hasName(line));
  return run.slice(Math.max(0, first));
}
