import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import { compact } from '../../src/store/compact.ts';
import { openStore } from '../../src/store/index.ts';
import { MADE } from '../support/made-pages.ts';
import { printAll, withFolder, withStore } from '../support/with-store.ts';

const DONE = { finished: '2026-01-01T10:01:00Z', inserted: 3, updated: 0, unchanged: 0, rejected: 0, removed: 0 };

/** A database of the made pages whose run is over, or not. */
function filled(folder: string, { over }: { readonly over: boolean }): string {
  const file = join(folder, 'kronika.db');
  const store = openStore(file, { resolver, create: true });
  const run = store.beginRun('ingest', '2026-01-01T10:00:00Z');
  store.replaceDocuments(MADE.map((extract) => ({ extract, size: null, mtime: null })));
  store.resolve();
  if (over) store.finishRun(run, DONE);
  store.close();
  return file;
}

const WRITTEN = "SELECT value FROM property WHERE name = 'pages_when_compact'";

test('what a run has filled is written without gaps, and says the same', () => {
  withFolder((folder) => {
    const file = filled(folder, { over: true });
    const size = statSync(file).size;
    const db = new Database(file);
    expect(Number(db.prepare(WRITTEN).pluck().get())).toBe(db.pragma('page_count', { simple: true }));
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.exec('VACUUM');
    db.close();
    expect(statSync(file).size).toBe(size);
    const store = openStore(file, { resolver, readonly: true });
    expect(printAll(store)).toBe(withStore([MADE], printAll));
    store.close();
  });
});

test('what has hardly grown since is left as it is', () => {
  withFolder((folder) => {
    const file = filled(folder, { over: true });
    const db = new Database(file);
    const changes = () => Number(db.prepare('SELECT total_changes()').pluck().get());
    const before = changes();
    compact(db);
    expect(changes()).toBe(before);
    db.close();
  });
});

test('where another program writes it is left for later, at once', () => {
  withFolder((folder) => {
    const file = filled(folder, { over: false });
    const [db, other] = [new Database(file, { timeout: 60_000 }), new Database(file)];
    other.exec('BEGIN IMMEDIATE');
    compact(db);
    other.exec('ROLLBACK');
    expect(db.pragma('busy_timeout', { simple: true })).toBe(60_000);
    expect(db.prepare(WRITTEN).pluck().get()).toBeUndefined();
    compact(db);
    expect(db.prepare(WRITTEN).pluck().get()).toBeDefined();
    for (const each of [db, other]) each.close();
  });
});
