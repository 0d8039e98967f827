import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { someWord } from '../../../polish/some-word.ts';
import type { Statement } from '../../context.ts';

/** `12 maja`: the month, which without its marks looks like `mają`. */
const IN_MAY = /(?<=\d{1,2}\.?\s{1,3})maja(?!\p{L})/gu;

/** Many rules ask it of the same statement. */
const KNOWN = new WeakMap<Statement, boolean>();

/** Whether a statement is a sentence with a verb of its own (`Rada zebrała 15 marca podpisy.`), not a line of a list or a label. */
export function hasVerb(statement: Statement): boolean {
  const known = KNOWN.get(statement);
  if (known !== undefined) return known;
  const { folded } = statement;
  const found = someWord(
    folded.includes('maja') ? folded.replace(IN_MAY, ' ') : folded,
    (word) => isFiniteVerb(word) || word === 'sie' || (word.endsWith('wal') && /[oy]wal$/u.test(word)),
  );
  KNOWN.set(statement, found);
  return found;
}
