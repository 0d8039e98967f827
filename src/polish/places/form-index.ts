import { entryOfRow } from './gazetteer.ts';
import type { PlaceEntry } from './place-entry.ts';
import { cellsAt, firstCell, lazyTable, rowsFrom, rowsWith } from './read-table.ts';
import { regionOfRow } from './regions.ts';
import { remember } from './remember.ts';

/** One reading of a form: a place, the nominative as this spelling has it, and the cases that the form may be in (bits). */
export interface FormReading {
  readonly entry: PlaceEntry;
  /** `Ljubljana` where the page says `Ljubljanie`, although the entry is `Lublana`. */
  readonly nominative: string;
  /** With its diacritics, lower case. */
  readonly exact: string;
  readonly cases: number;
}

/**
 * Every case form of every place, sorted by folded form, made from the gazetteer by `form-rows.ts`. Cells: key; form where it has diacritics; cases;
 * row of the gazetteer, or `r` and a number for a region; nominative where it is not the entry's name.
 */
const index = lazyTable('place-index.tsv');

function readReading(start: number): FormReading | null {
  const [key = '', exact = '', cases = '0', row = '', nominative = ''] = cellsAt(index(), start);
  const entry = row.startsWith('r') ? regionOfRow(Number(row.slice(1))) : entryOfRow(Number(row));
  if (entry === null) return null;
  return {
    entry,
    nominative: nominative === '' ? entry.name : nominative,
    exact: exact === '' ? key : exact,
    cases: Number(cases),
  };
}

function readReadings(starts: readonly number[]): readonly FormReading[] {
  return starts.map(readReading).filter((reading) => reading !== null);
}

/** Readings of a form by its `formKey`. */
export const readingsOf: (key: string) => readonly FormReading[] = remember(20_000, (key) =>
  key === '' ? [] : readReadings(rowsWith(index(), key)),
);

/** Readings of every form whose key begins with `prefix`. */
export function readingsFrom(prefix: string): readonly FormReading[] {
  return readReadings(rowsFrom(index(), prefix));
}

const NONE: ReadonlySet<string> = new Set();

/** Second words of the keys that begin with `word` and go on: `nowy` → `targ`, `sacz`, … */
export function wordsAfter(word: string): ReadonlySet<string> {
  const starts = rowsFrom(index(), `${word} `);
  if (starts.length === 0) return NONE;
  return new Set(starts.map((start) => firstCell(index(), start).split(' ')[1] ?? ''));
}
