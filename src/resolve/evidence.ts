import type { Evidence } from '../model/evidence.ts';
import { compareBy, compareText } from './compare.ts';

const inOrder = compareBy<Evidence>(
  (a, b) => compareText(a.path, b.path),
  (a, b) => compareText(a.document_id, b.document_id),
  (a, b) => a.start - b.start,
  (a, b) => a.end - b.end,
  (a, b) => compareText(a.field, b.field),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.quote, b.quote),
  (a, b) => compareText(a.url ?? '', b.url ?? ''),
);

/** All of them once, ordered by path, then place, then field. */
export function uniteEvidence(lists: Iterable<readonly Evidence[]>): Evidence[] {
  const all = [...lists].flat();
  if (isInOrder(all)) return all;
  all.sort(inOrder);
  return all.filter((evidence, index) => {
    const before = all[index - 1];
    return before === undefined || inOrder(before, evidence) !== 0;
  });
}

/** Each page's own evidence mostly is already: comparing neighbours costs less than sorting. */
function isInOrder(all: readonly Evidence[]): boolean {
  return all.every((evidence, index) => index === 0 || inOrder(all[index - 1] as Evidence, evidence) < 0);
}

/** What supports one of these fields; where nothing names them, all of it. */
export function evidenceFor(sources: readonly Evidence[], ...fields: readonly string[]): readonly Evidence[] {
  const named = sources.filter((evidence) => fields.includes(evidence.field));
  return named.length > 0 ? named : sources;
}
