import type { NounForm } from '../../polish/occasions/noun-index.ts';
import type { Reading, Segment } from '../reading.ts';
import { rawAt } from '../token-view.ts';

/** The words after an event noun, as far as they are read. */
export interface Tail {
  readonly reading: Reading;
  readonly segment: Segment;
  /** Token of the noun and its form. */
  readonly noun: number;
  readonly form: NounForm;
  /** The noun is printed in capitals, as in a heading: those of the words after it tell nothing. */
  readonly shouted: boolean;
  readonly words: string[];
  /** Token after the last one read. */
  last: number;
  /** A capital or an acronym stands in the tail. */
  proper: boolean;
  quoted: string | null;
}

/** Takes token `at` as printed. */
export function push(tail: Tail, at: number): void {
  tail.words.push(rawAt(tail.reading, at));
  tail.last = at + 1;
}

/** Adds what follows the last word without a space: `ds` and `.`, `Bielska` and `-Białej`. */
export function glue(tail: Tail, text: string, last: number): void {
  const word = tail.words.pop() ?? '';
  tail.words.push(word + text);
  tail.last = last;
}

/** How many words of two letters or more a lower-case run may have before it is taken for a clause. */
export const MOST_LOWER = 4;
