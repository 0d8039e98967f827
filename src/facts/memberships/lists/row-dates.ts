import type { Cell } from '../../../model/page.ts';
import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import { PENDING } from '../cues/cue.ts';
import { type ColumnSense, columnSense } from './column-sense.ts';
import { agreedInCell } from './noted-dates.ts';
import { type BelongingDates, periodOf, SUSPENDED, type ToldDate, toldDates } from './told-dates.ts';

type Day = BelongingDates['start'];

/** Words of leaving inside a cell: `3.07.1999 (wygasła 31 grudnia 2011 r.)`, `wystąpiła z dniem 31.12.2010`. */
const LEFT =
  /(?<![a-z])(?:wystapi\p{L}{1,6}|rezygnac\p{L}{1,2}|wygas\p{L}{1,4}|wypowiedzian\p{L}{1,3}|zakoncz\p{L}{1,5}|usta(?:lo|nie|la)|odesz\p{L}{1,3}|odszedl|skreslon\p{L}{1,2}|wykreslon\p{L}{1,2}|wykluczon\p{L}{1,2}|rozwiazan\p{L}{1,3}|czlonk?\p{L}{0,4}\s{1,3}do|(?:^|[\s(])do)(?!\p{L})[^.;]{0,30}$/u;
/** Words of joining in a cell whose header says nothing: `członek od 2004 r.`, `przystąpiła w 1999 r.` */
const JOINED =
  /(?<![a-z])(?:(?:czlon\p{L}{1,5}|nalezy|wspolprac\p{L}{1,3}|umow\p{L}{1,2})\s(?:[^.;]{0,20}\s)?od|dolaczyl\p{L}{0,2}|przystapi\p{L}{1,4}|przyjet\p{L}{1,2}|wstapi\p{L}{1,4})(?!\p{L})[^.;]{0,30}$/u;

/**
 * Since when and until when, by the row's columns: `Wstąpienie | Wystąpienie`, `Umowa z dnia`, `Okres członkostwa`. Null where no column tells it.
 * Trap: `Data uchwały` beside `Członkostwo od`, `Podstawa: uchwała … z 22.02.1991`.
 */
export function rowDates(context: PageContext, block: number): BelongingDates | null {
  const cells = context.page.blocks[block]?.cells ?? [];
  const senses = cells.map(({ header }) => (header === null ? null : columnSense(header)));
  if (cells.length === 0 || !headersOf(context, block).some((header) => TELLING.has(columnSense(header)))) return null;
  let dates: BelongingDates = { start: null, end: null };
  // What a column is for goes before what a remark says.
  for (const told of [true, false])
    for (const [at, cell] of cells.entries()) {
      const sense = senses[at] ?? null;
      if (sense === 'other' || (sense !== null) !== told) continue;
      const found = cellDates(context, block, cell, sense);
      dates = { start: dates.start ?? found.start, end: dates.end ?? found.end };
    }
  return dates;
}

const TELLING: ReadonlySet<ColumnSense> = new Set<ColumnSense>(['since', 'until', 'between']);

/** A row leaves out its empty cells: what its columns are stands in the header row. */
function headersOf(context: PageContext, block: number): readonly string[] {
  const { blocks, text } = context.page;
  const own = blocks[block];
  const heads = own?.intro == null ? undefined : blocks[own.intro];
  if (heads?.kind === 'table_row') return heads.cells.map(({ start, end }) => text.slice(start, end));
  return own?.cells.flatMap(({ header }) => header ?? []) ?? [];
}

function cellDates(context: PageContext, block: number, cell: Cell, sense: ColumnSense): BelongingDates {
  if (PENDING.test(context.whole, context.reading.folded.slice(cell.start, cell.end)))
    return { start: null, end: null };
  const agreed = sense === 'since' ? agreedInCell(context, cell) : null;
  if (agreed !== null) return { start: agreed, end: null };
  let start: Day = null;
  let end: Day = null;
  for (const statement of context.byBlock[block] ?? []) {
    for (const told of toldDates(context, statement, cell)) {
      if (SUSPENDED.test(told.before)) continue;
      const period = periodOf(told);
      if (period !== null && sense !== null) return period;
      if (isEnd(told, sense)) end ??= day(told);
      else if (isStart(told, sense)) start ??= day(told);
    }
  }
  if (start !== null || end !== null || sense === null) return { start, end };
  return bareYears(context, cell, sense);
}

const day = ({ start, end, span }: ToldDate): Day => ({ value: start ?? end ?? '', span });

function isEnd({ mention, before }: ToldDate, sense: ColumnSense): boolean {
  return sense === 'until' || mention.expression.bound === 'until' || LEFT.test(before);
}

function isStart({ start, before }: ToldDate, sense: ColumnSense): boolean {
  if (start === null) return false;
  return sense === 'since' || sense === 'between' || JOINED.test(before);
}

/** A year without `r.`, alone in its cell or before a remark: `1999`, `od 1999`, `1999 (założyciel)`, `1999–2004`, `1999–`. */
function bareYears(context: PageContext, cell: Span, sense: ColumnSense): BelongingDates {
  const folded = context.reading.folded.slice(cell.start, cell.end);
  const found =
    /^\s{0,3}(?:od\s|do\s|w\s)?(?:rok(?:u)?\s)?((?:1[89]|20)\d\d)(?:\s{0,2}[-–—]\s{0,2}((?:1[89]|20)\d\d)?)?(?![\d./-])/u.exec(
      folded,
    );
  if (found?.[1] === undefined) return { start: null, end: null };
  const yearAt = (year: string, from: number): Day => {
    const start = cell.start + folded.indexOf(year, from);
    return { value: year, span: { start, end: start + 4 } };
  };
  const first = yearAt(found[1], 0);
  if (sense === 'until' || /^\s{0,3}do\s/u.test(folded)) return { start: null, end: first };
  const last = found[2] === undefined ? null : yearAt(found[2], (first?.span.end ?? 0) - cell.start);
  return { start: first, end: last };
}
