import type { Statement } from '../context.ts';
import type { Draft } from './draft.ts';
import { hasVerb } from './has-verb.ts';

/** A row of meetings told in the same words: what is said below the last of them is of no one of them. */
export function isOneOfRows({ row, lemma, name }: Draft, clusters: readonly Draft[], statement: Statement): boolean {
  if (row === null || row === statement.block || (statement.block - row < 2 && !hasVerb(statement))) return false;
  const kind = name.split(' – ', 1)[0];
  return (
    name !== kind &&
    clusters.some(
      (other) =>
        other.row !== null && other.row !== row && other.lemma === lemma && other.name.split(' – ', 1)[0] === kind,
    )
  );
}
