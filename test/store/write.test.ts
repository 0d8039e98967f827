import { describe, expect, test } from 'vitest';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withStore } from '../support/with-store.ts';

const PAGE = sketchExtract('a.txt', { events: [{ name: 'Kongres Rzek Żeglownych', start_date: '2017-10-07' }] });
const input = (extract = PAGE, size = 10, mtime = 20) => ({ extract, size, mtime });

describe('counts', () => {
  test('inserted, then unchanged, then updated', () => {
    withStore([], (store) => {
      expect(store.replaceDocuments([input()])).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
      expect(store.replaceDocuments([input()])).toEqual({ inserted: 0, updated: 0, unchanged: 1 });
      const changed = sketchExtract('a.txt', { events: [{ name: 'Kongres Kanałów Żeglownych' }] });
      expect(store.replaceDocuments([input(changed), input(sketchExtract('b.txt'))])).toEqual({
        inserted: 1,
        updated: 1,
        unchanged: 0,
      });
    });
  });

  test('other claims of the same bytes are a change: the rules may have learnt', () => {
    withStore([[PAGE]], (store) => {
      const relearnt = { ...PAGE, events: PAGE.events.map((event) => ({ ...event, confidence: 0.9 })) };
      expect(store.replaceDocuments([input(relearnt)]).updated).toBe(1);
      store.resolve();
      expect([...store.events({})].map(({ confidence }) => confidence)).toEqual([0.9]);
    });
  });
});

describe('known files', () => {
  test('by size, time and hash; a touched file is noted', () => {
    withStore([], (store) => {
      expect(store.knownFile('a.txt')).toBeNull();
      store.replaceDocuments([input()]);
      store.replaceDocuments([input(PAGE, 10, 30.5)]);
      expect(store.knownFile('a.txt')).toMatchObject({ size: 10, mtime: 30.5, sha256: PAGE.document.sha256 });
    });
  });

  test('two paths with the same bytes are two documents', () => {
    const { sha256 } = PAGE.document;
    const copy = sketchExtract('copy.txt', {
      document: { sha256 },
      events: [{ name: 'Kongres Rzek Żeglownych', start_date: '2017-10-07' }],
    });
    withStore([[PAGE, copy]], (store) => {
      expect([...store.paths()]).toEqual(['a.txt', 'copy.txt']);
      const [event, ...others] = [...store.events({})];
      expect(others).toEqual([]);
      // A copy confirms nothing.
      expect(event?.confidence).toBe(0.8);
    });
  });
});

test('what was removed is nowhere', () => {
  withStore([[PAGE, sketchExtract('b.txt')]], (store) => {
    expect(store.removeDocuments(['a.txt', 'a.txt', 'none.txt'])).toBe(1);
    store.resolve();
    expect([...store.events({})]).toEqual([]);
    expect([...store.search('kongres', {})]).toEqual([]);
    expect([...store.paths()]).toEqual(['b.txt']);
  });
});

test('hostile text goes in and comes out as it is', () => {
  const name = `Kongres "Rzek'; DROP TABLE event; --" %_\\ \u0000 \u202E 𝔎 Żeglownych`;
  const page = sketchExtract('a\u0000"\'%.txt', {
    document: { title: name, publisher: name },
    events: [{ name, start_date: '2017-10-07', places: [{ name, country: null, teryt: null }] }],
    memberships: [{ member: name, organization: name, acronym: '"' }],
    persons: [{ name, posts: [{ label: name, organization: null }] }],
  });
  withStore([[page]], (store) => {
    expect([...store.events({})].map((event) => event.name)).toEqual([name]);
    expect([...store.documents({})].map(({ path, title }) => [path, title])).toEqual([[page.document.path, name]]);
    expect([...store.events({ cityKeys: ["' OR 1=1 --", '%'] })]).toEqual([]);
    expect(store.show("' OR 1=1 --")).toBeNull();
    expect(store.knowsName("'", 'subject')).toBe(false);
    expect(store.suggestNames('%"\u0000', 'city')).toEqual([]);
    expect([...store.search('rzek', {})]).toHaveLength(1);
  });
});
