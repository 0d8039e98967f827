import type { SearchHit } from '../store.ts';

/** Words, with the soft hyphens and zero-width marks that editors leave in them. */
const WORD = /[\p{L}\p{N}\u00AD\u200B-\u200D\uFEFF]+/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\uFEFF]/g;

/** Lengths in characters of the text before the first word found, and of the whole. */
const LEAD = 60;
const LENGTH = 240;

interface Found {
  readonly start: number;
  readonly end: number;
  /** Which of the words asked for. */
  readonly word: number;
}

/** The stretch of the text with most of the words, cut between words; its beginning where they stand in the title only. */
export function snippetOf(
  text: string,
  folded: string,
  words: readonly (readonly string[])[],
): Pick<SearchHit, 'snippet' | 'start' | 'end' | 'matches'> {
  const found = findWords(folded, words);
  const center = densest(found)?.start ?? 0;
  const start = center <= LEAD ? 0 : afterSpace(text, center - LEAD, center);
  const end = start + LENGTH >= text.length ? text.length : beforeSpace(text, start + LENGTH, center);
  const matches = found
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }));
  return { snippet: text.slice(start, end), start, end, matches };
}

/** Places of the words, given by what their forms begin with. */
function findWords(folded: string, words: readonly (readonly string[])[]): Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(WORD)) {
    const printed = match[0].replace(INVISIBLE, '');
    const word = words.findIndex((beginnings) => beginnings.some((beginning) => printed.startsWith(beginning)));
    if (word !== -1) found.push({ start: match.index, end: match.index + match[0].length, word });
  }
  return found;
}

/** The first place after which most different words follow. */
function densest(found: readonly Found[]): Found | undefined {
  let best: Found | undefined;
  let most = 0;
  for (const [position, first] of found.entries()) {
    const words = new Set<number>();
    for (
      let next = position;
      next < found.length && (found[next] as Found).end <= first.start + LENGTH - LEAD;
      next++
    ) {
      words.add((found[next] as Found).word);
    }
    if (words.size > most) [best, most] = [first, words.size];
  }
  return best;
}

function afterSpace(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/\s/u.test(text[i] ?? '')) return i + 1;
  return from;
}

function beforeSpace(text: string, from: number, to: number): number {
  for (let i = from; i > to; i--) if (/\s/u.test(text[i] ?? '')) return i;
  return from;
}
