import type { Tokens } from '../tokens.ts';
import type { Word } from '../words.ts';
import { digestOf, KNOWN_STEMS } from './known-stems.ts';
import { neededStems } from './needed-stems.ts';
import { listNumber, listsOf, width } from './stem-index.ts';

/** A piece of a page that phrases are looked for in. */
export interface Told {
  /** As `fold` gives it. */
  readonly folded: string;
  readonly stems: Stems;
}

/** The stems that the words of a piece of a page hold: a row of bits of the whole page's table. */
export class Stems {
  readonly #table: Int32Array;
  readonly #row: number;

  constructor(table: Int32Array, row: number) {
    this.#table = table;
    this.#row = row;
  }

  has(list: number): boolean {
    return (((this.#table[this.#row + (list >>> 5)] as number) >>> (list & 31)) & 1) === 1;
  }

  /** Whether any of the lists is met whose bits are set in `mask`, a row of the table. */
  hasAny(mask: Int32Array): boolean {
    for (let k = 0; k < mask.length; k++) {
      if (((this.#table[this.#row + k] as number) & (mask[k] as number)) !== 0) return true;
    }
    return false;
  }

  /** The lists that are met among those whose bits are set in `mask`. */
  among(mask: Int32Array): readonly number[] {
    const met: number[] = [];
    for (let k = 0; k < mask.length; k++) {
      let bits = (this.#table[this.#row + k] as number) & (mask[k] as number);
      for (; bits !== 0; bits &= bits - 1) met.push(k * 32 + 31 - Math.clz32(bits & -bits));
    }
    return met;
  }
}

/** The stems of a text's words, and of each of some ranges of its tokens, `[first, last)`, in order and apart from each other. */
export function stemsOf(
  { words, count }: Tokens,
  ranges: readonly { readonly first: number; readonly last: number }[],
): { readonly whole: Stems; readonly parts: readonly Stems[] } {
  settle();
  const wide = width();
  const table = new Int32Array((ranges.length + 1) * wide);
  const add = (row: number, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const lists = listsOf(words[i] as Word);
      for (let k = 0; k < lists.length; k++) {
        const list = lists[k] as number;
        table[row + (list >>> 5)] = (table[row + (list >>> 5)] as number) | (1 << (list & 31));
      }
    }
    for (let k = 0; k < wide; k++) table[k] = (table[k] as number) | (table[row + k] as number);
  };
  let next = 0;
  const parts = ranges.map(({ first, last }, index) => {
    const row = (index + 1) * wide;
    if (next < first) add(0, next, first);
    add(row, first, last);
    next = last;
    return new Stems(table, row);
  });
  add(0, next, count);
  return { whole: new Stems(table, 0), parts };
}

/** All phrases: those made before the first page was read have their stems in the index. */
export const PHRASES: Phrase[] = [];
let settled = false;
let always = false;

function settle(): void {
  if (settled) return;
  settled = true;
  for (const one of PHRASES) one.settle();
}

/** For tests: phrases are tried on everything, whatever stems it holds. */
export function tryAlways(on: boolean): void {
  always = on;
}

/** A pattern that is tried only where the words hold the stems that it cannot match without. */
export class Phrase {
  readonly pattern: RegExp;
  #every: RegExp | null = null;
  #lists: readonly number[] = [];
  #rarest: number | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** Reads the pattern's stems. */
  settle(): void {
    const needed = KNOWN_STEMS[digestOf(this.pattern.source)] ?? neededStems(this.pattern);
    this.#lists = needed.map(listNumber);
    this.#rarest = needed[0]?.every(({ length }) => length > 3) ? (this.#lists[0] ?? null) : null;
  }

  /** The list that the fewest words meet; null where its stems are short, and stand in many words. */
  get rarest(): number | null {
    return this.#rarest;
  }

  /** Whether it stands in what is told, or in a part of that: folded, or as printed where the pattern says so. */
  test(told: Told, part: string = told.folded): boolean {
    return this.mayStand(told) && this.pattern.test(part);
  }

  exec(told: Told, part: string = told.folded): RegExpExecArray | null {
    return this.mayStand(told) ? this.pattern.exec(part) : null;
  }

  /** Every place where it stands. */
  all(told: Told, part: string = told.folded): readonly RegExpExecArray[] {
    if (!this.mayStand(told)) return NOWHERE;
    this.#every ??= new RegExp(this.pattern.source, `${this.pattern.flags}g`);
    return allMatches(this.#every, part);
  }

  /** Whether the words hold the stems that it cannot match without. */
  mayStand({ stems }: Told): boolean {
    if (always) return true;
    const lists = this.#lists;
    for (let k = 0; k < lists.length; k++) if (!stems.has(lists[k] as number)) return false;
    return true;
  }
}

const NOWHERE: readonly RegExpExecArray[] = [];

/** As `matchAll`, which makes a pattern anew each time. */
function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/**
 * A turn of phrase as rules look for it: the pattern says all, its stems are read from it. One made after the first page was read (a module loaded late)
 * is tried everywhere, as the words already asked do not know its stems.
 */
export function phrase(pattern: RegExp): Phrase {
  const made = new Phrase(pattern);
  PHRASES.push(made);
  return made;
}

/** Many rules at once, each with a phrase: what holds a stem of none of them is put aside at one look. */
export class Phrases<Rule> {
  readonly #rules: readonly Rule[];
  readonly #phrases: readonly Phrase[];
  /** Rules whose phrases' stems stand in many words, each asked for itself: by number. */
  #common: readonly number[] = [];
  /** The others, by the list of stems that their phrases need, and the bits of these lists. */
  readonly #byStem = new Map<number, number[]>();
  #rare: Int32Array | null = null;

  constructor(rules: readonly Rule[], phraseOf: (rule: Rule) => Phrase) {
    this.#rules = rules;
    this.#phrases = rules.map(phraseOf);
  }

  /** Whether any of them may stand in what is told. */
  mayStand(told: Told): boolean {
    if (always) return true;
    return told.stems.hasAny(this.#stems()) || this.#common.some((index) => this.#phrases[index]?.mayStand(told));
  }

  /** Those that may stand in what is told, in their order: to ask each of some hundred costs more than to read what one sentence says. */
  standing(told: Told): readonly Rule[] {
    if (always) return this.#rules;
    const found: number[] = [];
    const add = (index: number): void => {
      if (this.#phrases[index]?.mayStand(told)) found.push(index);
    };
    for (const list of told.stems.among(this.#stems())) this.#byStem.get(list)?.forEach(add);
    this.#common.forEach(add);
    return found.sort((a, b) => a - b).map((index) => this.#rules[index] as Rule);
  }

  /** Asked for when the first page is read, as the stems are numbered then. */
  #stems(): Int32Array {
    if (this.#rare !== null) return this.#rare;
    const mask = new Int32Array(width());
    const common: number[] = [];
    this.#phrases.forEach(({ rarest }, index) => {
      if (rarest === null) common.push(index);
      else {
        mask[rarest >>> 5] = (mask[rarest >>> 5] as number) | (1 << (rarest & 31));
        this.#byStem.set(rarest, [...(this.#byStem.get(rarest) ?? []), index]);
      }
    });
    this.#common = common;
    this.#rare = mask;
    return mask;
  }
}

/**
 * One turn of phrase in many wordings, each a phrase of its own: as one pattern they would have to be tried wherever the stems of any stand, at every sign.
 * Trap: a wording that only together with another one stands at a place is no wording.
 */
export class AnyPhrase {
  readonly #wordings: Phrases<Phrase>;

  constructor(wordings: readonly RegExp[]) {
    this.#wordings = new Phrases(wordings.map(phrase), (wording) => wording);
  }

  /** Whether one of them stands in what is told, or in a part of that. */
  test(told: Told, part: string = told.folded): boolean {
    return this.#wordings.standing(told).some(({ pattern }) => pattern.test(part));
  }
}
