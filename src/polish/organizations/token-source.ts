import { fold } from '../fold.ts';
import { MARK, NUMBER, type Tokens, tokenize, WORD } from '../tokens.ts';
import { NO_WORD, type Word } from '../words.ts';

/** A text with its folded copy and tokens: a page's `Reading`, or a single name. */
export interface TokenSource {
  readonly text: string;
  readonly folded: string;
  readonly tokens: Tokens;
  /** True where lines end by width alone, so that a name goes on over a line's end. */
  readonly wrapped?: boolean;
}

export function tokenSource(text: string): TokenSource {
  return { text, folded: fold(text), tokens: tokenize(text) };
}

/** The word of token `i`; one without letters outside the text. */
export function wordOf(source: TokenSource, i: number): Word {
  return i >= 0 && i < source.tokens.count ? (source.tokens.words[i] as Word) : NO_WORD;
}

/** Token `i` as printed; '' outside the text. */
export function rawToken(source: TokenSource, i: number): string {
  return wordOf(source, i).printed;
}

/** Token `i` folded; '' outside the text. */
export function foldedToken(source: TokenSource, i: number): string {
  return wordOf(source, i).folded;
}

export function isWordToken(source: TokenSource, i: number): boolean {
  return source.tokens.kinds[i] === WORD;
}

export function isNumberToken(source: TokenSource, i: number): boolean {
  return source.tokens.kinds[i] === NUMBER;
}

/** Whether token `i` is this mark; all dashes are `-` when folded. */
export function isMarkToken(source: TokenSource, i: number, mark: string): boolean {
  return source.tokens.kinds[i] === MARK && foldedToken(source, i) === mark;
}

/** Whether nothing stands between tokens `i` and `i + 1`. */
export function glued(source: TokenSource, i: number): boolean {
  return source.tokens.ends[i] !== undefined && source.tokens.ends[i] === source.tokens.starts[i + 1];
}

/** No text is wrapped at fewer characters. */
const LEAST_WIDTH = 40;

/** Whether a line ends between tokens `i` and `i + 1`, and was meant to. */
export function lineEndsAfter(source: TokenSource, i: number): boolean {
  const end = source.tokens.ends[i] ?? 0;
  const next = source.tokens.starts[i + 1] ?? end;
  if (!source.text.slice(end, next).includes('\n')) return false;
  // What ends before it might have been broken by width was broken on purpose.
  return source.wrapped !== true || end < LEAST_WIDTH || source.text.slice(end - LEAST_WIDTH, end).includes('\n');
}

/** Index of the first token, from token `from` on, that starts at or after a text offset. */
export function tokenFrom(source: TokenSource, offset: number, from: number): number {
  let low = from;
  let high = source.tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
