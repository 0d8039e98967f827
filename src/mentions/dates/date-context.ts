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
  const first = sentenceStart(reading, from, start);
  const to = Math.min(segment.end, end + REACH);
  return {
    before: narrow(reading.folded.slice(first, start)),
    after: narrow(reading.folded.slice(end, sentenceEnd(reading.folded, end, to))),
    opens: first === segment.start,
  };
}

/** After the last `. Xy`, `; ` or `! ` before `to`. A full stop after at most three letters is an abbreviation's (`Dz. U. z`, `ust. 2`). */
function sentenceStart({ text, folded }: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const mark = text.charCodeAt(i);
    if (mark === SEMICOLON) return i + 1;
    if (!mayEnd(mark) || !isBlank(text[i + 1]) || isShort(folded, i)) continue;
    let next = i + 1;
    while (next < to && isBlank(text[next])) next++;
    const opening = text[next] as string;
    if (next < to && (opening === '„' || opening !== opening.toLowerCase())) return next;
  }
  return from;
}

function sentenceEnd(folded: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const mark = folded.charCodeAt(i);
    if (mark === SEMICOLON) return i;
    if (mayEnd(mark) && (i + 1 >= to || isBlank(folded[i + 1])) && !isShort(folded, i)) return i;
  }
  return to;
}

const SEMICOLON = 0x3b;

/** `.`, `!`, `?` or `…`: by number, as every letter around a date is asked. */
function mayEnd(mark: number): boolean {
  return mark === 0x2e || mark === 0x21 || mark === 0x3f || mark === 0x2026;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\u00a0';
}

/** Whether fewer than four letters or digits stand before the mark `i`; closing marks count as a whole word. */
function isShort(folded: string, i: number): boolean {
  const before = folded.slice(Math.max(0, i - 4), i);
  return !/[\p{L}\p{N}]{4}$|[)”"]$/u.test(before);
}

/** Blanks that are not yet one space or one line break; most texts have none, and searching is cheaper than replacing. */
const UNEVEN = /\s\s|[^\S \n]/u;

function narrow(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.replace(/\s+/gu, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
}
