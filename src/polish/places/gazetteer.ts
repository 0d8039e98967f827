import type { PlaceType } from '../../model/mention.ts';
import { bucketOf } from './name-bucket.ts';
import type { PlaceEntry } from './place-entry.ts';
import { eachRow, readTable } from './read-table.ts';

interface Gazetteer {
  readonly text: string;
  /** Start of every row, by the bucket of its name. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Rows of foreign places by the bucket of the local name, where that differs. */
  readonly localRows: ReadonlyMap<string, readonly number[]>;
}

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

let loaded: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  if (loaded !== undefined) return loaded;
  const text = readTable('gazetteer.tsv');
  const rows = new Map<string, number[]>();
  const localRows = new Map<string, number[]>();
  eachRow(text, (start, end) => {
    add(rows, bucketOf(text.slice(start, start + 5)), start);
    const local = text.lastIndexOf('\t', end - 1) + 1;
    if (local < end) add(localRows, bucketOf(text.slice(local, Math.min(end, local + 5))), start);
  });
  loaded = { text, rows, localRows };
  return loaded;
}

function add(rows: Map<string, number[]>, bucket: string, start: number): void {
  const list = rows.get(bucket);
  if (list === undefined) rows.set(bucket, [start]);
  else list.push(start);
}

/** A row of the gazetteer: the entry, and the name that the place has in its own country where the table has one. */
export interface GazetteerRow {
  readonly entry: PlaceEntry;
  readonly local: string | null;
}

function readRow(text: string, start: number): GazetteerRow | null {
  const end = text.indexOf('\n', start);
  const [name = '', kind = '', area = '', code = '', population = '', , local = ''] = text
    .slice(start, end < 0 ? undefined : end)
    .split('\t');
  const type = TYPES[kind];
  if (type === undefined) return null;
  const polish = type !== 'city' && type !== 'country';
  const people = population === '' ? null : Number(population);
  const entry: PlaceEntry = {
    name,
    type,
    country: polish ? 'PL' : area,
    teryt: polish ? code : null,
    area: type === 'city' ? countryName(area) : polish ? area : null,
    population: people,
    weight: weightOf(kind, name, local, people),
  };
  return { entry, local: local === '' ? null : local };
}

/** Measured on general text: small foreign towns without a Polish name, and short names, are more often another word. */
function weightOf(kind: string, name: string, local: string, people: number | null): 'major' | 'minor' {
  if (kind === 'district') return 'minor';
  if (kind !== 'foreign-city') return 'major';
  const large = (people ?? 0) >= (local === '' ? 100_000 : 50_000);
  return large && name.length >= 4 ? 'major' : 'minor';
}

let countries: Map<string, string> | undefined;

function countryName(code: string): string | null {
  if (countries === undefined) {
    countries = new Map();
    for (const match of gazetteer().text.matchAll(/^([^\t\n]{1,60})\tcountry\t([A-Z]{2})\t/gm)) {
      const [, name = '', found = ''] = match;
      countries.set(found, name);
    }
  }
  return countries.get(code) ?? null;
}

function readRows(starts: readonly number[] | undefined): readonly GazetteerRow[] {
  const { text } = gazetteer();
  return (starts ?? []).map((start) => readRow(text, start)).filter((row) => row !== null);
}

/** Rows whose name begins with the letters of `bucket`. */
export function gazetteerRows(bucket: string): readonly GazetteerRow[] {
  return readRows(gazetteer().rows.get(bucket));
}

/** Rows of foreign places whose local name begins with the letters of `bucket`. */
export function localRows(bucket: string): readonly GazetteerRow[] {
  return readRows(gazetteer().localRows.get(bucket));
}

/** Counties and voivodeships, in the order of the table. */
export function administrativeUnits(): readonly PlaceEntry[] {
  const units: PlaceEntry[] = [];
  for (const bucket of ['pow', 'woj']) {
    for (const { entry } of gazetteerRows(bucket)) {
      if (entry.type === 'county' || entry.type === 'voivodeship') units.push(entry);
    }
  }
  return units;
}
