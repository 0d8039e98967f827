import { ALIASES } from './aliases.ts';
import { attestedForms } from './attested-forms.ts';
import { CASE_BITS, CASES, type CaseForms } from './case-forms.ts';
import { declineName } from './decline-name.ts';
import { exceptionalName } from './exceptions.ts';
import { exactKey, formKey } from './form-key.ts';
import { type GazetteerRow, gazetteerRows, localRows } from './gazetteer.ts';
import { bucketOf, bucketsOf } from './name-bucket.ts';
import type { PlaceEntry } from './place-entry.ts';
import { REGIONS } from './regions.ts';

/** One reading of a form: a place, the nominative as this spelling has it, and the cases that the form may be in (bits). */
export interface FormReading {
  readonly entry: PlaceEntry;
  /** `Ljubljana` where the page says `Ljubljanie`, although the entry is `Lublana`. */
  readonly nominative: string;
  /** With its diacritics, lower case. */
  readonly exact: string;
  readonly cases: number;
}

const buckets = new Map<string, ReadonlyMap<string, readonly FormReading[]>>();

function formsIn(bucket: string): ReadonlyMap<string, readonly FormReading[]> {
  const known = buckets.get(bucket);
  if (known !== undefined) return known;
  const made = makeBucket(bucket);
  buckets.set(bucket, made);
  return made;
}

/** Readings of a form by its `formKey`. Forms are made a bucket of names at a time, on first use. */
export function readingsOf(key: string): readonly FormReading[] {
  return bucketsOf(key).flatMap((bucket) => formsIn(bucket).get(key) ?? []);
}

/** Readings of every form whose key begins with `head`. */
export function readingsFrom(head: string): readonly FormReading[] {
  return bucketsOf(head).flatMap((bucket) =>
    [...formsIn(bucket)].filter(([key]) => key.startsWith(head)).flatMap(([, readings]) => readings),
  );
}

function makeBucket(bucket: string): ReadonlyMap<string, readonly FormReading[]> {
  const index = new Map<string, FormReading[]>();
  if (bucket.length < 2) return index;
  const tabled = attestedForms(bucket);
  const add = (name: string, entry: PlaceEntry, forms: CaseForms, keepsForm: boolean) =>
    addForms(index, name, entry, forms, keepsForm);
  for (const { entry } of placeRows(gazetteerRows(bucket))) {
    const known = tabled.get(entry.name);
    const foreign = entry.country !== 'PL';
    const forms =
      exceptionalName(entry.name) ??
      (known === undefined || !(known.attested || foreign) ? declineName(entry.name) : known.forms);
    add(entry.name, entry, forms, foreign);
  }
  for (const { entry, local } of localRows(bucket)) {
    if (local !== null) add(local, entry, declineName(local), true);
  }
  for (const alias of ALIASES) {
    if (bucketOf(alias.alias) !== bucket) continue;
    for (const { entry } of gazetteerRows(bucketOf(alias.name))) {
      if (entry.name !== alias.name || entry.type === 'gmina') continue;
      const nominative = alias.own ? alias.alias : entry.name;
      addForms(index, alias.alias, entry, declineName(alias.alias), true, nominative);
    }
  }
  for (const region of REGIONS) {
    if (bucketOf(region.name) !== bucket) continue;
    const entry: PlaceEntry = {
      name: region.name,
      type: 'region',
      country: region.country,
      teryt: null,
      area: null,
      population: null,
      weight: 'major',
    };
    add(region.name, entry, region.forms ?? declineName(region.name), false);
  }
  return index;
}

/** Without what is not looked up by a bare name, and without the commune where its town of the same code is there. */
function placeRows(rows: readonly GazetteerRow[]): readonly GazetteerRow[] {
  const towns = new Set(rows.filter(({ entry }) => entry.type === 'town').map(({ entry }) => placeCode(entry)));
  return rows.filter(({ entry }) => {
    if (entry.type === 'county' || entry.type === 'voivodeship') return false;
    // `Wrocław-Krzyki`: nobody writes it so in a sentence.
    if (entry.type === 'region' && entry.name.includes('-') && !entry.name.startsWith('Praga-')) return false;
    return entry.type !== 'gmina' || !towns.has(placeCode(entry));
  });
}

/** The last digit of a TERC code only tells the town from its commune. */
function placeCode(entry: PlaceEntry): string {
  return `${entry.name}|${(entry.teryt ?? '').slice(0, 6)}`;
}

function addForms(
  index: Map<string, FormReading[]>,
  name: string,
  entry: PlaceEntry,
  forms: CaseForms,
  keepsForm: boolean,
  nominative = name,
): void {
  const byForm = new Map<string, number>([[exactKey(name), keepsForm ? 63 : CASE_BITS.nom]]);
  for (const caseName of CASES) {
    for (const form of forms[caseName]) {
      const exact = exactKey(form);
      byForm.set(exact, (byForm.get(exact) ?? 0) | CASE_BITS[caseName]);
    }
  }
  for (const [exact, cases] of byForm) {
    const key = formKey(exact);
    const reading = { entry, nominative, exact, cases };
    const list = index.get(key);
    if (list === undefined) index.set(key, [reading]);
    else list.push(reading);
  }
}
