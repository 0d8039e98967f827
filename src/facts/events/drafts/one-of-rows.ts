import type { Statement } from '../../context.ts';
import { hasVerb } from '../wording/has-verb.ts';
import type { Draft } from './draft.ts';

const DASH = ' – ';
const kindOf = (name: string): string => (name.includes(DASH) ? name.slice(0, name.indexOf(DASH)) : name);
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
    // Asked of each event and each sentence of a page: the cheap first.
    if (row === null || row === statement.block || !name.includes(DASH)) return false;
    if (statement.block - row < 2 && !hasVerb(statement)) return false;
    return (this.#rows.get(keyOf(cluster))?.size ?? 0) > 1;
  }
}
