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
  const words: Word[] = [];
  const { length } = text;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const first = classOf(code);
    if (first === SPACE || first === INNER) i++;
    else if (first === MARK) i = add(words, text, i, i + 1, code, MARK, 0);
    else if (first === NUMBER) i = addNumber(words, text, i);
    else i = addWord(words, text, i);
  }
  return columnsOf(words);
}

/** Where the tokens of the text at hand begin and end; reused from text to text. */
let starts = new Int32Array(1 << 12);
let ends = new Int32Array(1 << 12);

/** Adds the token `[start, end)`; returns `end`. */
function add(
  words: Word[],
  text: string,
  start: number,
  end: number,
  hash: number,
  kind: number,
  shape: number,
): number {
  const at = words.length;
  if (at === starts.length) {
    starts = grown(starts);
    ends = grown(ends);
  }
  starts[at] = start;
  ends[at] = end;
  words.push(wordAt(text, start, end, hash, kind, shape));
  return end;
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

/** The columns of one text, side by side in one piece of memory: to ask for four costs more than to fill them. */
function columnsOf(words: readonly Word[]): Tokens {
  const count = words.length;
  const memory = new ArrayBuffer(count * 10);
  const tokens = {
    count,
    starts: new Int32Array(memory, 0, count),
    ends: new Int32Array(memory, count * 4, count),
    kinds: new Uint8Array(memory, count * 8, count),
    shapes: new Uint8Array(memory, count * 9, count),
    words,
  };
  for (let i = 0; i < count; i++) {
    const word = words[i] as Word;
    tokens.starts[i] = starts[i] as number;
    tokens.ends[i] = ends[i] as number;
    tokens.kinds[i] = word.kind;
    tokens.shapes[i] = word.shape;
  }
  return tokens;
}

function addNumber(words: Word[], text: string, start: number): number {
  let hash = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) !== NUMBER) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return add(words, text, start, end, hash, NUMBER, 0);
}

function addWord(words: Word[], text: string, start: number): number {
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
  return add(words, text, start, last, hash, WORD, shapeOf(firstIsCapital, capitals, letters));
}

function shapeOf(firstIsCapital: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return LOWER;
  if (firstIsCapital && capitals === 1) return TITLE;
  return capitals === letters ? UPPER : MIXED;
}
