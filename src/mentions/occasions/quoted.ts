import type { Reading, Segment } from '../reading.ts';

export interface Quoted {
  /** Without the marks, white space collapsed. */
  readonly text: string;
  /** Token after the closing mark. */
  readonly last: number;
}

const OPENING = '„"“«»\'‚';
const CLOSING: Readonly<Record<string, string>> = {
  '„': '”“"',
  '"': '"”',
  '“': '”“"',
  '«': '»',
  '»': '«',
  '‚': '’‘',
  "'": "'’",
};
const MAX_LENGTH = 160;

/** The quotation that opens at token `at`, or null: `„Rozwiązania metropolitalne”`. An unclosed or overlong one is none. */
export function readQuoted(reading: Reading, segment: Segment, at: number): Quoted | null {
  const { text, tokens } = reading;
  if (at >= segment.last) return null;
  const start = tokens.starts[at] as number;
  const pair = text.slice(start, start + 2);
  // `,,Przyszłość miast”`, `''Przyszłość miast''`: two commas or apostrophes stand for one mark.
  const doubled = pair === ',,' || pair === "''";
  const mark = doubled ? '„' : text.charAt(start);
  const closing = OPENING.includes(mark) ? CLOSING[mark] : undefined;
  if (closing === undefined) return null;
  const from = doubled ? at + 2 : at + 1;
  let depth = 0;
  for (let i = from; i < segment.last; i++) {
    const position = tokens.starts[i] as number;
    if (position - start > MAX_LENGTH) return null;
    const character = text.charAt(position);
    if (doubled && text.slice(position, position + 2) === "''") return quotedOf(reading, from, i, i + 2);
    if (character === mark && !closing.includes(character)) depth++;
    else if (closing.includes(character)) {
      if (depth === 0) return quotedOf(reading, from, i, i + 1);
      depth--;
    }
  }
  return null;
}

function quotedOf(reading: Reading, from: number, close: number, last: number): Quoted | null {
  if (close === from) return null;
  const { text, tokens } = reading;
  const inner = text.slice(tokens.starts[from] as number, tokens.starts[close] as number);
  return {
    text: inner
      .replace(/\s+/gu, ' ')
      // Two marks of different kinds around one title: `",,Karta pocztowa"`.
      .replace(/^,,|''$/g, '')
      .trim(),
    last,
  };
}
