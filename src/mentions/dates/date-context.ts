import type { Reading, Segment } from '../reading.ts';

/** Folded words around a date, of its own sentence. Runs of blanks are one blank, with line breaks one line break. */
export interface DateContext {
  readonly before: string;
  readonly after: string;
  /** Whether `before` begins where the segment does. */
  readonly opens: boolean;
}

/** Most characters on either side. */
const REACH = 220;

/** The words around `[start, end)` within its segment. */
export function dateContext(reading: Reading, segment: Segment, start: number, end: number): DateContext {
  const from = Math.max(segment.start, start - REACH);
  const cut = lastSentenceStart(reading.text.slice(from, start));
  const to = Math.min(segment.end, end + REACH);
  return {
    before: narrow(reading.folded.slice(from + cut, start)),
    after: narrow(upToSentenceEnd(reading.folded.slice(end, to))),
    opens: from + cut === segment.start,
  };
}

/** After the last `. Xy`, `; ` or `! `. A full stop after at most three letters is an abbreviation's (`Dz. U. z`, `ust. 2`, `im. Jana`). */
function lastSentenceStart(text: string): number {
  let cut = 0;
  for (const match of text.matchAll(/(?:(?<=[\p{L}\p{N}]{4}|[)”"])[.!?…]|;)\s{1,9}(?=\p{Lu}|„)|;/gu))
    cut = match.index + match[0].length;
  return cut;
}

function upToSentenceEnd(folded: string): string {
  const end = /(?<=[\p{L}\p{N}]{4})[.!?](?:\s|$)|;/u.exec(folded);
  return end === null ? folded : folded.slice(0, end.index);
}

function narrow(text: string): string {
  return text.replace(/\s+/gu, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
}
