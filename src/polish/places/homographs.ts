import { exactKey } from './form-key.ts';
import { eachRow, readTable } from './read-table.ts';

/**
 * What else a form of a place may be: `word` (`koło`, `łodzi`, `tych`), `adjective` (`nowe`, `białej`), `person` (`Marka`, `Romana`).
 * Found by comparing every form with the words of a dictionary.
 */
export interface Homograph {
  readonly word: boolean;
  readonly adjective: boolean;
  readonly person: boolean;
}

/** Rows of a table: letters `w`, `a`, `p` for the kinds, in capitals where only a word that lost its diacritics looks so (`male` of `małe`). */
const tables = new Map<string, ReadonlyMap<string, string>>();

function load(file: string): ReadonlyMap<string, string> {
  const known = tables.get(file);
  if (known !== undefined) return known;
  const text = readTable(file);
  const table = new Map<string, string>();
  eachRow(text, (start, end) => {
    const tab = text.indexOf('\t', start);
    table.set(text.slice(start, tab), text.slice(tab + 1, end));
  });
  tables.set(file, table);
  return table;
}

function lookUp(file: string, form: string, lettersKept: boolean): Homograph {
  const kinds = load(file).get(exactKey(form)) ?? '';
  const has = (kind: string) => kinds.includes(kind) || (!lettersKept && kinds.includes(kind.toUpperCase()));
  return { word: has('w'), adjective: has('a'), person: has('p') };
}

/** Of a form of a place of the gazetteer, in any capitals; `lettersKept` false where the page has no diacritics. */
export function homographOf(form: string, lettersKept = true): Homograph {
  return lookUp('place-homographs.tsv', form, lettersKept);
}

/** Of a form of a village. */
export function villageHomographOf(form: string): Homograph {
  return lookUp('village-homographs.tsv', form, true);
}
