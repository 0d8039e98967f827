import type { PlaceCandidate } from '../../model/mention.ts';
import { fold } from '../fold.ts';
import { CASE_BITS, CASES } from './case-forms.ts';
import { declineName } from './decline-name.ts';
import { exactKey, formKey } from './form-key.ts';
import { bucketAt, bucketsOf, initialsOf } from './name-bucket.ts';
import { cellsAt, firstCell, lazyTable, rowsWith } from './read-table.ts';
import { remember } from './remember.ts';

/** A village with the commune and the county that hold it: `Jachranka`, commune `Serock`, county `legionowski`. */
export interface Village extends PlaceCandidate {
  readonly commune: string;
  readonly county: string;
}

export interface VillageForm {
  readonly village: Village;
  readonly cases: number;
  readonly exact: string;
}

const table = lazyTable('gazetteer-villages.tsv');

function readVillage(text: string, start: number): Village {
  const [name = '', , area = '', county = '', commune = ''] = cellsAt(text, start);
  return { name, type: 'village', country: 'PL', teryt: null, area, population: null, county, commune };
}

/** Villages whose names begin alike: where they begin in the table, and the communes that hold them. */
interface Rows {
  readonly starts: number[];
  readonly communes: Set<string>;
}

/** The villages of a bucket, by the initials of their later words. Rows only: forms are made for those that are asked for. */
const rowsOfBucket = remember(4_000, (bucket) => {
  const rows = new Map<string, Rows>();
  const text = table();
  for (const start of rowsWith(text, bucket, bucketAt)) {
    const initials = initialsOf(firstCell(text, start));
    let alike = rows.get(initials);
    if (alike === undefined) {
      alike = { starts: [], communes: new Set() };
      rows.set(initials, alike);
    }
    alike.starts.push(start);
    alike.communes.add(readVillage(text, start).commune);
  }
  return rows;
});

/**
 * Whether a commune of that name holds a village whose name begins as `text` does. Nearly none does: no forms need be made of all the villages of Poland
 * that do, each time that a page names a place.
 */
export function mayBeIn(commune: string, text: string): boolean {
  const initials = initialsOf(formKey(text));
  return bucketsOf(text).some((bucket) => rowsOfBucket(bucket).get(initials)?.communes.has(commune) === true);
}

type Forms = ReadonlyMap<string, readonly VillageForm[]>;

const NO_FORMS: Forms = new Map();
const made = new Map<string, Forms>();
/** All of them together are forgotten at so many, so that a long run keeps to its memory. */
const MOST_FORMS = 120_000;
let forms = 0;

function formsIn(bucket: string, initials: string): Forms {
  const rows = rowsOfBucket(bucket).get(initials);
  if (rows === undefined) return NO_FORMS;
  const id = `${bucket}|${initials}`;
  const known = made.get(id);
  if (known !== undefined) return known;
  const index = new Map<string, VillageForm[]>();
  for (const start of rows.starts) addVillage(index, readVillage(table(), start));
  if (forms > MOST_FORMS) {
    made.clear();
    forms = 0;
  }
  forms += index.size;
  made.set(id, index);
  return index;
}

function addVillage(index: Map<string, VillageForm[]>, village: Village): void {
  const declined = declineName(village.name);
  const byForm = new Map<string, number>([[exactKey(village.name), CASE_BITS.nom]]);
  for (const caseName of CASES) {
    for (const form of declined[caseName])
      byForm.set(exactKey(form), (byForm.get(exactKey(form)) ?? 0) | CASE_BITS[caseName]);
  }
  for (const [exact, cases] of byForm) {
    const key = formKey(exact);
    const list = index.get(key);
    if (list === undefined) index.set(key, [{ village, cases, exact }]);
    else list.push({ village, cases, exact });
  }
}

/** Villages that `text`, a whole name in any case form, may stand for; with all its diacritics only. Order says nothing. */
export const findVillages: (text: string) => readonly VillageForm[] = remember(4_000, (text) => {
  const exact = exactKey(text);
  return findFoldedVillages(text).filter((form) => form.exact === exact);
});

/** The same, its diacritics lost or not: `Lazach` may be in Łazy. */
export const findFoldedVillages: (text: string) => readonly VillageForm[] = remember(4_000, (text) => {
  const key = formKey(text);
  const initials = initialsOf(key);
  return bucketsOf(text).flatMap((bucket) => formsIn(bucket, initials).get(key) ?? []);
});

/** Villages of this name in the nominative, in any case and with or without diacritics. */
export function villagesNamed(name: string): readonly Village[] {
  const wanted = fold(name);
  const starts = rowsOfBucket(bucketAt(name, 0)).get(initialsOf(name))?.starts ?? [];
  return starts.map((start) => readVillage(table(), start)).filter((village) => fold(village.name) === wanted);
}

/** Every village of the communes named `commune` (nominative) in the voivodeship `area`, or in all where `area` is not given. */
export function villagesOf(commune: string, area: string | null = null): readonly Village[] {
  const text = table();
  const cell = `\t${commune}\t`;
  const found: Village[] = [];
  for (let at = text.indexOf(cell); at >= 0; at = text.indexOf(cell, at + 1)) {
    const village = readVillage(text, text.lastIndexOf('\n', at) + 1);
    if (village.commune === commune && (area === null || village.area === area)) found.push(village);
  }
  return found;
}
