import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extract } from '../../src/model/extract.ts';
import { resolveExtract, resolveExtracts } from '../../src/resolve/index.ts';
import { dealt, pages } from '../support/made-world.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { printAll, withStore } from '../support/with-store.ts';

const RUNS = { numRuns: 60, interruptAfterTimeLimit: 20_000 };

const byId = <T extends { readonly id: string }>(records: Iterable<T>) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the same set of pages', () => {
  test('in any order, any split and any repetition prints the same', () => {
    const world = pages.chain((extracts) => fc.tuple(fc.constant(extracts), dealt(extracts)));
    fc.assert(
      fc.property(world, ([extracts, batches]) => {
        expect(withStore(batches, printAll)).toBe(withStore([extracts], printAll));
      }),
      RUNS,
    );
  });

  test('gives in blocks what it gives at once', () => {
    fc.assert(
      fc.property(pages, (extracts) => {
        const { events, memberships, organizations } = resolveExtracts(extracts);
        withStore(
          extracts.map((extract) => [extract]),
          (store) => {
            expect(byId(store.events({}))).toEqual(byId(events));
            expect(byId(store.memberships({}))).toEqual(byId(memberships));
            expect(byId(store.organizations({}))).toEqual(byId(organizations));
          },
        );
      }),
      RUNS,
    );
  });

  test('is what is left when other pages come and go', () => {
    const world = pages.chain((extracts) => fc.tuple(fc.constant(extracts), fc.subarray([...extracts])));
    fc.assert(
      fc.property(world, ([extracts, gone]) => {
        const left = extracts.filter((extract) => !gone.includes(extract));
        const removed = withStore([extracts], (store) => {
          expect(store.removeDocuments(gone.map(({ document }) => document.path))).toBe(gone.length);
          store.resolve();
          return printAll(store);
        });
        expect(removed).toBe(withStore([left], printAll));
      }),
      RUNS,
    );
  });

  test('is what changed pages come to', () => {
    const world = fc.tuple(pages, pages);
    fc.assert(
      fc.property(world, ([before, after]) => {
        const paths = new Set(after.map(({ document }) => document.path));
        const kept = before.filter(({ document }) => !paths.has(document.path));
        expect(withStore([before, after], printAll)).toBe(withStore([[...kept, ...after]], printAll));
      }),
      RUNS,
    );
  });

  test('resolving what is resolved changes nothing', () => {
    fc.assert(
      fc.property(pages, (extracts) => {
        for (const extract of extracts) {
          expect(resolveExtract(extract)).toEqual(extract);
          expect(resolveExtracts([extract]).events).toEqual(extract.events);
        }
      }),
      RUNS,
    );
  });
});

describe('versions of one page in streams', () => {
  const version = (text: string, retrieved: string | null): Extract =>
    sketchExtract('a.txt', { document: { retrieved }, events: [{ name: `Kongres ${text}` }] });

  test.each([
    ['fetched at different times', version('pierwszy', '2019-01-01'), version('drugi', '2020-01-01'), 'Kongres drugi'],
    ['that do not say when', version('pierwszy', null), version('drugi', null), null],
  ])('%s: the same one stays, whatever the order', (_, one, other, winner) => {
    const names = [
      [one, other],
      [other, one],
      [one, other, one],
    ].map((order) =>
      withStore([], (store) => {
        for (const extract of order) store.replaceDocuments([{ extract, size: null, mtime: null }], 'newer');
        store.resolve();
        return [...store.events({})].map(({ name }) => name);
      }),
    );
    expect(new Set(names.map((list) => list.join())).size).toBe(1);
    if (winner !== null) expect(names[0]).toEqual([winner]);
  });
});
