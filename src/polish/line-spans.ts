import type { Span } from '../model/span.ts';

/** The printed lines of a stretch of text, each with its offsets in the whole text; blank ones are none. */
export function lineSpans(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}
