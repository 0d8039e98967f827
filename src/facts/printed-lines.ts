import { lineSpans } from '../polish/line-spans.ts';
import type { Statement } from './context.ts';
import { partOf } from './part-of.ts';

/** The lines that a statement is printed in, each as a statement of its own; a break ends no sentence, as prose is broken by width. */
export function printedLines(statement: Statement): readonly Statement[] {
  const { text } = statement;
  if (!text.includes('\n')) return [statement];
  return lineSpans(text, { start: 0, end: text.length }).map(({ start, end }) => partOf(statement, start, end));
}
