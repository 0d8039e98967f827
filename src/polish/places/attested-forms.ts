import type { CaseForms } from './case-forms.ts';
import { cellsAt, firstCell, lazyTable, rowStarts } from './read-table.ts';

/** Forms of a name from the table, and whether a dictionary gave them or the rules of endings did when the table was made. */
export interface AttestedForms {
  readonly forms: CaseForms;
  readonly attested: boolean;
}

const table = lazyTable('place-forms.tsv');

function readForms(text: string, start: number): AttestedForms {
  const [, , source = '', gen, dat, acc, inst, loc] = cellsAt(text, start);
  const list = (cell: string | undefined) => (cell ?? '').split('|').filter((form) => form !== '');
  const forms = { gen: list(gen), dat: list(dat), acc: list(acc), inst: list(inst), loc: list(loc) };
  return { forms, attested: source.startsWith('polimorf') };
}

/** What the table has of `name`, a nominative; null where it has nothing. */
export function attestedForms(name: string): AttestedForms | null {
  const at = table().indexOf(`\n${name}\t`);
  return at < 0 ? null : readForms(table(), at + 1);
}

/** The whole table by name. */
export function allAttestedForms(): ReadonlyMap<string, AttestedForms> {
  const text = table();
  return new Map(rowStarts(text).map((start) => [firstCell(text, start), readForms(text, start)]));
}
