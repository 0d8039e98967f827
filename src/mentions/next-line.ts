import { LOWER, MARK } from '../polish/tokens.ts';
import type { Reading, Segment } from './reading.ts';
import { isMark, isNumber, isWord } from './token-view.ts';

/** `Komisja Finansów - 19 listopada godz. 10.00` and the next line begins with a capital: lines of a list that lost its bullets. Prose broken by width ends its lines in words. */
export function endsLine(reading: Reading, segment: Segment, i: number): boolean {
  const next = i + 1;
  if (next >= segment.last || reading.tokens.shapes[next] === LOWER || !isWord(reading, next)) return false;
  if (!isNumber(reading, i) && !isMark(reading, i, ')')) return false;
  return reading.text.slice(reading.tokens.ends[i], reading.tokens.starts[next]).includes('\n');
}

/** `🗓 10.11 – wieczornica` on the next line: an entry of its own. Trap: a sign at the end of a line, `Zapraszamy 🎉`. */
export function opensNextLine(reading: Reading, { last }: Segment, i: number): boolean {
  const next = i + 1;
  if (next + 1 >= last || reading.tokens.kinds[next] !== MARK) return false;
  if (!reading.text.slice(reading.tokens.ends[i], reading.tokens.starts[next]).includes('\n')) return false;
  const sign = reading.tokens.starts[next] as number;
  return PICTURE.test(reading.text.slice(sign, sign + 2));
}

const PICTURE = /^(?:\p{Extended_Pictographic}|[►▶➤➢•●✔])/u;
