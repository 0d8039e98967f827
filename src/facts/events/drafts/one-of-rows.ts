import type { Statement } from '../../context.ts';
import { hasVerb } from '../wording/has-verb.ts';
import type { Draft } from './draft.ts';

const kindOf = (name: string): string => name.split(' – ', 1)[0] ?? name;
const keyOf = ({ lemma, name }: Draft): string => `${lemma}\n${kindOf(name)}`;

/** The rows of a page's tables by what their meetings are called: `Zebranie wiejskie` of `Zebranie wiejskie – Kozy`. */
export class RowKinds {
  readonly #rows = new Map<string, Set<number>>();

  constructor(clusters: readonly Draft[]) {
    for (const cluster of clusters) {
      if (cluster.row === null) continue;
      const rows = this.#rows.get(keyOf(cluster));
      if (rows === undefined) this.#rows.set(keyOf(cluster), new Set([cluster.row]));
      else rows.add(cluster.row);
    }
  }

  /** A row of meetings told in the same words: what is said below the last of them is of no one of them. */
  isOneOf(cluster: Draft, statement: Statement): boolean {
    const { row, name } = cluster;
    if (row === null || row === statement.block || (statement.block - row < 2 && !hasVerb(statement))) return false;
    return name !== kindOf(name) && (this.#rows.get(keyOf(cluster))?.size ?? 0) > 1;
  }
}
