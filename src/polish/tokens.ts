import { makeRoomForWords, type Word, wordAt } from './words.ts';

/** Kinds of tokens: letters, digits, or one mark of anything else that is not white space. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Shapes of words. `TITLE` is one capital and then lower case (`Poznań`, `W`); `UPPER` is two capitals or more (`ZMP`). */
export const LOWER = 1;
export const TITLE = 2;
export const UPPER = 3;
export const MIXED = 4;

/**
 * Tokens of a text, as columns: token `i` is `[starts[i], ends[i])`. White space, soft hyphens and zero-width marks between tokens are in no token;
 * a hyphen is a MARK of its own (`Kędzierzyn-Koźle` is three tokens), and digits part from letters (`S11` is two).
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Shape of a WORD, 0 for the others. */
  readonly shapes: Uint8Array;
  readonly words: readonly Word[];
}

const SPACE = 0;
const LETTER_LOWER = 4;
const LETTER_UPPER = 5;
const INNER = 6;

const LETTER = /\p{L}|\p{M}/u;
const UPPERCASE = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /\s/u;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff) return INNER;
  if (BLANK.test(character)) return SPACE;
  if (UPPERCASE.test(character)) return LETTER_UPPER;
  if (LETTER.test(character)) return LETTER_LOWER;
  if (DIGIT.test(character)) return NUMBER;
  return MARK;
}

const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => (code < 0x2100 ? classify(code) : 0xff));

function classOf(code: number): number {
  const known = CLASSES[code] as number;
  if (known !== 0xff) return known;
  const found = classify(code);
  CLASSES[code] = found;
  return found;
}

/** Splits `text` (as printed, not folded: shapes need the capitals) into tokens, in one pass. */
export function tokenize(text: string): Tokens {
  makeRoomForWords();
  const columns = new Columns(text.length);
  const { length } = text;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const first = classOf(code);
    if (first === SPACE || first === INNER) i++;
    else if (first === MARK) i = columns.add(text, i, i + 1, code, MARK, 0);
    else if (first === NUMBER) i = addNumber(columns, text, i);
    else i = addWord(columns, text, i);
  }
  return columns.tokens();
}

/** Tokens in the making. */
class Columns {
  #count = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #kinds: Uint8Array;
  #shapes: Uint8Array;
  readonly #words: Word[] = [];

  constructor(length: number) {
    const capacity = Math.max(16, length >> 2);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#shapes = new Uint8Array(capacity);
  }

  /** Adds the token `[start, end)`; returns `end`. */
  add(text: string, start: number, end: number, hash: number, kind: number, shape: number): number {
    const at = this.#count++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.#shapes[at] = shape;
    this.#words.push(wordAt(text, start, end, hash, kind, shape));
    return end;
  }

  tokens(): Tokens {
    const [starts, ends, kinds, shapes] = [this.#starts, this.#ends, this.#kinds, this.#shapes];
    return { count: this.#count, starts, ends, kinds, shapes, words: this.#words };
  }

  #grow(): void {
    const capacity = this.#starts.length * 2;
    this.#starts = grown(this.#starts, new Int32Array(capacity));
    this.#ends = grown(this.#ends, new Int32Array(capacity));
    this.#kinds = grown(this.#kinds, new Uint8Array(capacity));
    this.#shapes = grown(this.#shapes, new Uint8Array(capacity));
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function addNumber(columns: Columns, text: string, start: number): number {
  let hash = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) !== NUMBER) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return columns.add(text, start, end, hash, NUMBER, 0);
}

function addWord(columns: Columns, text: string, start: number): number {
  let capitals = 0;
  let letters = 0;
  let hash = 0;
  let last = start;
  const firstIsCapital = classOf(text.charCodeAt(start)) === LETTER_UPPER;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = classOf(code);
    if (next === LETTER_UPPER) capitals++;
    else if (next === INNER) continue;
    else if (next !== LETTER_LOWER) break;
    hash = (Math.imul(hash, 31) + code) | 0;
    letters++;
    last = i + 1;
  }
  return columns.add(text, start, last, hash, WORD, shapeOf(firstIsCapital, capitals, letters));
}

function shapeOf(firstIsCapital: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return LOWER;
  if (firstIsCapital && capitals === 1) return TITLE;
  return capitals === letters ? UPPER : MIXED;
}
