import { fold } from '../../polish/fold.ts';
import { descendants, type ElementNode } from '../html/node.ts';
import { textOf } from '../html/text-of.ts';
import { leadingStamp } from '../publication/read-stamp.ts';

/** A row of a page's own history: when, and what was done. */
export interface LoggedChange {
  /** As printed. */
  readonly stamp: string;
  /** `Publikacja`, `Edycja`, as printed. */
  readonly what: string;
}

const WHEN = /^data(?: i (?:godzina|czas))?(?: (?:zmiany|operacji|modyfikacji|czynnosci|wpisu))?$/;
const WHAT =
  /^(?:operacja|czynnosc|akcja|(?:rodzaj|typ|opis|tresc|zakres|powod) (?:zmian|zmiany|operacji|czynnosci)|zmian[ay]|dokonan[ae] (?:zmiany|zmiana|operacja))$/;
const WHO =
  /^(?:uzytkownik|kto|osoba|redaktor|autor|autor zmiany|operator|zredagowal|zmodyfikowal|wykonal|wprowadzil|dokonal|imie i nazwisko|osoba (?:wprowadzajaca|modyfikujaca|dokonujaca zmiany)|zmiany dokonal)$/;
const MOST_ROWS = 2000;
const MINUTE_LENGTH = 16;

/**
 * The rows of a table headed `Data | Operacja | Użytkownik`; empty where it is another table. Traps: `Data | Zmiana` of a timetable, `Data | Kto | Temat` of
 * a programme: without the column of who did it, every row must have its time of day.
 */
export function loggedChanges(table: ElementNode): readonly LoggedChange[] {
  const header = headerOf(table).map((cell) => fold(textOf(cell, 60)).trim().replace(/:$/, ''));
  const when = header.findIndex((name) => WHEN.test(name));
  const what = header.findIndex((name) => WHAT.test(name));
  if (when < 0 || what < 0) return [];
  const rows = rowsOf(table);
  if (rows === null) return [];
  const changes: LoggedChange[] = [];
  let timed = true;
  for (const row of rows.slice(1)) {
    const stamp = textOf(row[when] ?? table, 60);
    const read = row[when] === undefined ? null : leadingStamp(stamp);
    if (read === null || read.rest !== '') continue;
    timed &&= read.value.length === MINUTE_LENGTH;
    changes.push({ stamp, what: row[what] === undefined ? '' : textOf(row[what], 80) });
  }
  return timed || header.some((name) => WHO.test(name)) ? changes : [];
}

/** The cells of the first row: most tables are known by them to be others. */
function headerOf(table: ElementNode): readonly ElementNode[] {
  const cells: ElementNode[] = [];
  let rows = 0;
  for (const element of descendants(table)) {
    if (element.name === 'tr' && ++rows > 1) break;
    if (rows > 0 && (element.name === 'td' || element.name === 'th')) cells.push(element);
  }
  return cells;
}

/** Null for a table that holds others: those are looked at by themselves. */
function rowsOf(table: ElementNode): ElementNode[][] | null {
  const rows: ElementNode[][] = [];
  for (const element of descendants(table)) {
    if (element.name === 'table' && element !== table) return null;
    if (element.name === 'tr') rows.push([]);
    else if (element.name === 'td' || element.name === 'th') rows.at(-1)?.push(element);
    if (rows.length > MOST_ROWS) break;
  }
  return rows;
}
