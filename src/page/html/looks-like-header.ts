import type { GridCell, GridRow } from './table-grid.ts';

/** What usual column names begin with. */
const BEGINS =
  /^(?:l\.?\s?p\.?|nr|data|termin|godzina|godz\.|miejsce|nazwa|miejscowo[sś][cć]|tytu[lł]|rodzaj|przedmiot|uwagi|temat)(?:\s|$)/i;
/** Column names that elsewhere begin a name (`Gmina Biała`): only as the whole cell. */
const WHOLE =
  /^(?:gmin[ay]|miast[oa]|powiat|cz[lł]on(?:ek|kowie)|samorz[aą]d|organizacj[ae]|stowarzyszeni[ae]|jednostka|podmiot|instytucja|partner|miasto partnerskie|kraj|pa[nń]stwo|rok|od|od kiedy|do|so[lł]ectwo|wydarzenie|impreza|organizator|dzie[nń])$/i;

/** Whether a table's first row without `th` names its columns: `rows` begin with it, `filled` are its cells that are not empty. */
export function looksLikeHeader(filled: readonly GridCell[], rows: readonly GridRow[]): boolean {
  if (filled.length < 2 || filled[0]?.element.name === 'th' || filled.some(({ text }) => text.length > 60))
    return false;
  return isBoldRow(filled, rows) || isNamedRow(filled, rows);
}

/** Cells that are short, hold no digits, and one of them is a usual column name. */
function isNamedRow(filled: readonly GridCell[], rows: readonly GridRow[]): boolean {
  return (
    rows.length >= 3 &&
    // `Składka w 2013 r.` has a year behind its word.
    filled.every(({ text }) => !/\d/.test(text.replace(/(?<=\p{L} )(?:19|20)\d\d(?!\d)/u, ''))) &&
    filled.some(({ text }) => BEGINS.test(text) || WHOLE.test(text))
  );
}

/**
 * `<td><strong>Gmina</strong></td><td><strong>Członek od</strong></td>` above rows in plain type. Traps: a first row of data set in bold type
 * (its dates and amounts begin with digits), a table of two columns whose left one is bold all the way down.
 */
function isBoldRow(filled: readonly GridCell[], rows: readonly GridRow[]): boolean {
  const below = rows[1]?.cells.filter((cell): cell is GridCell => cell !== null && cell.text !== '') ?? [];
  if (below.length === 0 || below.every(({ bold }) => bold)) return false;
  if (filled.length === 2 && below[0]?.bold === true) return false;
  return filled.every(({ text, bold }) => bold && !/^\d/.test(text));
}
