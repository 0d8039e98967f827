import type { BlockKind, Cell, Stamp } from '../model/page.ts';
import type { Span } from '../model/span.ts';

/** A block as a page reader finds it, before scopes are known. Raw blocks are in text order and do not overlap. */
export interface RawBlock extends Span {
  readonly kind: BlockKind;
  /** Headings: 1-6, lower is higher up. List items: nesting depth from 1. Others: 0. */
  readonly level: number;
  /** Cells of a table row, in order; empty for other kinds. */
  readonly cells: readonly Cell[];
  /** Index of the raw block known by structure to introduce it (`ul` after `p`, `dd` after `dt`); left out where structure does not say. */
  readonly intro?: number;
  /** How surely the markup says that the day it prints is when something takes place (`event-card__date`). */
  readonly happens?: 'sure' | 'likely';
  /** The stamp that the page's structure gives for the item this block begins (`<time datetime>` beside a news title). */
  readonly dated?: Stamp;
}
