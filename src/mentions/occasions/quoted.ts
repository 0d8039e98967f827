import type { Reading, Segment } from '../reading.ts';

export interface Quoted {
  /** Without the marks, white space collapsed. */
  readonly text: string;
  /** Token after the closing mark. */
  readonly last: number;
}

const OPENING = '„"“«»\'‚';
const CLOSING: Readonly<Record<string, string>> = { '„': '”“"', '"': '"”', '“': '”“"', '«': '»', '»': '«', '‚': '’‘' };
const MAX_LENGTH = 160;

/** The quotation that opens at token `at`, or null: `„Rozwiązania metropolitalne”`. An unclosed or overlong one is none. */
export function readQuoted(reading: Reading, segment: Segment, at: number): Quoted | null {
  const { text, tokens } = reading;
  if (at >= segment.last) return null;
  const start = tokens.starts[at] as number;
  let mark = text.charAt(start);
  let from = at + 1;
  // `,,Przyszłość miast”`: two commas stand for the opening mark.
  if (mark === ',' && text.charAt(start + 1) === ',') {
    mark = '„';
    from = at + 2;
  }
  const closing = OPENING.includes(mark) ? CLOSING[mark] : undefined;
  if (closing === undefined) return null;
  let depth = 0;
  for (let i = from; i < segment.last; i++) {
    const position = tokens.starts[i] as number;
    if (position - start > MAX_LENGTH) return null;
    const character = text.charAt(position);
    if (character === mark && !closing.includes(character)) depth++;
    else if (closing.includes(character)) {
      if (depth === 0) return quotedOf(reading, from, i);
      depth--;
    }
  }
  return null;
}

function quotedOf(reading: Reading, from: number, close: number): Quoted | null {
  if (close === from) return null;
  const { text, tokens } = reading;
  const inner = text.slice(tokens.starts[from] as number, tokens.starts[close] as number);
  return { text: inner.replace(/\s+/gu, ' ').trim(), last: close + 1 };
}
