import { isFiniteVerb } from '../../polish/occasions/verb-forms.ts';
import type { Statement } from '../context.ts';

/** Whether a statement is a sentence with a verb of its own (`Rada zebrała 15 marca podpisy.`), not a line of a list or a label. */
export function hasVerb(statement: Statement): boolean {
  return statement.folded
    .split(/[^\p{L}]+/u)
    .some((word) => isFiniteVerb(word) || word === 'sie' || /[oy]wal$/u.test(word));
}
