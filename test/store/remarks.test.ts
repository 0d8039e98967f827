import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { resolver } from '../../src/resolve/index.ts';
import { openStore } from '../../src/store/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withFolder } from '../support/with-store.ts';

const said = (message: string, code = 'omitted-menu'): Diagnostic => ({
  ...{ code, severity: 'info', message, start: null, end: null },
});

const pageSaying = (path: string, ...diagnostics: readonly Diagnostic[]) => ({
  extract: { ...sketchExtract(path), diagnostics },
  ...{ size: null, mtime: null },
});

test('what many pages say is stored once, and goes with the last of them', () => {
  withFolder((folder) => {
    const file = `${folder}/kronika.db`;
    const store = openStore(file, { resolver, create: true });
    const stored = () => {
      const db = new Database(file, { readonly: true });
      const rows = db.prepare<[], [string, number]>('SELECT message, uses FROM remark ORDER BY 1, 2 DESC').raw().all();
      db.close();
      return rows;
    };
    const [menu, more] = [said('Start Urząd Kontakt'), said('więcej »', 'omitted-teaser')];
    store.replaceDocuments([pageSaying('a.html', menu, more, more), pageSaying('b.html', menu, said('więcej »'))]);
    expect(stored()).toEqual([
      ['Start Urząd Kontakt', 2],
      ['więcej »', 2],
      ['więcej »', 1],
    ]);
    expect(store.status().diagnostics).toEqual([
      { code: 'omitted-menu', severity: 'info', count: 3 },
      { code: 'omitted-teaser', severity: 'info', count: 2 },
    ]);
    const [first] = [...store.documents({})];
    expect(store.show(first?.id ?? '')).toMatchObject({ diagnostics: [menu, more, more] });
    store.replaceDocuments([pageSaying('a.html', more)]);
    store.removeDocuments(['b.html']);
    expect(stored()).toEqual([['więcej »', 1]]);
    store.close();
  });
});
