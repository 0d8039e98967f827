import { isMetadataLine } from '../publication/metadata-line.ts';
import type { PieceCell } from './piece.ts';

const LONGEST = 40;

/** A cell under `Data publikacji` says when the row was published, not when what it names takes place: the line that it makes with its header, else null. */
export function rowDate({ text, header }: PieceCell): string | null {
  const line = `${header ?? ''}: ${text}`;
  return header === null || header.length > LONGEST || text.length > LONGEST || !isMetadataLine(line) ? null : line;
}
