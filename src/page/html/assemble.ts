import type { Cell, Stamp } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { eventDayOf } from '../omit/is-event-day.ts';
import type { RawBlock } from '../raw-block.ts';
import { isDay } from './is-day.ts';
import type { Collected, MetadataLine, Piece } from './piece.ts';

export interface AssembledLine extends Span {
  readonly line: MetadataLine;
}

/** The document's text, the blocks and the metadata lines in it. */
export interface Assembled {
  readonly text: string;
  readonly raw: readonly RawBlock[];
  readonly lines: readonly AssembledLine[];
}

/** Joins pieces by empty lines and the cells of a row by tabs; the metadata lines are the last part of the text. `dated` gives stamps by piece. */
export function assemble({ pieces, metadata }: Collected, dated: ReadonlyMap<number, Stamp>): Assembled {
  const parts: string[] = [];
  const raw: RawBlock[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const text = piece.cells.length > 0 ? piece.cells.map((cell) => cell.text).join('\t') : piece.text;
    raw.push(rawBlock(piece, at, text, dated.get(index)));
    parts.push(text);
    at += text.length + 2;
  }
  const lines: AssembledLine[] = [];
  const tail: string[] = [];
  for (const line of metadata) {
    lines.push({ line, start: at, end: at + line.text.length });
    tail.push(line.text);
    at += line.text.length + 1;
  }
  if (tail.length > 0) parts.push(tail.join('\n'));
  return { text: parts.join('\n\n'), raw, lines };
}

function rawBlock(piece: Piece, start: number, text: string, dated: Stamp | undefined): RawBlock {
  const happens = piece.cells.length === 0 && isDay(piece.text) ? eventDayOf(piece.element) : null;
  const block = { kind: piece.kind, level: piece.level, cells: cellsAt(piece, start), start, end: start + text.length };
  return {
    ...block,
    ...(piece.intro === null ? {} : { intro: piece.intro }),
    ...(dated === undefined ? {} : { dated }),
    ...(happens === null ? {} : { happens }),
  };
}

function cellsAt(piece: Piece, start: number): Cell[] {
  let at = start;
  return piece.cells.map(({ text, header }) => {
    const cell = { start: at, end: at + text.length, header };
    at = cell.end + 1;
    return cell;
  });
}
