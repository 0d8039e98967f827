import type { Document } from '../model/document.ts';
import type { Conflict } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import { compareBy, compareText, sortedSet } from './compare.ts';
import { uniteEvidence } from './evidence.ts';

/** A value that a page states for a field. */
export interface Statement<T> {
  readonly value: T;
  readonly document: Document;
  readonly sources: readonly Evidence[];
}

/** A value with all who state it. */
export interface Tally<T> {
  readonly key: string;
  readonly value: T;
  readonly documents: number;
  /** How often it is stated, on whatever page. */
  readonly statements: number;
  /** When the latest of its pages was published; empty where none says. */
  readonly published: string;
  readonly sources: readonly Evidence[];
}

/**
 * Sources that disagree: what the tool picks. In order: the most precise value, the one that most pages state, the one on the page published last,
 * and, so that nothing hangs on the order of pages, the first by its letters.
 */
export function ranking<T>(precision: (value: T) => number = () => 0): (a: Tally<T>, b: Tally<T>) => number {
  return compareBy<Tally<T>>((a, b) => precision(b.value) - precision(a.value), ...COMMON);
}

/** As `ranking`, but what was published last goes first: for what changes with time, such as a status. */
export function latestFirst<T>(a: Tally<T>, b: Tally<T>): number {
  return compareText(b.published, a.published) || ranking<T>()(a, b);
}

const COMMON: readonly ((a: Tally<unknown>, b: Tally<unknown>) => number)[] = [
  (a, b) => b.documents - a.documents || b.statements - a.statements,
  (a, b) => compareText(b.published, a.published),
  (a, b) => compareText(a.key, b.key),
];

/** 1 where a name has Polish letters, 0 where it has none: a page that lost them spells worse. */
export function spellingQuality(name: string): number {
  return /[ąćęłńóśźż]/iu.test(name) ? 1 : 0;
}

/** Statements with equal keys counted together. Among values of one key the first by its letters stands for all. */
export function tally<T>(statements: readonly Statement<T>[], keyOf: (value: T) => string): Tally<T>[] {
  const groups = new Map<string, Statement<T>[]>();
  for (const statement of statements) {
    const key = keyOf(statement.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups].map(([key, group]) => {
    const [only, second] = group;
    if (only !== undefined && second === undefined) return tallyOfOne(key, only);
    const [first] = [...group].sort((a, b) => compareText(JSON.stringify(a.value), JSON.stringify(b.value)));
    return {
      key,
      value: (first as Statement<T>).value,
      documents: new Set(group.map(({ document }) => document.sha256)).size,
      statements: group.length,
      published: sortedSet(group.map(({ document }) => document.published ?? document.modified ?? '')).at(-1) ?? '',
      sources: uniteEvidence(group.map(({ sources }) => sources)),
    };
  });
}

/** Most of what a page states is stated once. */
function tallyOfOne<T>(key: string, { value, document, sources }: Statement<T>): Tally<T> {
  const published = document.published ?? document.modified ?? '';
  return { key, value, documents: 1, statements: 1, published, sources: uniteEvidence([sources]) };
}

/** A conflict between all these values. */
export function conflictOf(field: string, tallies: readonly Tally<string>[]): Conflict {
  return { field, values: tallies.map(({ value, sources }) => ({ value, sources })) };
}

/** Conflicts that pages have with themselves and those found between them: one a field, values with all their sources. */
export function uniteConflicts(conflicts: readonly Conflict[]): Conflict[] {
  const fields = new Map<string, Map<string, Evidence[][]>>();
  for (const { field, values } of conflicts) {
    const known = fields.get(field) ?? new Map<string, Evidence[][]>();
    fields.set(field, known);
    for (const { value, sources } of values) known.set(value, [...(known.get(value) ?? []), [...sources]]);
  }
  return [...fields]
    .sort(([a], [b]) => compareText(a, b))
    .map(([field, values]) => ({
      field,
      values: [...values]
        .sort(([a], [b]) => compareText(a, b))
        .map(([value, sources]) => ({ value, sources: uniteEvidence(sources) })),
    }));
}
