import type { PlaceCandidate } from '../../model/mention.ts';
import { CASE_BITS, CASES } from './case-forms.ts';
import { declineName } from './decline-name.ts';
import { exactKey, formKey } from './form-key.ts';
import { bucketOf, bucketsOf } from './name-bucket.ts';
import { eachRow, readTable } from './read-table.ts';

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

let table: { text: string; buckets: Map<string, number[]> } | undefined;

function load(): { text: string; buckets: Map<string, number[]> } {
  if (table !== undefined) return table;
  const text = readTable('gazetteer-villages.tsv');
  const buckets = new Map<string, number[]>();
  eachRow(text, (start) => {
    const bucket = bucketOf(text.slice(start, start + 5));
    const list = buckets.get(bucket);
    if (list === undefined) buckets.set(bucket, [start]);
    else list.push(start);
  });
  table = { text, buckets };
  return table;
}

function readVillage(text: string, start: number): Village {
  const end = text.indexOf('\n', start);
  const [name = '', , area = '', county = '', commune = ''] = text.slice(start, end < 0 ? undefined : end).split('\t');
  return { name, type: 'village', country: 'PL', teryt: null, area, population: null, county, commune };
}

const formsByBucket = new Map<string, ReadonlyMap<string, readonly VillageForm[]>>();

function formsIn(bucket: string): ReadonlyMap<string, readonly VillageForm[]> {
  const known = formsByBucket.get(bucket);
  if (known !== undefined) return known;
  const index = new Map<string, VillageForm[]>();
  const source = load();
  for (const start of source.buckets.get(bucket) ?? []) addVillage(index, readVillage(source.text, start));
  formsByBucket.set(bucket, index);
  return index;
}

function addVillage(index: Map<string, VillageForm[]>, village: Village): void {
  const forms = declineName(village.name);
  const byForm = new Map<string, number>([[exactKey(village.name), CASE_BITS.nom]]);
  for (const caseName of CASES) {
    for (const form of forms[caseName])
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
export function findVillages(text: string): readonly VillageForm[] {
  const exact = exactKey(text);
  const key = formKey(text);
  return bucketsOf(text)
    .flatMap((bucket) => formsIn(bucket).get(key) ?? [])
    .filter((form) => form.exact === exact);
}

let communes: ReadonlyMap<string, readonly Village[]> | undefined;

/** Every village of the communes named `commune` (nominative); those of several communes where the name is not unique. */
export function villagesOf(commune: string): readonly Village[] {
  if (communes === undefined) {
    const { text } = load();
    const byCommune = new Map<string, Village[]>();
    eachRow(text, (start) => {
      const village = readVillage(text, start);
      const list = byCommune.get(village.commune);
      if (list === undefined) byCommune.set(village.commune, [village]);
      else list.push(village);
    });
    communes = byCommune;
  }
  return communes.get(commune) ?? [];
}
