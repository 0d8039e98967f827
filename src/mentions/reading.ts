import type { Mention } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../polish/fold-text.ts';
import { type Tokens, tokenize } from '../polish/tokens.ts';
import type { Word } from '../polish/words.ts';
import { triggersOf } from './triggers.ts';

/** A block, or a cell of a table row, with its tokens `[first, last)` of `Reading.tokens`. Mentions never cross a segment. */
export interface Segment extends Span {
  /** Index into `Page.blocks`. */
  readonly block: number;
  readonly first: number;
  readonly last: number;
  /** The bits of `triggers.ts` that any of its tokens has. */
  readonly triggers: number;
}

/** A page with what every recogniser needs, made once: its folded text (same offsets), its tokens, its segments in order. */
export interface Reading {
  readonly page: Page;
  readonly text: string;
  readonly folded: string;
  readonly tokens: Tokens;
  /** For each token the bits of `triggers.ts`. */
  readonly triggers: Int32Array;
  readonly segments: readonly Segment[];
  /** A plain text's lines stand in one block only where they were broken by width; a line's end in HTML was meant. */
  readonly wrapped: boolean;
}

/** Proposes mentions; may overlap with other proposals. Pure. */
export type Recogniser = (reading: Reading) => readonly Mention[];

/** Merges or drops mentions, or adds what the others make certain. Gets and returns them ordered by start, then by longer first. Pure. */
export type Refiner = (mentions: readonly Mention[], reading: Reading) => readonly Mention[];

/** Prepares a page for the recognisers. */
export function readingOf(page: Page): Reading {
  const tokens = tokenize(page.text);
  const triggers = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) triggers[i] = triggersOf(tokens.words[i] as Word);
  const segments: Segment[] = [];
  let next = 0;
  page.blocks.forEach((block, index) => {
    const spans: readonly Span[] = block.cells.length > 0 ? block.cells : [block];
    for (const span of spans) {
      while (next < tokens.count && (tokens.starts[next] as number) < span.start) next++;
      const first = next;
      let any = 0;
      for (; next < tokens.count && (tokens.starts[next] as number) < span.end; next++) any |= triggers[next] as number;
      segments.push({ block: index, start: span.start, end: span.end, first, last: next, triggers: any });
    }
  });
  return {
    page,
    text: page.text,
    folded: foldText(page.text),
    tokens,
    triggers,
    segments,
    wrapped: page.reader === 'text',
  };
}

/** Whether token `i` has one of the bits of `triggers.ts`. */
export function hasTrigger(reading: Reading, i: number, bits: number): boolean {
  return ((reading.triggers[i] as number) & bits) !== 0;
}

/** Whether any token of a segment has one of the bits. */
export function anyTrigger({ triggers }: Segment, bits: number): boolean {
  return (triggers & bits) !== 0;
}
