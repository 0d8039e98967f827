import type { Statement } from './context.ts';
import { partOf } from './part-of.ts';

/** The lines that a statement is printed in, each as a statement of its own; a break ends no sentence, as prose is broken by width. */
export function printedLines(statement: Statement): readonly Statement[] {
  if (!statement.text.includes('\n')) return [statement];
  const lines: Statement[] = [];
  let from = 0;
  for (const line of statement.text.split('\n')) {
    if (line.trim() !== '') lines.push(partOf(statement, from, from + line.length));
    from += line.length + 1;
  }
  return lines;
}
