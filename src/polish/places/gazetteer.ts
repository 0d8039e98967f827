import type { PlaceType } from '../../model/mention.ts';
import { fold } from '../fold.ts';
import type { PlaceEntry } from './place-entry.ts';
import { cellsAt, lazyTable, rowStarts } from './read-table.ts';

const TYPES: Readonly<Record<string, PlaceType>> = {
  town: 'town',
  'gmina-urban': 'gmina',
  'gmina-rural': 'gmina',
  'gmina-mixed': 'gmina',
  'foreign-city': 'city',
  country: 'country',
  county: 'county',
  voivodeship: 'voivodeship',
  district: 'region',
};

const table = lazyTable('gazetteer.tsv');
let starts: readonly number[] | undefined;

/** Where each row of the table begins. */
function rows(): readonly number[] {
  starts ??= rowStarts(table());
  return starts;
}

/** Measured on general text: small foreign towns without a Polish name, and short names, are more often another word. */
function weightOf(kind: string, name: string, local: string, people: number | null): 'major' | 'minor' {
  if (kind === 'district') return 'minor';
  if (kind !== 'foreign-city') return 'major';
  const large = (people ?? 0) >= (local === '' ? 100_000 : 50_000);
  return large && name.length >= 4 ? 'major' : 'minor';
}

function readEntry(cells: readonly string[]): PlaceEntry | null {
  const [name = '', kind = '', area = '', code = '', population = '', , local = ''] = cells;
  const type = TYPES[kind];
  if (type === undefined) return null;
  const polish = type !== 'city' && type !== 'country';
  const people = population === '' ? null : Number(population);
  return {
    name,
    type,
    country: polish ? 'PL' : area,
    teryt: polish ? code : null,
    area: type === 'city' ? countryName(area) : polish ? area : null,
    population: people,
    weight: weightOf(kind, name, local, people),
  };
}

let countries: ReadonlyMap<string, string> | undefined;

function countryName(code: string): string | null {
  countries ??= new Map(
    startsOfKind('country').map((start) => {
      const [name = '', , found = ''] = cellsAt(table(), start);
      return [found, name];
    }),
  );
  return countries.get(code) ?? null;
}

/** Starts of the rows of one kind, without reading the others. */
function startsOfKind(kind: string): readonly number[] {
  const text = table();
  const cell = `\t${kind}\t`;
  const found: number[] = [];
  for (let at = text.indexOf(cell); at >= 0; at = text.indexOf(cell, at + 1)) {
    found.push(text.lastIndexOf('\n', at) + 1);
  }
  return found;
}

const entries = new Map<number, PlaceEntry | null>();

/** The place of a row (counted from 0), always the same object; null for rows that are no place of their own (a city's county). */
export function entryOfRow(row: number): PlaceEntry | null {
  const known = entries.get(row);
  if (known !== undefined) return known;
  const start = rows()[row];
  const entry = start === undefined ? null : readEntry(cellsAt(table(), start));
  entries.set(row, entry);
  return entry;
}

let folded: string | undefined;

/** Places of this name, in any case and with or without diacritics, or of this TERYT code, in the order of the table. */
export function entriesWhere(wanted: string, column: 'name' | 'teryt'): readonly PlaceEntry[] {
  // Folding keeps lengths: what is found there stands at the same place of the table.
  folded ??= fold(table());
  const cell = column === 'name' ? `\n${fold(wanted)}\t` : `\t${fold(wanted)}\t`;
  const found: PlaceEntry[] = [];
  for (let at = folded.indexOf(cell); at >= 0; at = folded.indexOf(cell, at + 1)) {
    const entry = readEntry(cellsAt(table(), column === 'name' ? at + 1 : table().lastIndexOf('\n', at) + 1));
    if (entry !== null && (column === 'name' || entry.teryt === wanted)) found.push(entry);
  }
  return found;
}

/** How many rows there are. */
export function gazetteerSize(): number {
  return rows().length;
}

/** The name that the place of a row has in its own country, where that differs; else ''. */
export function localNameOfRow(row: number): string {
  const start = rows()[row];
  return start === undefined ? '' : (cellsAt(table(), start)[6] ?? '');
}

/** Counties and voivodeships, in the order of the table. */
export function administrativeUnits(): readonly PlaceEntry[] {
  return ['county', 'voivodeship']
    .flatMap((kind) => startsOfKind(kind))
    .map((start) => readEntry(cellsAt(table(), start)))
    .filter((entry) => entry !== null);
}

/** Names of more than one word that municipalities have. */
export function namesOfSeveralWords(): readonly string[] {
  return ['town', 'gmina-urban', 'gmina-rural', 'gmina-mixed']
    .flatMap((kind) => startsOfKind(kind).map((start) => cellsAt(table(), start)[0] ?? ''))
    .filter((name) => /[\s-]/u.test(name));
}
