import type { Column } from './column.ts';
import { displayWidth, widestValue } from './wrap.ts';

/** Columns between two cells. */
export const GAP = 2;

/** Text is broken into nothing narrower than this share of the width; lists are not given more only because one of their values is long. */
const NARROWEST_TEXT = { share: 0.25, least: 12, most: 24 };
const WIDEST_VALUE = 32;
const NARROWEST_BELOW = 30;

/**
 * Where the cells of a row stand: the first columns side by side, each in its width, the others on lines of their own below, `indent` columns in.
 */
export interface Layout {
  readonly widths: readonly number[];
  readonly indent: number;
}

interface Need {
  readonly natural: number;
  readonly least: number;
}

/**
 * Fits columns into `limit`. Text and lists may be broken, dates, words of closed lists and ids may not; where that is not enough, columns go
 * below the others, from the last on. `headings` and `rows` are what will be shown.
 */
export function layOut<Row>(
  columns: readonly Column<Row>[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  limit: number,
): Layout {
  const { share: part, least, most } = NARROWEST_TEXT;
  const narrowest = Math.min(most, Math.max(least, Math.floor(limit * part)));
  const needs = columns.map((column, at) => {
    const cells = [headings[at] ?? '', ...rows.map((row) => row[at] ?? '')];
    return needOf(column, cells, narrowest);
  });
  let beside = needs.length;
  while (beside > 1 && room(needs.slice(0, beside)) > limit) beside--;
  const widths = share(needs.slice(0, beside), limit);
  return { widths, indent: indentOf(columns, widths, limit) };
}

function needOf<Row>({ kind }: Column<Row>, [heading = '', ...cells]: readonly string[], narrowest: number): Need {
  const natural = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(heading));
  if (kind === 'text') return { natural, least: Math.min(natural, narrowest) };
  if (kind !== 'list') return { natural, least: natural };
  const widest = cells.reduce(
    (most, cell) => Math.max(most, Math.min(WIDEST_VALUE, widestValue(cell))),
    displayWidth(heading),
  );
  return { natural, least: Math.min(natural, widest) };
}

function room(needs: readonly Need[]): number {
  return needs.reduce((sum, { least }) => sum + least, GAP * (needs.length - 1));
}

/** Each gets what it needs at least; the narrow ones all they could use, the others alike of what is left. */
function share(needs: readonly Need[], limit: number): number[] {
  const widths = needs.map(({ least }) => Math.min(least, limit));
  let free = limit - room(needs);
  const growing = needs
    .map(({ natural, least }, at) => ({ at, wants: natural - least }))
    .filter(({ wants }) => wants > 0);
  growing.sort((a, b) => a.wants - b.wants);
  growing.forEach(({ at, wants }, position) => {
    const more = Math.max(0, Math.min(wants, Math.floor(free / (growing.length - position))));
    widths[at] = (widths[at] ?? 0) + more;
    free -= more;
  });
  return widths;
}

/** What goes below begins under the first text, where that leaves it enough room. */
function indentOf<Row>(columns: readonly Column<Row>[], widths: readonly number[], limit: number): number {
  const text = columns.findIndex(({ kind }) => kind === 'text');
  if (text < 0 || text >= widths.length) return GAP;
  const start = widths.slice(0, text).reduce((sum, width) => sum + width + GAP, 0);
  return start > 0 && limit - start >= NARROWEST_BELOW ? start : GAP;
}
