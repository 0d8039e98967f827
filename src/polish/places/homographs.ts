import { exactKey } from './form-key.ts';
import { cellsAt, lazyTable, rowsWith } from './read-table.ts';
import { remember } from './remember.ts';

/**
 * What else a form of a place may be: `word` (`koło`, `łodzi`, `tych`), `adjective` (`nowe`, `białej`), `person` (`Marka`, `Romana`).
 * Found by comparing every form with the words of a dictionary.
 */
export interface Homograph {
  readonly word: boolean;
  readonly adjective: boolean;
  readonly person: boolean;
}

const places = lazyTable('place-homographs.tsv');
const villages = lazyTable('village-homographs.tsv');

function kindsIn(table: string, form: string): string {
  const [row] = rowsWith(table, form);
  return row === undefined ? '' : (cellsAt(table, row)[1] ?? '');
}

const placeKinds = remember(20_000, (form) => kindsIn(places(), form));
const villageKinds = remember(20_000, (form) => kindsIn(villages(), form));

/** The kinds are `w`, `a`, `p`, in capitals where only a word that lost its diacritics looks so (`male` of `małe`). */
function homographOfKinds(kinds: string, lettersKept: boolean): Homograph {
  const has = (kind: string) => kinds.includes(kind) || (!lettersKept && kinds.includes(kind.toUpperCase()));
  return { word: has('w'), adjective: has('a'), person: has('p') };
}

const lettered = remember(20_000, (form) => homographOfKinds(placeKinds(exactKey(form)), true));
const bare = remember(20_000, (form) => homographOfKinds(placeKinds(exactKey(form)), false));

/** Of a form of a place of the gazetteer, in any capitals; `lettersKept` false where the page has no diacritics. */
export function homographOf(form: string, lettersKept = true): Homograph {
  return lettersKept ? lettered(form) : bare(form);
}

/** Of a form of a village. */
export function villageHomographOf(form: string): Homograph {
  return homographOfKinds(villageKinds(exactKey(form)), true);
}
