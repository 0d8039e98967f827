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

const NONE: Homograph = { word: false, adjective: false, person: false };
const tables = new Map<string, ReadonlyMap<string, Homograph>>();

function load(file: string): ReadonlyMap<string, Homograph> {
  const known = tables.get(file);
  if (known !== undefined) return known;
  const text = readTable(file);
  const table = new Map<string, Homograph>();
  eachRow(text, (start, end) => {
    const tab = text.indexOf('\t', start);
    const kinds = text.slice(tab + 1, end);
    table.set(text.slice(start, tab), {
      word: kinds.includes('w'),
      adjective: kinds.includes('a'),
      person: kinds.includes('p'),
    });
  });
  tables.set(file, table);
  return table;
}

/** Of a form of a place of the gazetteer, in any capitals. */
export function homographOf(form: string): Homograph {
  return load('place-homographs.tsv').get(exactKey(form)) ?? NONE;
}

/** Of a form of a village. */
export function villageHomographOf(form: string): Homograph {
  return load('village-homographs.tsv').get(exactKey(form)) ?? NONE;
}
