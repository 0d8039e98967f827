import { fold } from '../../polish/fold.ts';
import type { Reading } from '../reading.ts';
import { foldedAt } from '../token-view.ts';

/** How far off the line before or after may begin. */
const REACH = 700;
/** A paragraph of a statute is somewhere above. */
const PARAGRAPH = /§\s{0,2}\d/u;
const FAR = 3000;
/** So much of its first word tells whether the neighbour is of the same kind. */
const HEAD = 4;

/**
 * Whether the number of token `at` only counts its line of a statute: below a `§`, a line before or after it opens with the number before or after (`2. Sesję nadzwyczajną zwołuje …` / `3. Zarząd …`).
 * Trap: `11. Kongres Gmin` / `12. Kongres Gmin`, whose numbers are theirs.
 */
export function isCountedLine(reading: Reading, at: number, value: number, next: number): boolean {
  const { text, tokens } = reading;
  const start = tokens.starts[at] as number;
  // `§ 14. Walne Zebranie zwołuje Zarząd`: the number of the paragraph itself
  if (
    text
      .slice(Math.max(0, start - 3), start)
      .trimEnd()
      .endsWith('§')
  )
    return true;
  const open = text.lastIndexOf('\n', start) + 1;
  if (start - open > 1 || !PARAGRAPH.test(text.slice(Math.max(0, start - FAR), start))) return false;
  const head = foldedAt(reading, next).slice(0, HEAD);
  const after = text.slice(start, start + REACH).indexOf(`\n${value + 1}. `);
  if (after >= 0 && isOther(text, start + after + `\n${value + 1}. `.length, head)) return true;
  if (value < 2) return false;
  const from = Math.max(0, start - REACH);
  const sign = `${value - 1}. `;
  // `§ 9. 1. Zgromadzenie …` opens with the number of its paragraph.
  const before = `\n${text.slice(from, start)}`.replace(/§\s{0,2}\d{1,3}\.\s/gu, (all) => '\n'.padStart(all.length));
  const line = before.lastIndexOf(`\n${sign}`);
  return line >= 0 && isOther(before, line + 1 + sign.length, head);
}

const isOther = (text: string, at: number, head: string): boolean => fold(text.slice(at, at + HEAD)) !== head;
