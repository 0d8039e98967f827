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
  const folded = withoutHeads(statement);
  const found = someWord(
    folded.includes('maja') ? folded.replace(IN_MAY, ' ') : folded,
    (word) => isFiniteVerb(word) || word === 'sie' || (word.endsWith('wal') && /[oy]wal$/u.test(word)),
  );
  KNOWN.set(statement, found);
  return found;
}

/** `Gala Sportu`, `Święto Ulicy`: nouns that end like verbs, where they are read as occasions. */
function withoutHeads({ folded, start, occasions }: Statement): string {
  let left = folded;
  for (const { head } of occasions) {
    const [from, to] = [head.start - start, head.end - start];
    if (from >= 0 && to <= folded.length) left = `${left.slice(0, from)}${' '.repeat(to - from)}${left.slice(to)}`;
  }
  return left;
}
