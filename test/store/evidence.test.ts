import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Extract } from '../../src/model/extract.ts';
import { resolver } from '../../src/resolve/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withFolder, withStore } from '../support/with-store.ts';

const zjazd = (text = '', name = 'Zjazd Flisaków Wisły') =>
  sketchExtract('a.txt', { events: [{ name, date: '2019-05-17', start_date: '2019-05-17' }], text });

const write = (store: Store, extract: Extract) => store.replaceDocuments([{ extract, size: null, mtime: null }]);
const quotes = (store: Store) => [...store.events({})].flatMap(({ sources }) => sources.map(({ quote }) => quote));

describe('what is stored as places in a text is read back as it was stated', () => {
  test.each([
    ['plain letters', zjazd()],
    ['letters beyond U+FFFF before the quote and in it', zjazd('', '🎉 Zjazd 𝔽lisaków 🎉 Wisły')],
    ['half a letter', zjazd('', 'Zjazd \uD83C Flisaków')],
    ['a text with U+0000', zjazd('a\0b')],
    [
      'evidence of another page',
      { ...zjazd(), events: sketchExtract('b.txt', { events: [{ name: 'Zjazd Flisaków' }] }).events },
    ],
  ])('%s', (_, extract) => {
    withStore([[extract]], (store) => {
      const [event] = extract.events;
      expect([...store.events({})].map(({ sources }) => sources)).toEqual([event?.sources]);
      const [record] = store.events({});
      expect(store.show(record?.id ?? '')).toMatchObject({ record: { sources: event?.sources } });
    });
  });

  test.each([zjazd(), zjazd('', '🎉 Zjazd 𝔽lisaków 🎉 Wisły')])('also in the views (%#)', (extract) => {
    withFolder((folder) => {
      const store = openStore(join(folder, 'kronika.db'), { resolver, create: true });
      write(store, extract);
      store.resolve();
      const db = new Database(join(folder, 'kronika.db'), { readonly: true });
      const sources = db.prepare<[], string>('SELECT sources FROM events').pluck().all();
      expect(sources.map((json) => JSON.parse(json))).toEqual(extract.events.map((event) => event.sources));
      db.close();
      store.close();
    });
  });
});

describe('until a page that changed is resolved, records quote it as it was', () => {
  test('where it has another text now', () => {
    withStore([[zjazd()]], (store) => {
      const before = quotes(store);
      write(store, zjazd('', 'Odwołany zjazd'));
      expect(quotes(store)).toEqual(before);
      store.resolve();
      expect(new Set(quotes(store))).toEqual(new Set(['Odwołany zjazd']));
    });
  });

  test("where it is gone, and its row is another page's", () => {
    withStore([[zjazd()]], (store) => {
      const before = quotes(store);
      store.removeDocuments(['a.txt']);
      write(store, sketchExtract('b.txt', { text: 'Nic tu nie ma' }));
      expect(quotes(store)).toEqual(before);
      store.resolve();
      expect(quotes(store)).toEqual([]);
    });
  });
});
