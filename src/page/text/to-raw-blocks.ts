import type { BlockKind } from '../../model/page.ts';
import type { RawBlock } from '../raw-block.ts';
import { isEntryLine } from '../scopes/entry-line.ts';
import type { Unit } from './join-lines.ts';
import { endsSentence, isCaption, isHeadingLike, isProse, type Marker, markdownHeading, markerOf } from './shape.ts';
import type { SpreadRow } from './spread-tables.ts';
import { type Table, tableRow } from './table-rows.ts';

/** A raw block still open to a second look, with the unit it was read from. */
export interface Draft extends RawBlock {
  readonly unit: Unit;
}

const MAX_HEADING = 140;
/** A dash before a sentence that somebody says: `- Otwieramy nowy rozdział – mówi wójt.` */
const SPEECH =
  /\s[–—-]\s(?:m[óo]wi|powiedzia|podkre[śs]l|doda|zaznacz|wyja[śs]ni|stwierdzi|zapewni|t[łl]umaczy|przekonu|komentuj|informuj|relacjonuj|wspomina|zauwa[żz])/iu;
const MIN_SPEECH = 120;

const bare = (kind: BlockKind, level: number, start: number, unit: Unit): Draft => ({
  kind,
  level,
  cells: [],
  start,
  end: unit.end,
  unit,
});

const textOf = (unit: Unit): string => unit.lines.map(({ text }) => text).join(' ');
const markOf = (unit: Unit | undefined): Marker | null => (unit?.lines[0] ? markerOf(unit.lines[0].text) : null);

/** Capitals throughout, two words or more, stand above headings in mixed case; `EUROCITIES` alone is a name. */
function headingLevel(text: string): number {
  const capitals = text === text.toUpperCase() && /\p{L}{2}\s\P{Ll}{0,140}\p{Lu}{3}/u.test(text);
  return capitals ? 2 : 3;
}

function isHeading(units: readonly Unit[], index: number, text: string): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (!unit || !next || unit.lines.length > 2 || text.length > MAX_HEADING || !isHeadingLike(text)) return false;
  const before = units[index - 1];
  const apart = unit.gapBefore || !before || markOf(before) !== null || endsSentence(textOf(before));
  if (!apart) return false;
  return unit.gapAfter || (text.length <= 80 && isProse(textOf(next)) && textOf(next).length >= 200);
}

/** One of several entries of a calendar, side by side. */
function isEntry(units: readonly Unit[], index: number): boolean {
  const opens = (at: number): boolean => isEntryLine(units[at]?.lines[0]?.text ?? '');
  return opens(index) && (opens(index - 1) || opens(index + 1));
}

/** A dash that begins speech, not a list: alone, long, and said by someone. */
function isSpeech(units: readonly Unit[], index: number, text: string): boolean {
  if (text.length < MIN_SPEECH) return false;
  const alone = markOf(units[index - 1])?.kind !== 'dash' && markOf(units[index + 1])?.kind !== 'dash';
  return SPEECH.test(text) || (alone && !/:$/.test(units[index - 1]?.lines.at(-1)?.text ?? ''));
}

/** Nesting by indentation: deeper than the list's own margin is one level down. */
class Margins {
  #stack: number[] = [];

  reset(): void {
    this.#stack = [];
  }

  levelOf(indent: number): number {
    while (this.#stack.length > 0 && (this.#stack.at(-1) ?? 0) > indent + 1) this.#stack.pop();
    if (this.#stack.length === 0 || indent > (this.#stack.at(-1) ?? 0) + 1) this.#stack.push(indent);
    return this.#stack.length;
  }
}

/** Which numbers may come next: `2.` after `1.`, on every level. One out of turn (`30. Dożynki`) is part of the words. */
class Numbering {
  readonly #next = new Set<string>();

  reset(): void {
    this.#next.clear();
  }

  get running(): boolean {
    return this.#next.size > 0;
  }

  take({ kind, number }: Marker): boolean {
    if (kind !== 'number' && kind !== 'letter') return true;
    if (number !== 1 && !this.#next.has(`${kind} ${number}`)) return false;
    this.#next.add(`${kind} ${number + 1}`);
    return true;
  }
}

/** Reads units as headings, items, rows, captions, quotes and paragraphs; `title` is the offset of the title line, or null; `spread` the rows that lie over several lines. */
export function toRawBlocks(
  text: string,
  units: readonly Unit[],
  title: number | null,
  spread: readonly SpreadRow[],
): readonly Draft[] {
  let nextRow = 0;
  const drafts: Draft[] = [];
  const margins = new Margins();
  let table: Table | null = null;
  const numbering = new Numbering();
  units.forEach((unit, index) => {
    const first = unit.lines[0];
    if (!first) return;
    while (nextRow < spread.length && (spread[nextRow]?.end ?? 0) <= unit.start) nextRow++;
    const over = spread[nextRow];
    if (over !== undefined && over.start <= unit.start) {
      if (over.start === unit.start)
        drafts.push({ ...bare('table_row', 0, over.start, unit), end: over.end, cells: over.cells });
      return;
    }
    const words = textOf(unit);
    const row = unit.lines.length === 1 ? tableRow(text, unit, table, unit.gapBefore) : null;
    if (row === 'rule') return;
    if (row) {
      table = row.table;
      drafts.push({ ...bare('table_row', 0, unit.start, unit), cells: row.cells });
      return;
    }
    table = null;
    const marker = markOf(unit);
    const heading = markdownHeading(first.text);
    if (unit.start === title || heading) {
      margins.reset();
      numbering.reset();
      drafts.push(
        bare('heading', unit.start === title ? 1 : (heading?.level ?? 1), unit.start + (heading?.width ?? 0), unit),
      );
    } else if (marker && numbering.take(marker)) {
      const speech = marker.kind === 'dash' && isSpeech(units, index, words);
      const level = speech ? 0 : margins.levelOf(first.indent);
      drafts.push(bare(speech ? 'quote' : 'list_item', level, unit.start + marker.width, unit));
    } else if (isEntry(units, index)) {
      margins.reset();
      drafts.push(bare('list_item', 1, unit.start, unit));
    } else if (isHeading(units, index, words)) {
      margins.reset();
      numbering.reset();
      drafts.push(bare('heading', headingLevel(words), unit.start, unit));
    } else {
      // A paragraph between numbered items belongs to the item above; the numbers go on, the margins of bullets do not.
      if (!numbering.running) margins.reset();
      drafts.push(bare(isCaption(words) ? 'caption' : 'paragraph', 0, unit.start, unit));
    }
  });
  return drafts;
}
