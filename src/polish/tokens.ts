import { unitsOf } from './units.ts';
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

/** The columns of the text at hand; reused from text to text, as is where it has come to. */
let starts = new Int32Array(1 << 12);
let ends = new Int32Array(1 << 12);
let kinds = new Uint8Array(1 << 12);
let shapes = new Uint8Array(1 << 12);

function grow(): void {
  const longer = starts.length * 2;
  const [oldStarts, oldEnds, oldKinds, oldShapes] = [starts, ends, kinds, shapes];
  starts = new Int32Array(longer);
  ends = new Int32Array(longer);
  kinds = new Uint8Array(longer);
  shapes = new Uint8Array(longer);
  starts.set(oldStarts);
  ends.set(oldEnds);
  kinds.set(oldKinds);
  shapes.set(oldShapes);
}

/** Splits `text` (as printed, not folded: shapes need the capitals) into tokens, in one pass. */
export function tokenize(text: string): Tokens {
  makeRoomForWords();
  const words: Word[] = [];
  const { length } = text;
  const units = unitsOf(text);
  for (let i = 0; i < length; ) {
    const start = i;
    const code = units[i++] as number;
    const kind = classOf(code);
    if (kind === SPACE || kind === INNER) continue;
    let end = i;
    let hash = code;
    let shape = 0;
    if (kind === NUMBER) {
      for (; i < length; i++) {
        const next = units[i] as number;
        if (classOf(next) !== NUMBER) break;
        hash = (Math.imul(hash, 31) + next) | 0;
      }
      end = i;
    } else if (kind !== MARK) {
      let capitals = kind === LETTER_UPPER ? 1 : 0;
      let letters = 1;
      for (; i < length; i++) {
        const next = units[i] as number;
        const found = classOf(next);
        if (found === INNER) continue;
        if (found === LETTER_UPPER) capitals++;
        else if (found !== LETTER_LOWER) break;
        hash = (Math.imul(hash, 31) + next) | 0;
        letters++;
        end = i + 1;
      }
      shape = shapeOf(kind === LETTER_UPPER, capitals, letters);
    }
    const at = words.length;
    if (at === starts.length) grow();
    starts[at] = start;
    ends[at] = end;
    const asKind = kind === MARK || kind === NUMBER ? kind : WORD;
    kinds[at] = asKind;
    shapes[at] = shape;
    words.push(wordAt(text, units, start, end, hash, asKind, shape));
  }
  return columnsOf(words);
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
    tokens.starts[i] = starts[i] as number;
    tokens.ends[i] = ends[i] as number;
    tokens.kinds[i] = kinds[i] as number;
    tokens.shapes[i] = shapes[i] as number;
  }
  return tokens;
}

function shapeOf(firstIsCapital: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return LOWER;
  if (firstIsCapital && capitals === 1) return TITLE;
  return capitals === letters ? UPPER : MIXED;
}
