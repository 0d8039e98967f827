import type { Mention } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../polish/fold.ts';
import { type Tokens, tokenize } from '../polish/tokens.ts';

/** A block, or a cell of a table row, with its tokens `[first, last)` of `Reading.tokens`. Mentions never cross a segment. */
export interface Segment extends Span {
  /** Index into `Page.blocks`. */
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** A page with what every recogniser needs, made once: its folded text (same offsets), its tokens, its segments in order. */
export interface Reading {
  readonly page: Page;
  readonly text: string;
  readonly folded: string;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
}

/** Proposes mentions; may overlap with other proposals. Pure. */
export type Recogniser = (reading: Reading) => readonly Mention[];

/** Merges or drops mentions. Gets and returns them ordered by start, then by longer first. Pure. */
export type Refiner = (mentions: readonly Mention[], reading: Reading) => readonly Mention[];

/** Prepares a page for the recognisers. */
export function readingOf(page: Page): Reading {
  const tokens = tokenize(page.text);
  const segments: Segment[] = [];
  let next = 0;
  page.blocks.forEach((block, index) => {
    const spans: readonly Span[] = block.cells.length > 0 ? block.cells : [block];
    for (const span of spans) {
      while (next < tokens.count && (tokens.starts[next] as number) < span.start) next++;
      const first = next;
      while (next < tokens.count && (tokens.starts[next] as number) < span.end) next++;
      segments.push({ block: index, start: span.start, end: span.end, first, last: next });
    }
  });
  return { page, text: page.text, folded: fold(page.text), tokens, segments };
}
