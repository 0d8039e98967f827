import { isSpan, type Span, type StoredSources } from '../evidence/span.ts';

/**
 * What of a page's text its claims quote, as text that SQL can read: the stretches one behind the other, and, as JSON, for each of them
 * where it begins on the page and what to add to find it here. Both count letters, as SQL does.
 */
export interface Quoted {
  readonly quoted: string;
  readonly pieces: string;
}

type Piece = readonly [start: number, shift: number];

/** Between stretches that are no further apart the text is kept: to name another stretch takes as much room. */
const GAP = 10;

/** A stretch in UTF-16 units, and where it stands in letters. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

export function quotesOf(text: string, sources: readonly StoredSources[]): Quoted {
  const spans = sources.flat().filter(isSpan).map(stretchOf);
  const stretches: Stretch[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last === undefined || span.start > last.end + GAP) stretches.push(span);
    else if (span.end > last.end) stretches[stretches.length - 1] = { ...last, end: span.end, to: span.to };
  }
  let length = 0;
  const pieces = stretches.map(({ from, to }): Piece => {
    const piece: Piece = [from, length - from];
    length += to - from;
    return piece;
  });
  const quoted = stretches.map(({ start, end }) => text.slice(start, end)).join('');
  return { quoted, pieces: JSON.stringify(pieces) };
}

function stretchOf(span: Span): Stretch {
  const [, start, end] = span;
  const [from, to] = lettersOf(span);
  return { start, end, from, to };
}

function lettersOf([, start, end, , , before = 0, within = 0]: Span): readonly [from: number, to: number] {
  return [start - before, end - before - within];
}

/** Reads quotes of one page. */
export function quoteReader({ quoted, pieces }: Quoted): (span: Span) => string {
  const starts = JSON.parse(pieces) as readonly Piece[];
  return (span) => {
    const [from, to] = lettersOf(span);
    const [, shift] = starts.findLast(([start]) => start <= from) ?? [0, 0];
    // Only where letters beyond U+FFFF stand before or in the quote do letters and units differ.
    return span.length === 5
      ? quoted.slice(from + shift, to + shift)
      : Array.from(quoted)
          .slice(from + shift, to + shift)
          .join('');
  };
}
