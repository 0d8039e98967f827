import { displayWidth } from './wrap.ts';

/**
 * A line of prose, broken at spaces to fit `width`; what follows hangs two columns further in. It may hold the colours of a terminal; a word that
 * is too long stays whole, so that addresses can be copied.
 */
export function hang(line: string, width: number): string {
  if (displayWidth(line) <= width) return line;
  const indent = ' '.repeat(indentOf(line) + 2);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) /)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (lines.length + current.length === 0 || displayWidth(longer) <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = `${indent}${word}`;
  }
  return [...lines, current].join('\n');
}

/** Spaces at the beginning, behind the colour of the line. */
function indentOf(line: string): number {
  const bare = line.startsWith('\u001b') ? line.slice(line.indexOf('m') + 1) : line;
  return bare.length - bare.trimStart().length;
}
