import { fold } from './fold.ts';

/**
 * The text of a token: one object for all its places in all texts, so that what lexicons know of it is looked up once.
 * Kinds and shapes are those of `tokens.ts`.
 */
export class Word {
  readonly printed: string;
  readonly folded: string;
  readonly kind: number;
  readonly shape: number;
  readonly hash: number;
  /** What has been asked of the word, by the number of the facet. */
  readonly known: unknown[] = [];
  /** The facets that are asked of every word, -1 and null before: `calendarCodes`, `triggersOf`, `listsOf`. Most words are asked nothing else. */
  calendar = -1;
  triggers = -1;
  stems: readonly number[] | null = null;

  constructor(printed: string, kind: number, shape: number, hash: number) {
    this.printed = printed;
    this.folded = fold(printed);
    this.kind = kind;
    this.shape = shape;
    this.hash = hash;
  }
}

let facets = 0;

/** A pure function of a word, worked out once for each word: a look-up in a lexicon, a pattern of its letters. */
export function facet<Value extends NonNullable<unknown>>(make: (word: Word) => Value): (word: Word) => Value {
  const number = facets++;
  return (word) => {
    const known = word.known[number];
    if (known !== undefined) return known as Value;
    const value = make(word);
    // Words are many and facets are few: an array without holes is read faster.
    while (word.known.length < number) word.known.push(undefined);
    word.known[number] = value;
    return value;
  };
}

/** A word that no text has: what stands before the first token and behind the last. */
export const NO_WORD = new Word('', 0, 0, 0);

const SLOTS = 1 << 17;
/** When so many words are kept, all are forgotten before the next text. */
const MOST_WORDS = 60_000;
/** Words beyond are not kept: texts made to collide cost no more than others. */
const MOST_PROBES = 12;

/** Empty until there is a word to keep: to lay it out takes two milliseconds, and a query reads no text. */
let slots: (Word | undefined)[] = [];
let kept = 0;

/** Longer words (addresses, codes run together) are not kept. */
const LONGEST = 60;

/** Forgets old words where there are many. Words that a text holds stay as they are. */
export function makeRoomForWords(): void {
  if (kept < MOST_WORDS) return;
  slots = [];
  kept = 0;
}

/** The word `[start, end)` of `text`, whose units are `units`; `hash` is any number that follows from its letters. */
export function wordAt(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  kind: number,
  shape: number,
): Word {
  if (end - start > LONGEST) return new Word(text.slice(start, end), kind, shape, hash);
  if (slots.length === 0) slots = new Array(SLOTS).fill(undefined);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const word = slots[slot];
    if (word === undefined) {
      const made = new Word(copyOf(units, start, end), kind, shape, hash);
      slots[slot] = made;
      kept++;
      return made;
    }
    if (word.hash === hash && isPrintedAt(word.printed, units, start, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return new Word(copyOf(units, start, end), kind, shape, hash);
}

/** A piece of a text that does not keep the whole text in memory, as a slice does. */
function copyOf(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end));
}

function isPrintedAt(printed: string, units: Uint16Array, start: number, end: number): boolean {
  const { length } = printed;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if (printed.charCodeAt(i) !== units[start + i]) return false;
  return true;
}
