import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extract } from '../../../src/model/extract.ts';
import { resolveExtract, resolver } from '../../../src/resolve/index.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { pages } from '../../support/made-world.ts';
import { type PageSketch, sketchExtract } from '../../support/sketch-extract.ts';
import { printAll, withFolder, withStore } from '../../support/with-store.ts';

const NOTHING = { finished: '', inserted: 0, updated: 0, unchanged: 0, rejected: 0, removed: 0 };

/** A run that writes these pages and removes those. */
function run(store: Store, written: readonly Extract[], removed: readonly string[] = []): number {
  const id = store.beginRun('ingest', '2026-05-01T10:00:00.000Z');
  store.replaceDocuments(written.map((extract) => ({ extract, size: null, mtime: null })));
  store.removeDocuments(removed);
  store.resolve();
  store.finishRun(id, NOTHING);
  return id;
}

function inMemory<T>(work: (store: Store) => T): T {
  const store = openStore(':memory:', { resolver, create: true });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

const page = (path: string, sketch: PageSketch) => resolveExtract(sketchExtract(path, sketch));
const congress = (path: string, day: string, more: object = {}) =>
  page(path, { events: [{ name: 'Kongres Rzek Żeglownych', date: day, start_date: day, ...more }] });

/** `appeared event Kongres date: a → b` */
function told(store: Store, since: number): readonly string[] {
  return store.diff(since).map(({ change, kind, label, field, from, to }) => {
    return [change, kind, label, ...(field === null ? [] : [`${field}: ${from} → ${to}`])].join(' ');
  });
}

describe('since a run', () => {
  test('what appeared, what changed and what is gone', () => {
    inMemory((store) => {
      const member = { member: 'Ustka', organization: 'Związek Portów' };
      run(store, [
        congress('a', '2017-10-07'),
        page('b', { events: [{ name: 'Forum Małych Portów', start_date: '2018' }] }),
        page('c', { memberships: [{ ...member, as_of: '2017' }] }),
      ]);
      const since = run(store, []);
      run(
        store,
        [
          congress('a', '2017-10-07', { status: 'cancelled', places: [{ name: 'Łeba', country: 'PL', teryt: null }] }),
          page('c', { memberships: [{ ...member, as_of: '2019' }] }),
          page('d', { events: [{ name: 'Dzień Bociana Białego', start_date: '2019-05-31' }] }),
        ],
        ['b'],
      );
      expect(told(store, since)).toEqual([
        'appeared event Dzień Bociana Białego',
        'gone event Forum Małych Portów',
        'changed event Kongres Rzek Żeglownych status: confirmed → cancelled',
        'changed event Kongres Rzek Żeglownych places: null → Łeba',
        'changed membership Ustka – Związek Portów as_of: 2017 → 2019',
      ]);
      expect(store.diff(since, ['membership'])).toHaveLength(1);
      expect(store.history().runs.map(({ id, changes }) => [id, changes])).toEqual([
        [3, 4],
        [2, 0],
        [1, 0],
      ]);
    });
  });

  test('an event that got another id with its date is the one that changed', () => {
    inMemory((store) => {
      run(store, [congress('a', '2017-10-07'), congress('b', '2019-10-07')]);
      const [before] = [...store.events({})];
      run(store, [congress('a', '2017-10-09')]);
      expect(store.diff(1)).toEqual([
        expect.objectContaining({
          ...{ change: 'changed', field: 'date', from: '2017-10-07', to: '2017-10-09', previous_ref: before?.id },
          pages: ['a'],
        }),
      ]);
    });
  });

  test('of two that may be meant none is: they are gone and appeared', () => {
    inMemory((store) => {
      const two = (one: string, other: string) =>
        page('a', { events: [one, other].map((day) => ({ name: 'Forum Małych Portów', start_date: day })) });
      run(store, [two('2017-10-07', '2017-11-07')]);
      run(store, [two('2017-10-09', '2017-11-09')]);
      expect(store.diff(1).map(({ change }) => change)).toEqual(['appeared', 'appeared', 'gone', 'gone'].sort());
    });
  });

  test('a name that two pages share is no reason to take one for the other', () => {
    inMemory((store) => {
      run(store, [congress('a', '2017-10-07')]);
      run(store, [congress('b', '2019-10-07')], ['a']);
      expect(
        store
          .diff(1)
          .map(({ change }) => change)
          .sort(),
      ).toEqual(['appeared', 'gone']);
    });
  });

  test('what came and went between is not told, nor what changed back', () => {
    inMemory((store) => {
      run(store, [congress('a', '2017-10-07')]);
      run(store, [congress('a', '2017-10-07', { status: 'cancelled' }), congress('b', '2019-10-07')]);
      run(store, [congress('a', '2017-10-07')], ['b']);
      expect(store.diff(1)).toEqual([]);
      expect(store.diff(2)).toHaveLength(2);
    });
  });

  test('for any pages: what is there now and was not, and the reverse; nothing where pages came back', () => {
    fc.assert(
      fc.property(pages, pages, (first, second) => {
        inMemory((store) => {
          run(store, first);
          const before = [...store.events({})].map(({ id }) => id);
          const gone = first.map(({ document }) => document.path);
          run(store, [], gone);
          expect(
            store
              .diff(1, ['event'])
              .map(({ ref }) => ref)
              .sort(),
          ).toEqual([...before].sort());
          run(store, second);
          const now = new Set([...store.events({})].map(({ id }) => id));
          const told = store.diff(1, ['event']);
          const refs = (change: string) => told.filter((each) => each.change === change);
          for (const { ref } of refs('appeared')) expect(now.has(ref) && !before.includes(ref)).toBe(true);
          for (const { ref } of refs('gone')) expect(!now.has(ref) && before.includes(ref)).toBe(true);
          run(
            store,
            first,
            second.map(({ document }) => document.path).filter((path) => !gone.includes(path)),
          );
          expect(store.diff(1)).toEqual([]);
          expect({ ...store.status() }).toEqual(withStore([first], (fresh) => fresh.status()));
          expect(printAll(store)).toBe(withStore([first], printAll));
        });
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });
});

test('runs and what they changed are kept for a while only', () => {
  inMemory((store) => {
    for (let day = 1; day <= 105; day++) {
      run(store, [congress('a', '2017-10-07', { status: day % 2 === 0 ? 'cancelled' : 'confirmed' })]);
    }
    const { runs, changes_from } = store.history();
    expect(runs).toHaveLength(105);
    expect(changes_from).toBe(4);
    expect(store.diff(changes_from)).toHaveLength(1);
  });
});

test('after a change of the rules everything is resolved anew, and nothing is told of it', () => {
  withFolder((folder) => {
    const file = join(folder, 'kronika.db');
    const store = openStore(file, { resolver, create: true });
    run(store, [congress('a', '2017-10-07')]);
    run(store, [congress('b', '2019-10-07')]);
    expect(store.history().rules_changed_after).toBe(0);
    store.close();
    const renewed = openStore(file, { resolver: { ...resolver, version: 99 } });
    expect(renewed.history().rules_changed_after).toBe(2);
    expect(renewed.diff(2)).toEqual([]);
    expect(renewed.diff(1)).toHaveLength(1);
    run(renewed, [congress('b', '2019-10-07', { status: 'cancelled' })]);
    expect(told(renewed, 2)).toEqual(['changed event Kongres Rzek Żeglownych status: confirmed → cancelled']);
    renewed.close();
  });
});

describe('one changed page', () => {
  const world = Array.from({ length: 60 }, (_, index) =>
    page(`p${index}`, {
      events: [{ name: `Kongres Rzek ${'abcdefghij'[index % 10]}elskich`, start_date: `20${10 + (index % 6)}-05-03` }],
      memberships: [{ member: `Gmina Nr${index}`, organization: `Związek Portów Kraju ${index % 10}` }],
    }),
  );

  test('has only its own blocks resolved anew', () => {
    withStore([world], (store) => {
      const changed = page('p7', { events: [{ name: 'Forum Małych Portów', start_date: '2018-01-02' }] });
      store.replaceDocuments([{ extract: changed, size: null, mtime: null }]);
      // Of p7, the congress of its name and year, and the members of its union; of 60 pages with four parts each.
      const looked = store.resolve();
      expect(looked).toBeGreaterThan(0);
      expect(looked).toBeLessThan(25);
      expect(store.resolve()).toBe(0);
    });
  });

  test('that did not change has none', () => {
    withStore([world], (store) => {
      store.replaceDocuments(world.map((extract) => ({ extract, size: 1, mtime: 1 })));
      expect(store.resolve()).toBe(0);
    });
  });
});
