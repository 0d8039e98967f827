import type { CaseForms } from './case-forms.ts';
import { bucketOf } from './name-bucket.ts';
import { eachRow, readTable } from './read-table.ts';

/** Forms of a name from the table, and whether a dictionary gave them or the rules of endings did when the table was made. */
export interface AttestedForms {
  readonly forms: CaseForms;
  readonly attested: boolean;
}

let table: { text: string; buckets: Map<string, number[]> } | undefined;

function load(): { text: string; buckets: Map<string, number[]> } {
  if (table !== undefined) return table;
  const text = readTable('place-forms.tsv');
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

/** Every name of `bucket` that the table has, with its case forms. */
export function attestedForms(bucket: string): ReadonlyMap<string, AttestedForms> {
  const { text, buckets } = load();
  const found = new Map<string, AttestedForms>();
  for (const start of buckets.get(bucket) ?? []) {
    const end = text.indexOf('\n', start);
    const [name = '', , source = '', gen, dat, acc, inst, loc] = text
      .slice(start, end < 0 ? undefined : end)
      .split('\t');
    const list = (cell: string | undefined) => (cell ?? '').split('|').filter((form) => form !== '');
    const forms = { gen: list(gen), dat: list(dat), acc: list(acc), inst: list(inst), loc: list(loc) };
    found.set(name, { forms, attested: source.startsWith('polimorf') });
  }
  return found;
}
