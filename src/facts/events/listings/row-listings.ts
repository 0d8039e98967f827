import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import { entryFrom, isDayOf, nameFrom } from './entry-parts.ts';
import type { ListedEntry, ListedLine, ListedPart } from './listed-entry.ts';

const LEAST = 2;
/** How many blocks of other manner may stand between two entries: a line of description, a month. */
const APART = 2;

/** What may be an entry by itself: a block, or one of its lines where several have days. */
interface Unit {
  readonly block: number;
  readonly lines: readonly ListedLine[];
  readonly whole: boolean;
}

function unitsOf({ page: { blocks } }: PageContext, all: readonly (readonly ListedLine[])[]): readonly Unit[] {
  return all.flatMap((lines, block): readonly Unit[] => {
    const { kind } = blocks[block] ?? {};
    if (kind === 'heading' || kind === 'term' || kind === 'definition') return [];
    const dated = lines.filter(({ dates }) => dates.length > 0);
    if (dated.length === 1 && dated.every(isDayOf)) return [{ block, lines, whole: true }];
    const each = kind !== 'table_row' && dated.length > 1 && dated.length === lines.length && dated.every(isDayOf);
    return each ? lines.map((line) => ({ block, lines: [line], whole: false })) : [];
  });
}

/** A block or a line each: `3 maja – Noc Kupały`, `Noc Kupały (3 maja)`, a table's row. */
export function rowListings(
  context: PageContext,
  all: readonly (readonly ListedLine[])[],
): readonly (readonly ListedEntry[])[] {
  const { blocks } = context.page;
  const runs: Unit[][] = [];
  for (const unit of unitsOf(context, all)) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.block;
    const follows = last !== undefined && unit.block - last <= APART && blocks[last]?.kind === blocks[unit.block]?.kind;
    if (run !== undefined && follows) run.push(unit);
    else runs.push([unit]);
  }
  return runs.flatMap((run) => {
    const slots = run.map(({ lines }) => candidatesOf(lines));
    const named = slots.filter(({ before, after }) => before.length + after.length > 0).length;
    if (run.length < LEAST || named * 4 < run.length * 3) return [];
    const ahead = slots.filter(({ before }) => before.length > 0).length * 2 > run.length;
    const column = columnOf(context, run);
    const entries = run.flatMap(({ block, lines, whole }, at) => {
      const cell = column === null ? undefined : blocks[block]?.cells.at(-column);
      const name = nameFrom(context, slotOf(slots[at], ahead, cell));
      const below = whole ? placesBelow(all, block) : [];
      return name === undefined ? [] : entryOf([...lines, ...below], name, whole ? block : null);
    });
    return [entries];
  });
}

/** `Zebranie wiejskie – 3 maja` / `Kutno`: lines that only say where. */
function placesBelow(all: readonly (readonly ListedLine[])[], block: number): readonly ListedLine[] {
  const below = all.slice(block + 1, block + 1 + APART);
  const end = below.findIndex((lines) => lines.length === 0 || !lines.every(isWhere));
  return below.slice(0, end < 0 ? below.length : end).flat();
}

const isWhere = ({ dates, parts }: ListedLine): boolean =>
  dates.length === 0 && parts.some(({ kind }) => kind === 'where') && parts.every(({ kind }) => kind === 'where');

function slotOf(slot: Candidates | undefined, ahead: boolean, cell: Span | undefined): readonly ListedPart[] {
  if (slot === undefined) return [];
  if (cell === undefined) return ahead ? slot.before : slot.after;
  return [...slot.before, ...slot.after].filter(({ start, end }) => start >= cell.start && end <= cell.end);
}

interface Candidates {
  readonly before: readonly ListedPart[];
  readonly after: readonly ListedPart[];
}

/** The parts that may be the name, before the day and behind it. */
function candidatesOf(lines: readonly ListedLine[]): Candidates {
  const day = lines.flatMap(({ dates }) => dates)[0]?.start ?? 0;
  const parts = lines.flatMap((one) => one.parts);
  const named = (side: readonly ListedPart[]): readonly ListedPart[] => {
    const told = side.findIndex(({ kind }) => kind === 'other');
    return (told < 0 ? side : side.slice(0, told)).filter(({ kind }) => kind === 'name');
  };
  return {
    before: named(parts.filter(({ end }) => end <= day)),
    after: named(parts.filter(({ start }) => start > day)),
  };
}

/** The column, counted from the end, whose cells name what the rows are of: the one so headed, or in which most known occasions begin. */
function columnOf({ page, byBlock }: PageContext, run: readonly Unit[]): number | null {
  const found = new Map<number, number>();
  for (const { block } of run) {
    const { cells = [] } = page.blocks[block] ?? {};
    if (cells.length < 2) continue;
    const occasions = (byBlock[block] ?? []).flatMap((one) => one.occasions);
    for (const [at, { start, end, header }] of cells.entries()) {
      const known = occasions.some((one) => one.start - start < 3 && one.start >= start && one.end <= end);
      const votes = (known ? 1 : 0) + (header !== null && NAME_HEADER.test(header) ? 2 : 0);
      if (votes > 0) found.set(cells.length - at, (found.get(cells.length - at) ?? 0) + votes);
    }
  }
  const [best] = [...found].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

const NAME_HEADER =
  /^\s{0,2}(?:co|nazwa(?:\s\p{L}{3,16})?|wydarzeni[ea]|imprez[ay]|tytuł(?:\s\p{L}{3,16})?|uroczysto[śs]\p{L}{1,3}|temat\p{L}{0,2}|zawody|spotkanie)(?!\p{L})/iu;

function entryOf(lines: readonly ListedLine[], name: Span, row: number | null): readonly ListedEntry[] {
  const day = lines.find(isDayOf);
  const entry = day === undefined ? null : entryFrom(lines, day, name, row);
  return entry === null ? [] : [entry];
}
