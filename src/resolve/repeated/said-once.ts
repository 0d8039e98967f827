import { compareBy, compareText } from '../compare.ts';
import type { Statement } from './statement-key.ts';

const inOrder = compareBy<Statement>(
  (a, b) => compareText(a.document.path, b.document.path),
  (a, b) => compareText(a.document.id, b.document.id),
);

/** For each statement that is repeated a number that those of its group share. */
export function groupNumbers<T>(groups: readonly (readonly T[])[]): ReadonlyMap<T, number> {
  return new Map(groups.flatMap((group, index) => group.map((statement) => [statement, index] as const)));
}

/**
 * The statements in their order, of those that a site repeats only that of its first page: thirty prints of one footer are one source and confirm nothing.
 */
export function saidOnce<T extends Statement>(
  statements: readonly T[],
  repeated: ReadonlyMap<T, number>,
): readonly T[] {
  if (repeated.size === 0) return statements;
  const first = new Map<number, T>();
  for (const statement of statements) {
    const group = repeated.get(statement);
    const known = group === undefined ? undefined : first.get(group);
    if (group !== undefined && (known === undefined || inOrder(statement, known) < 0)) first.set(group, statement);
  }
  return statements.filter((statement) => {
    const group = repeated.get(statement);
    return group === undefined || first.get(group) === statement;
  });
}
