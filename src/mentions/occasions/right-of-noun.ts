import type { NounForm } from '../../polish/occasions/noun-index.ts';
import { UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import type { Tail } from './tail.ts';
import { takeAdjectives } from './tail-adjectives.ts';
import { takeGenitives } from './tail-genitives.ts';
import { takePhrases } from './tail-phrases.ts';
import { takeTitle } from './tail-title.ts';

export interface RightPart {
  /** Token after the last one of the name. */
  readonly last: number;
  /** What follows the noun, adjectives in the nominative, the rest as printed. */
  readonly text: string;
  readonly quoted: string | null;
  /** A capital or an acronym stands in the tail. */
  readonly proper: boolean;
}

/** Reads forwards from an event noun (token `noun`): agreeing adjectives, genitives and capitals, `ds.`, `w sprawie`, a title in quotation marks. */
export function rightOfNoun(reading: Reading, segment: Segment, noun: number, form: NounForm): RightPart {
  const shouted = reading.tokens.shapes[noun] === UPPER;
  const tail: Tail = { reading, segment, noun, form, shouted, words: [], last: noun + 1, proper: false, quoted: null };
  takeAdjectives(tail);
  takeGenitives(tail);
  takePhrases(tail);
  takeTitle(tail);
  return { last: tail.last, text: tail.words.join(' '), quoted: tail.quoted, proper: tail.proper };
}
