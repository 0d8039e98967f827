import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { resolver } from '../../src/resolve/index.ts';
import { packedSources } from '../../src/store/evidence/packed-sources.ts';
import type { Span } from '../../src/store/evidence/span.ts';
import type { Terms } from '../../src/store/evidence/terms.ts';
import { openStore } from '../../src/store/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withFolder } from '../support/with-store.ts';

function listedTerms(): Terms {
  const texts = Array.from({ length: 20 }, (_, at) => `term ${at}`);
  return {
    numberOf: (text) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1),
    textOf: (number) => texts[number] ?? '',
    renew: () => {},
  };
}

const small = fc.nat(19);
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 5 }), small, small, fc.option(fc.tuple(fc.nat(4), fc.nat(2))))
  .map(([page, start, length, field, rule, fewer]) => [page, start, start + length, field, rule, ...(fewer ?? [])]);

const whole: fc.Arbitrary<Evidence> = fc.record({
  ...{ document_id: fc.string(), path: fc.string(), url: fc.constant(null), quote: fc.string() },
  ...{ start: fc.nat(), end: fc.nat(), field: fc.string(), rule: fc.string() },
});

test('evidence is read as it was packed, in its order', () => {
  const { pack, unpack } = packedSources(listedTerms());
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: span }, whole)), (sources) => {
      expect(unpack(pack(sources))).toEqual(sources);
    }),
  );
});

test('what is cited of one page stands together, and one place once', () => {
  const { pack } = packedSources(listedTerms());
  const places: Span[] = [
    [515, 4385, 4414, 11, 2],
    [515, 4462, 4468, 13, 2],
    [515, 4462, 4468, 14, 2],
    [516, 7, 9, 11, 2],
  ];
  expect(pack(places)).toBe('[[515,4385,29,20,77,6,21],[516,7,2,20]]');
});

const page = (at: number, name: string) =>
  sketchExtract(`${at}.txt`, {
    events: [{ name, date: '2019-05-17', start_date: '2019-05-17' }],
    memberships: [{ member: at % 2 === 0 ? 'Gniew' : 'Nowe', organization: 'Związek Flisacki', as_of: '2019' }],
    persons: [{ name: `Jan Kowal ${at}`, posts: [] }],
  });

const LOST = `SELECT count(*) FROM part p
  WHERE NOT EXISTS (SELECT 1 FROM event e WHERE p.entity = e.id * 4 AND p.role = 'event')
    AND NOT EXISTS (SELECT 1 FROM person e WHERE p.entity = e.id * 4 + 1 AND p.role = 'person')
    AND NOT EXISTS (SELECT 1 FROM organization e WHERE p.entity = e.id * 4 + 2 AND p.role IN ('organization', 'member'))
    AND NOT EXISTS (SELECT 1 FROM membership e WHERE p.entity = e.id * 4 + 3 AND p.role = 'membership')`;

test('every part names a record of its kind, whatever came and went', () => {
  withFolder((folder) => {
    const file = `${folder}/kronika.db`;
    const store = openStore(file, { resolver, create: true });
    const write = (from: number, to: number, name: string) => {
      const pages = Array.from({ length: to - from }, (_, at) => page(from + at, `${name} ${(from + at) % 3}`));
      store.replaceDocuments(pages.map((extract) => ({ extract, size: null, mtime: null })));
      store.resolve();
    };
    const lost = () => {
      const db = new Database(file, { readonly: true });
      const count = db.prepare<[], number>(LOST).pluck().get();
      db.close();
      return count;
    };
    write(0, 12, 'Regaty Wiosenne');
    expect(lost()).toBe(0);
    write(3, 8, 'Zlot Tratew');
    expect(lost()).toBe(0);
    store.removeDocuments(['0.txt', '5.txt', '11.txt']);
    store.resolve();
    expect(lost()).toBe(0);
    write(12, 20, 'Regaty Wiosenne');
    expect(lost()).toBe(0);
    store.close();
  });
});
