import type { Correction } from '../../model/judgement.ts';
import type { Ruled } from '../../model/resolution.ts';
import { compareBy, compareText } from '../compare.ts';
import { CORRECTABLE } from './correctable.ts';

interface Corrected<R> {
  readonly record: R;
  readonly judged: readonly Ruled[];
}

type Kind = keyof typeof CORRECTABLE;
type RecordOf<K extends Kind> = Parameters<(typeof CORRECTABLE)[K][string]['read']>[0];

const inOrder = compareBy<Correction>(
  (a, b) => compareText(a.made, b.made),
  (a, b) => compareText(a.id, b.id),
);

/** The record with these corrections: of several of one field the latest. What the rules had picked is kept beside. */
export function correct<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  corrections: readonly Correction[],
): Corrected<RecordOf<K>> {
  if (corrections.length === 0) return { record, judged: [] };
  const fields: Readonly<
    Record<
      string,
      { read: (of: RecordOf<K>) => string | null; write: (of: RecordOf<K>, value: string | null) => RecordOf<K> }
    >
  > = CORRECTABLE[kind] as never;
  let corrected = record;
  const judged = new Map<string, Ruled>();
  for (const { id, field, value } of [...corrections].sort(inOrder)) {
    const known = fields[field];
    if (known === undefined) continue;
    judged.set(field, { judgement: id, side: 1, field, ruled: known.read(record) });
    corrected = known.write(corrected, value);
  }
  return { record: corrected, judged: [...judged.values()] };
}
