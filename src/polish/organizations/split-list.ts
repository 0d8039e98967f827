import { firstNameReadings } from '../people/first-name-readings.ts';
import { placeNominative } from '../places/place-nominative.ts';
import { isOffice } from './boundary-words.ts';
import { headsOf } from './head-lexicon.ts';
import { nameExtent } from './name-extent.ts';
import {
  foldedToken,
  glued,
  isMarkToken,
  isWordToken,
  rawToken,
  type TokenSource,
  tokenSource,
  wordOf,
} from './token-source.ts';

/**
 * The organisations of an enumeration, verbatim and in order: cut at `,`, `;`, `i`, `oraz`, `a także` and line ends that stand between names, not at
 * those inside one (`Instytut Rozwoju Miast i Regionów`, `Stowarzyszenie Gmin, powiatów i województw „Szlak Bursztynu”`).
 */
export function splitList(text: string): readonly string[] {
  const source = tokenSource(text);
  const inside = protectedTokens(source);
  const parts: string[] = [];
  let from = 0;
  let i = 0;
  while (i < source.tokens.count) {
    const width = separatorAt(source, i);
    if (width === 0 || inside.has(i)) {
      i++;
      continue;
    }
    pushPart(parts, text, from, source.tokens.starts[i] ?? 0);
    from = source.tokens.ends[i + width - 1] ?? text.length;
    i += width;
  }
  pushPart(parts, text, from, text.length);
  return parts;
}

function pushPart(parts: string[], text: string, from: number, to: number): void {
  for (const line of text.slice(from, to).split('\n')) {
    const part = line
      .replace(/^[\s,;•·]+/u, '')
      .replace(/(?<![\s,;.])[\s,;.]+$/u, (run) => (run.includes('.') && endsAbbreviated(line) ? '.' : ''));
    if (part !== '') parts.push(part);
  }
}

/** `sp. z o.o.`, `S.A.`: the final stop is the name's. */
function endsAbbreviated(line: string): boolean {
  return /(?:o\. ?o\.|[sS]\. ?[aAcC]\.)\s*$/u.test(line);
}

/** How many tokens the separator at `i` takes; 0 where there is none. */
function separatorAt(source: TokenSource, i: number): number {
  if (isMarkToken(source, i, ';')) return 1;
  if (isMarkToken(source, i, ',')) return 1 + linkAt(source, i + 1);
  return linkAt(source, i);
}

function linkAt(source: TokenSource, i: number): number {
  const word = foldedToken(source, i);
  const next = foldedToken(source, i + 1);
  if (word === 'oraz' || word === 'i') return isWordToken(source, i) && rawToken(source, i) !== 'I' ? 1 : 0;
  if ((word === 'a' && next === 'takze') || (word === 'jak' && next === 'rowniez')) return 2;
  if (word === 'wraz' && next === 'z') return 2;
  return 0;
}

/** Tokens inside names, quotation marks and parentheses, where nothing is cut. */
function protectedTokens(source: TokenSource): ReadonlySet<number> {
  const inside = new Set<number>();
  const { count } = source.tokens;
  let i = 0;
  while (i < count) {
    const extent = nameAt(source, i);
    if (extent > i) {
      for (let k = i; k < extent; k++) inside.add(k);
      i = extent;
    } else {
      i = Math.max(i + 1, protectMarks(source, i, inside));
    }
  }
  protectForeign(source, inside);
  return inside;
}

/** After the organisation's name that begins at `i`, or `i`. */
function nameAt(source: TokenSource, i: number): number {
  for (let head = i; head < Math.min(i + 6, source.tokens.count); head++) {
    const extent = nameExtent(source, head, i, source.tokens.count);
    if (extent !== null && extent.first === i) return unitEnd(source, i, extent.last);
  }
  return i;
}

/** `Miasto Lubartów i Michów`: a unit has one town. Trap: `Miasto i Gmina Kępno`. */
function unitEnd(source: TokenSource, first: number, last: number): number {
  if (!/^(?:miasto|gmina)$/u.test(foldedToken(source, first)) || foldedToken(source, first + 1) === 'i') return last;
  for (let at = first + 2; at < last; at++) if (foldedToken(source, at) === 'i') return at;
  return last;
}

const PAIRS: Readonly<Record<string, string>> = { '„': '”“"', '"': '"', '«': '»', '(': ')', '[': ']' };

function protectMarks(source: TokenSource, i: number, inside: Set<number>): number {
  const commas = isMarkToken(source, i, ',') && isMarkToken(source, i + 1, ',') && glued(source, i);
  const closing = commas ? '”"' : PAIRS[rawToken(source, i)];
  if (closing === undefined) return i;
  for (let k = i + 1; k < source.tokens.count; k++) {
    if (!closing.includes(rawToken(source, k))) continue;
    for (let at = i; at <= k; at++) inside.add(at);
    return k + 1;
  }
  return i;
}

/** `sp. z o.o. i` has no separator inside; `Kultury i Sztuki` after an unknown head stays together where the part after `i` is no name of its own. */
function protectForeign(source: TokenSource, inside: Set<number>): void {
  for (let i = 1; i < source.tokens.count - 1; i++) {
    if (inside.has(i) || foldedToken(source, i) !== 'i') continue;
    if (followsName(inside, i) || opensPart(source, i + 1) || !isLongerPart(source, i)) continue;
    inside.add(i);
  }
}

function followsName(inside: ReadonlySet<number>, i: number): boolean {
  return inside.has(i - 1);
}

/** Whether what begins at `i` is a part of its own: an acronym, an organisation, an office, a person. */
function opensPart(source: TokenSource, i: number): boolean {
  const word = rawToken(source, i);
  if (/^\p{Lu}{2}/u.test(word) || isOffice(wordOf(source, i)) || firstNameReadings(word).length > 0) return true;
  return [0, 1, 2].some((ahead) => headsOf(wordOf(source, i + ahead)).length > 0);
}

/** Whether the words before `i` are a phrase of two words or more that ends like a genitive (`Dom Techniki i …`), not a plain name (`Poznań i …`, `Radzyń Chełmiński i …`). */
function isLongerPart(source: TokenSource, i: number): boolean {
  return (
    isWordToken(source, i - 2) &&
    isWordToken(source, i - 1) &&
    /(?:[yi]|ow|ej|ego|ych|ich)$/.test(foldedToken(source, i - 1)) &&
    /^\p{Lu}/u.test(rawToken(source, i - 2)) &&
    !isTown(source, i)
  );
}

/** `Radzyń Chełmiński i`: the words before `i`, as far as the mark before them, are a town's. */
function isTown(source: TokenSource, i: number): boolean {
  let first = i - 1;
  while (first > 0 && isWordToken(source, first - 1)) first--;
  return placeNominative(source.text.slice(source.tokens.starts[first], source.tokens.ends[i - 1])).length > 0;
}
