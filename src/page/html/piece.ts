import type { BlockKind, OmittedReason } from '../../model/page.ts';
import type { ElementNode } from './node.ts';

export interface PieceCell {
  readonly text: string;
  readonly header: string | null;
}

/** A block of the page before it has its place in the text. */
export interface Piece {
  readonly kind: BlockKind;
  readonly level: number;
  /** Of a table row: empty, its text is made of its cells. */
  readonly text: string;
  readonly cells: readonly PieceCell[];
  /** Index of the piece that introduces it, where structure says so. */
  readonly intro: number | null;
  /** The element it was read from. */
  readonly element: ElementNode;
}

/** Text that was left out. */
export interface LeftOut {
  readonly reason: OmittedReason;
  readonly text: string;
  /** Of the shell around the content: the element itself. */
  readonly element: ElementNode | null;
}

/** A line of publication data, and the element it was read from. */
export interface MetadataLine {
  readonly text: string;
  readonly element: ElementNode;
  /** Index of the piece that comes after it. */
  readonly before: number;
  /** Within the page's content, in a row of a table there (so that it is that row's own), or beside the content. */
  readonly place: 'content' | 'row' | 'beside';
}

/** All that a walk over the page finds, in document order. */
export interface Collected {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
  readonly metadata: readonly MetadataLine[];
}

/** Content under a heading such as `Zobacz także`: left out until a heading as high, or the end of `container`. */
export interface Skipping {
  readonly reason: OmittedReason;
  readonly level: number;
  readonly container: ElementNode | null;
}
