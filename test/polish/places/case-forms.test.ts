import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASES, type CaseName } from '../../../src/polish/places/case-forms.ts';
import { declineName } from '../../../src/polish/places/decline-name.ts';
import { bucketOf, bucketsOf } from '../../../src/polish/places/name-bucket.ts';
import { placeNominative } from '../../../src/polish/places/place-nominative.ts';

interface Row {
  readonly name: string;
  readonly type: string;
  readonly source: string;
  readonly forms: Readonly<Record<CaseName, readonly string[]>>;
}

/** The table of case forms: `polimorf` rows come from a dictionary, the others from rules and are no truth. */
const ROWS: readonly Row[] = readFileSync(new URL('../../../src/polish/data/place-forms.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', type = '', source = '', gen = '', dat = '', acc = '', inst = '', loc = ''] = line.split('\t');
    const list = (cell: string) => cell.split('|');
    return {
      name,
      type,
      source,
      forms: { gen: list(gen), dat: list(dat), acc: list(acc), inst: list(inst), loc: list(loc) },
    };
  });

const attested = ROWS.filter(({ source }) => source === 'polimorf');

function share(rows: readonly Row[], holds: (row: Row, caseName: CaseName, form: string) => boolean): number {
  let right = 0;
  let all = 0;
  for (const row of rows) {
    for (const caseName of CASES) {
      const [form] = row.forms[caseName];
      if (form === undefined || form === '') continue;
      all++;
      if (holds(row, caseName, form)) right++;
    }
  }
  return right / all;
}

describe('case forms', () => {
  test('a form is filed where its nominative is', () => {
    const lost = attested.flatMap((row) =>
      CASES.flatMap((caseName) => row.forms[caseName]).filter((form) => !bucketsOf(form).includes(bucketOf(row.name))),
    );
    expect(lost).toEqual([]);
  });

  test('every form of the dictionary leads back to its name', () => {
    const known = share(attested, ({ name }, _, form) => placeNominative(form).some((place) => place.name === name));
    expect(known).toBeGreaterThan(0.999);
  });

  test('the rules of endings alone have the forms of Polish municipalities among theirs', () => {
    const polish = attested.filter(({ type }) => type === 'gmina');
    expect(share(polish, ({ name }, caseName, form) => declineName(name)[caseName].includes(form))).toBeGreaterThan(
      0.99,
    );
  });

  test('the first form by rule is the right one', () => {
    const polish = attested.filter(({ type }) => type === 'gmina');
    expect(
      share(polish, ({ name, forms }, caseName) => forms[caseName].includes(declineName(name)[caseName][0] ?? '')),
    ).toBeGreaterThan(0.93);
  });
});
