import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import { openStore } from '../../src/store/index.ts';
import { STORED_PAGE, type StoredPage } from '../../src/store/pages/page-keys.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withFolder } from '../support/with-store.ts';

const pageAt = (at: number, word = 'mostów') =>
  sketchExtract(`${at}.txt`, {
    text: `Komunikat ${at}. Przegląd ${word} odbędzie się w naszej gminie, jak co roku, w ostatnim tygodniu sierpnia.`,
  });

const input = (extract: ReturnType<typeof pageAt>) => ({ extract, size: null, mtime: null });

const pages = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => pageAt(from + at));

function stored(file: string): readonly StoredPage[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare<[], StoredPage>(`SELECT ${STORED_PAGE} FROM content t ORDER BY t.document_id`).all();
  db.close();
  return rows;
}

test('pages are packed after others of their database, once there are enough, and read like any', () => {
  withFolder((folder) => {
    const file = `${folder}/kronika.db`;
    const store = openStore(file, { resolver, create: true });
    store.replaceDocuments(pages(0, 90).map(input));
    const rows = stored(file);
    const [first, last] = [rows[0], rows.at(-1)];
    expect([first?.dictionary, last?.dictionary]).toEqual([0, 1]);
    expect(last?.body.length).toBeLessThan((first?.body.length ?? 0) / 2);
    const snippets = [...store.search('komunikat mostow', { limit: 100 })].map(({ snippet }) => snippet).sort();
    expect(snippets).toEqual(
      pages(0, 90)
        .map(({ text }) => text)
        .sort(),
    );
    store.close();
  });
});

test('a page that was written again, or leaves, takes its words along', () => {
  withFolder((folder) => {
    const store = openStore(`${folder}/kronika.db`, { resolver, create: true });
    for (let at = 0; at < 60; at += 10) store.replaceDocuments(pages(at, at + 10).map(input));
    store.replaceDocuments([input(pageAt(50, 'wiat'))]);
    store.removeDocuments(['51.txt', '3.txt']);
    expect([...store.search('wiat', {})].map(({ path }) => path)).toEqual(['50.txt']);
    expect([...store.search('mostow', { limit: 100 })]).toHaveLength(57);
    store.close();
  });
});

test('what a batch that failed would have left is no dictionary', () => {
  withFolder((folder) => {
    const file = `${folder}/kronika.db`;
    const store = openStore(file, { resolver, create: true });
    store.replaceDocuments(pages(0, 30).map(input));
    const broken = { ...pageAt(99), document: { ...pageAt(99).document, charset: undefined as unknown as string } };
    expect(() => store.replaceDocuments([...pages(30, 60), broken].map(input))).toThrow();
    expect(stored(file)).toHaveLength(30);
    store.replaceDocuments(pages(60, 100).map(input));
    expect([...store.search('mostow', { limit: 100 })]).toHaveLength(70);
    expect(store.show(pageAt(99).document.id)).toMatchObject({ kind: 'document', kept: [pageAt(99).text] });
    store.close();
  });
});
