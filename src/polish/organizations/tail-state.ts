import { TITLE, UPPER } from '../tokens.ts';
import { isWordToken, type TokenSource } from './token-source.ts';

/** A name being read to the right of its head. Steps get the index of the next token and return how far they read (the same index: not theirs). */
export interface TailState {
  readonly source: TokenSource;
  /** Lemma of the head. */
  readonly lemma: string;
  /** Token index of the head, of the first token after its adjectives, and of the end of the segment. */
  readonly head: number;
  readonly tail: number;
  readonly end: number;
  /** Whether the head may be nominative. */
  readonly nominative: boolean;
  /** A head in capitals, as in `URZĄD MIASTA`: only capitals go on. */
  readonly capitals: boolean;
}

export type TailStep = (state: TailState, at: number) => number;

/** Whether token `at` is a word with a capital of the head's kind. */
export function isCapitalWord(state: TailState, at: number): boolean {
  if (at >= state.end || !isWordToken(state.source, at)) return false;
  const shape = state.source.tokens.shapes[at];
  if (state.capitals)
    return (
      shape === UPPER || (shape === TITLE && state.source.tokens.ends[at] === (state.source.tokens.starts[at] ?? 0) + 1)
    );
  return shape !== undefined && shape >= TITLE;
}
