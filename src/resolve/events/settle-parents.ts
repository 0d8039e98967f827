import type { Correction } from '../../model/judgement.ts';
import { compareText } from '../compare.ts';

/** That a person says which event an event is part of; `parent` null: of none. */
export interface Placement {
  readonly judgement: Correction;
  readonly child: string;
  readonly parent: string | null;
}

export interface SettledParents {
  /** Of every event, by its id. */
  readonly parents: ReadonlyMap<string, string | null>;
  /** Those that hold: what would make an event a part of itself does not. */
  readonly taken: ReadonlySet<Correction>;
}

type Parents = ReadonlyMap<string, string | null>;

/** What people say goes before what the pages say (`stated`), the later before the earlier. `rejected` events hold no others, and none is a part of itself. */
export function settleParents(
  stated: Parents,
  placements: readonly Placement[],
  rejected: ReadonlySet<string>,
): SettledParents {
  const placed = new Map<string, string | null>();
  const taken = new Map<string, Correction>();
  const order = ({ judgement: a }: Placement, { judgement: b }: Placement) =>
    compareText(a.made, b.made) || compareText(a.id, b.id);
  for (const { judgement, child, parent } of [...placements].sort(order)) {
    if (parent !== null && (rejected.has(parent) || leadsTo(child, parent, placed))) continue;
    placed.set(child, parent);
    taken.set(child, judgement);
  }
  const all = new Map([...stated, ...placed]);
  const settled = [...all].map(([id, parent]): [string, string | null] => {
    if (parent === null || placed.has(id)) return [id, parent];
    // Of a circle, what the pages say is let go, whoever closed it: one page has A in B, another B in A.
    return [id, rejected.has(parent) || leadsTo(id, parent, all) ? null : parent];
  });
  return { parents: new Map(settled), taken: new Set(taken.values()) };
}

/** Whether `target` is `from`, or holds it through others. */
function leadsTo(target: string, from: string, parents: Parents): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === target) return true;
    seen.add(at);
  }
  return false;
}
