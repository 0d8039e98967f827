import type { Span } from '../../model/span.ts';

/** The clause that a cue stands in, in the sentence's own offsets: between semicolons, behind a colon, and not beyond `, a`, `, ale`. */
export function clauseAround(folded: string, at: number): Span {
  const before =
    Math.max(
      folded.lastIndexOf(';', at),
      folded.lastIndexOf(', ale ', at),
      folded.lastIndexOf(', a ', at),
      folded.lastIndexOf(': ', at),
    ) + 1;
  const after = /;|,\s(?:ale|a)\s|,\s(?:we?|do)\s(?!ktor)/u.exec(folded.slice(at));
  return { start: before, end: after === null ? folded.length : at + after.index };
}
