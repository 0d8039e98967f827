import type { OmittedReason } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Span {
  /** Characters of white space before it (a tab counts one). */
  readonly indent: number;
  readonly text: string;
  /** Whether a blank line, or the text's beginning, is directly above it. */
  readonly gapBefore: boolean;
  /** Index of the line in the text, blank lines counted. */
  readonly number: number;
}

/** Why a line is left out, by its index in the list of lines; a line that is not in the map is kept. */
export type Marks = Map<number, OmittedReason>;

const EDGE = /[\s\u00ad\u200b\ufeff]/;

/** The lines of a text that hold anything, in order. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gapBefore = true;
  let number = 0;
  for (let from = 0; from <= text.length; number++) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && EDGE.test(text.charAt(start))) start++;
    while (end > start && EDGE.test(text.charAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, indent: start - from, text: text.slice(start, end), gapBefore, number });
    gapBefore = start >= end;
    if (newline < 0) break;
    from = newline + 1;
  }
  return lines;
}

/** The index of the line that holds `offset`, or -1 where it is between lines. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (!line || offset < line.start) high = middle - 1;
    else if (offset >= line.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
