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
  let capacity = Math.max(16, text.length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let shapes = new Uint8Array(capacity);
  let count = 0;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const first = classOf(text.charCodeAt(i));
    if (first === SPACE || first === INNER) {
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grow(starts, new Int32Array(capacity));
      ends = grow(ends, new Int32Array(capacity));
      kinds = grow(kinds, new Uint8Array(capacity));
      shapes = grow(shapes, new Uint8Array(capacity));
    }
    const start = i;
    let last = i + 1;
    if (first === MARK) {
      kinds[count] = MARK;
      i++;
    } else if (first === NUMBER) {
      kinds[count] = NUMBER;
      i++;
      while (i < length && classOf(text.charCodeAt(i)) === NUMBER) i++;
      last = i;
    } else {
      kinds[count] = WORD;
      let capitals = first === LETTER_UPPER ? 1 : 0;
      let letters = 1;
      i++;
      while (i < length) {
        const next = classOf(text.charCodeAt(i));
        if (next === LETTER_UPPER) capitals++;
        else if (next !== LETTER_LOWER && next !== INNER) break;
        i++;
        if (next !== INNER) {
          letters++;
          last = i;
        }
      }
      shapes[count] = shapeOf(first === LETTER_UPPER, capitals, letters);
    }
    starts[count] = start;
    ends[count] = last;
    count++;
  }
  return { count, starts, ends, kinds, shapes };
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function shapeOf(firstIsCapital: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return LOWER;
  if (firstIsCapital && capitals === 1) return TITLE;
  return capitals === letters ? UPPER : MIXED;
}
