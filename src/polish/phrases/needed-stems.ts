import { fold } from '../fold.ts';

/** Runs of letters, one of which stands in every text that a pattern matches. */
export type AnyOf = readonly string[];

/** What a part of a pattern matches: all of its texts where they are few and nothing but letters, and what any of its texts needs. */
interface Part {
  readonly exact: AnyOf | null;
  readonly needs: readonly AnyOf[];
}

/** So many texts are kept apart; a part with more is no longer spelt out. */
const MOST_TEXTS = 48;
const MOST_NEEDS = 3;
/** A run this short stands in most sentences. */
const SHORTEST = 2;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };
const ONCE: readonly [number, number] = [1, 1];

/**
 * Runs of letters without which a pattern cannot match, read from its source: each list holds one that stands, folded, in the text.
 * `(?:czlon(?:ek|k)\p{L}{1,3}|nalezy)\s{1,3}do` needs one of `czlonek`, `czlonk`, `nalezy`, and `do`. An empty result says nothing.
 * Trap: what a pattern may leave out (`?`, `{0,2}`) or forbids (`(?!…)`) is not needed; letters on two sides of a blank are two runs.
 */
export function neededStems(pattern: RegExp): readonly AnyOf[] {
  // Without regard to case `s` and `k` match signs that fold to themselves.
  if (pattern.ignoreCase) return [];
  const { exact, needs } = new Source(pattern.source).alternatives();
  return exact === null ? best(needs) : best([...needs, ...usable(exact)]);
}

/** A pattern's source, read once from its start to its end. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] ?? ANYTHING) : either(parts);
  }

  #sequence(): Part {
    const needs: AnyOf[] = [];
    let run: AnyOf = [''];
    let whole = true;
    while (this.#at < this.#source.length && !this.#is('|') && !this.#is(')')) {
      const part = this.#repeated();
      if (part.needs.length > 0) needs.push(...part.needs);
      const joined = part.exact === null ? null : product(run, part.exact);
      if (joined === null) needs.push(...usable(run));
      whole &&= joined !== null;
      run = joined ?? part.exact ?? [''];
    }
    return whole ? { exact: run, needs } : { exact: null, needs: [...needs, ...usable(run)] };
  }

  #repeated(): Part {
    const part = this.#atom();
    const [least, most] = this.#repeats();
    if (least === 1 && most === 1) return part;
    if (least === 0) return part.exact !== null && most === 1 ? { exact: ['', ...part.exact], needs: [] } : ANYTHING;
    return { exact: null, needs: [...part.needs, ...(part.exact === null ? [] : usable(part.exact))] };
  }

  /** The least and the most repeats that stand behind a part; what is more than one is 2. */
  #repeats(): readonly [number, number] {
    // Behind most parts none stands.
    if (!'?*+{'.includes(this.#source.charAt(this.#at))) return ONCE;
    const sign = /^(?:[?*+]|\{(\d{1,9})(,?)(\d{0,9})\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (sign === null) return ONCE;
    this.#at += sign[0].length;
    if (sign[1] === undefined) return sign[0].startsWith('+') ? [1, 2] : [0, sign[0].startsWith('?') ? 1 : 2];
    const least = Number(sign[1]);
    return [Math.min(least, 2), sign[2] === '' ? least : sign[3] === '' ? 2 : Number(sign[3])];
  }

  #atom(): Part {
    const sign = this.#source.charAt(this.#at++);
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#oneOf();
    if (sign === '\\') return this.#escaped();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : letter(sign);
  }

  #group(): Part {
    const opening = this.#is('?')
      ? (/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 24))?.[0] ?? '')
      : '';
    this.#at += opening.length;
    const inner = this.alternatives();
    this.#at++;
    if (opening.endsWith('!')) return NOTHING;
    if (!opening.endsWith('=')) return inner;
    // What stands ahead or behind is a part of the same text.
    return { exact: [''], needs: inner.exact === null ? inner.needs : [...inner.needs, ...usable(inner.exact)] };
  }

  #oneOf(): Part {
    const from = this.#at;
    while (!this.#is(']')) this.#at += this.#is('\\') ? 2 : 1;
    const members = this.#source.slice(from, this.#at++);
    if (!/^\p{L}{1,12}$/u.test(members)) return ANYTHING;
    return either([...members].map(letter));
  }

  #escaped(): Part {
    const sign = this.#source.charAt(this.#at++);
    if (/[pPuxk]/.test(sign)) {
      const rest = /^(?:\{[^}]*\}|<\w+>|[\da-f]{2,4})/i.exec(this.#source.slice(this.#at))?.[0] ?? '';
      this.#at += rest.length;
    }
    return sign === 'b' || sign === 'B' ? NOTHING : ANYTHING;
  }

  /** Whether this one sign stands next. */
  #is(sign: string): boolean {
    return this.#source.charCodeAt(this.#at) === sign.charCodeAt(0);
  }

  #take(sign: string): boolean {
    const is = this.#is(sign);
    if (is) this.#at++;
    return is;
  }
}

const LETTERS = new Map<string, Part>();

/** A sign's part, made once: a thread reads 180,000 of them as it starts. */
function letter(sign: string): Part {
  const known = LETTERS.get(sign);
  if (known !== undefined) return known;
  const folded = fold(sign);
  const part = /^[a-z]$/.test(folded) ? { exact: [folded], needs: [] } : ANYTHING;
  LETTERS.set(sign, part);
  return part;
}

/** Any of some parts: all their texts, else a need of each. */
function either(parts: readonly Part[]): Part {
  const texts = allTexts(parts);
  if (texts !== null && texts.length <= MOST_TEXTS) return { exact: distinct(texts), needs: [] };
  const needs = parts.map((part) => best([...part.needs, ...(part.exact === null ? [] : usable(part.exact))])[0]);
  return needs.every((need) => need !== undefined) ? { exact: null, needs: [shortened(needs.flat())] } : ANYTHING;
}

/** The texts of parts that are all spelt out. */
function allTexts(parts: readonly Part[]): AnyOf | null {
  const texts: string[] = [];
  for (const { exact } of parts) {
    if (exact === null) return null;
    for (const text of exact) texts.push(text);
  }
  return texts;
}

function product(first: AnyOf, second: AnyOf): AnyOf | null {
  if (first.length * second.length > MOST_TEXTS) return null;
  // Mostly a letter is added to some texts: they stay apart.
  if (second.length === 1) return first.map((one) => one + second[0]);
  const texts: string[] = [];
  for (const one of first) for (const other of second) texts.push(one + other);
  return distinct(texts);
}

function usable(texts: AnyOf): readonly AnyOf[] {
  return texts.every((text) => text.length >= SHORTEST) ? [shortened(texts)] : [];
}

/** Without texts that hold another one: that one says as much. */
function shortened(texts: AnyOf): AnyOf {
  const kept: string[] = [];
  for (const text of distinct(texts).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!kept.some((one) => text.includes(one))) kept.push(text);
  return kept;
}

const distinct = (texts: AnyOf): string[] => [...new Set(texts)];

/** The needs that the fewest texts meet: long runs, and few to choose from. */
function best(needs: readonly AnyOf[]): readonly AnyOf[] {
  const rarity = (need: AnyOf) => Math.min(...need.map(({ length }) => length)) * 100 - need.length;
  return [...needs].sort((a, b) => rarity(b) - rarity(a)).slice(0, MOST_NEEDS);
}
