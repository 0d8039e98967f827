import { isSpan, type Span, type StoredSources } from '../evidence/span.ts';

/**
 * What of a page's text its claims quote, as text that SQL can read: the stretches one behind the other, and, as a JSON list, for each of them how much
 * before it is not quoted, and its length. Both count letters, as SQL does.
 */
export interface Quoted {
  readonly quoted: string;
  readonly pieces: string;
}

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
  const pieces = stretches.flatMap(({ from, to }, index) => [from - (stretches[index - 1]?.to ?? 0), to - from]);
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
  const starts = startsOf(JSON.parse(pieces) as readonly number[]);
  return (span) => {
    const [from, to] = lettersOf(span);
    const { shift } = starts.findLast(({ start }) => start <= from) ?? { shift: 0 };
    // Only where letters beyond U+FFFF stand before or in the quote do letters and units differ.
    return span.length === 5
      ? quoted.slice(from + shift, to + shift)
      : Array.from(quoted)
          .slice(from + shift, to + shift)
          .join('');
  };
}

interface PieceStart {
  readonly start: number;
  /** What to add to find it in what is quoted. */
  readonly shift: number;
}

function startsOf(pieces: readonly number[]): PieceStart[] {
  const starts: PieceStart[] = [];
  let end = 0;
  let shift = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const gap = pieces[i] ?? 0;
    const start = end + gap;
    shift -= gap;
    starts.push({ start, shift });
    end = start + (pieces[i + 1] ?? 0);
  }
  return starts;
}
