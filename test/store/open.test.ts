import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import { openStore, StoreError } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { printAll, withFolder, withStore } from '../support/with-store.ts';

const PAGE = sketchExtract('a.txt', { events: [{ name: 'Kongres Rzek Żeglownych', start_date: '2017-10-07' }] });
const OTHER = sketchExtract('b.txt', { memberships: [{ member: 'Ustka', organization: 'Związek Portów' }] });

const input = (extract = PAGE) => ({ extract, size: 1, mtime: 2 });

/** Makes a database with one page and changes it behind the store's back. */
function spoilt(folder: string, change: (db: Database.Database) => void): string {
  const file = join(folder, 'kronika.db');
  const store = openStore(file, { resolver, create: true });
  store.replaceDocuments([input()]);
  store.resolve();
  store.close();
  const db = new Database(file);
  change(db);
  db.close();
  return file;
}

describe('refused with a message and a hint', () => {
  test.each<[string, (folder: string) => string, RegExp]>([
    ['nothing there', (folder) => join(folder, 'none.db'), /no such database/],
    ['a folder', (folder) => folder, /no file/],
    [
      'a text',
      (folder) => {
        writeFileSync(join(folder, 'x.db'), 'Ala ma kota. '.repeat(500));
        return join(folder, 'x.db');
      },
      /not a database/,
    ],
    [
      'another program’s database',
      (folder) => {
        new Database(join(folder, 'x.db')).exec('CREATE TABLE thing (id)').close();
        return join(folder, 'x.db');
      },
      /not made by kronika/,
    ],
    ['a newer version', (folder) => spoilt(folder, (db) => db.pragma('user_version = 99')), /version 99/],
  ])('%s', (_, make, message) => {
    withFolder((folder) => {
      const file = make(folder);
      for (const readonly of [true, false]) {
        const open = () => openStore(file, { resolver, readonly });
        expect(open).toThrow(StoreError);
        expect(open).toThrow(message);
        try {
          open();
        } catch (error) {
          expect(error instanceof StoreError && error.hint).toBeTruthy();
        }
      }
    });
  });

  test('a folder that is not there', () => {
    withFolder((folder) => {
      const open = () => openStore(join(folder, 'no', 'kronika.db'), { resolver, create: true });
      expect(open).toThrow(StoreError);
    });
  });

  test('writing to a database opened for reading', () => {
    withFolder((folder) => {
      const store = openStore(
        spoilt(folder, () => {}),
        { resolver, readonly: true },
      );
      expect(() => store.replaceDocuments([input(OTHER)])).toThrow(StoreError);
      expect([...store.events({})]).toHaveLength(1);
      store.close();
    });
  });

  test('damage', () => {
    withFolder((folder) => {
      const file = spoilt(folder, (db) => db.pragma('wal_checkpoint(TRUNCATE)'));
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xff, 4096 * 2));
      expect(() => [...openStore(file, { resolver, readonly: true }).events({})]).toThrow(StoreError);
    });
  });
});

describe('opened', () => {
  test('in the write-ahead mode, marked as ours', () => {
    withFolder((folder) => {
      spoilt(folder, (db) => {
        expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
        expect(db.pragma('application_id', { simple: true })).toBe(0x6b726f6e);
        expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
        expect(db.pragma('foreign_key_check')).toEqual([]);
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      });
    });
  });

  test('an empty file becomes a database', () => {
    withFolder((folder) => {
      const file = join(folder, 'kronika.db');
      writeFileSync(file, '');
      const store = openStore(file, { resolver, create: true });
      expect(store.status().documents).toBe(0);
      store.close();
    });
  });

  test('by two at a time: a reader sees what was there before the writer began', () => {
    withFolder((folder) => {
      const file = spoilt(folder, () => {});
      const reader = openStore(file, { resolver, readonly: true });
      const writer = openStore(file, { resolver });
      const rows = reader.events({});
      rows.next();
      writer.replaceDocuments([input(sketchExtract('c.txt', { events: [{ name: 'Forum Małych Portów' }] }))]);
      writer.resolve();
      expect([...rows]).toEqual([]);
      expect([...reader.events({})]).toHaveLength(2);
      writer.close();
      reader.close();
    });
  });
});

describe('what a killed ingest left', () => {
  const expected = withStore([[PAGE, OTHER]], printAll);

  test.each([true, false])('is resolved at the next opening (for reading: %s)', (readonly) => {
    withFolder((folder) => {
      const file = join(folder, 'kronika.db');
      const killed = openStore(file, { resolver, create: true });
      killed.replaceDocuments([input(PAGE), input(OTHER)]);
      expect(killed.resolved).toBe(false);
      killed.close();
      const store = openStore(file, { resolver, readonly });
      expect(store.resolved).toBe(true);
      expect(printAll(store)).toBe(expected);
      store.close();
    });
  });

  test('is left as it is by a reader while another writes, and finished later', () => {
    withFolder((folder) => {
      const file = join(folder, 'kronika.db');
      const killed = openStore(file, { resolver, create: true });
      killed.replaceDocuments([input(PAGE), input(OTHER)]);
      killed.close();
      const other = new Database(file);
      other.exec('BEGIN IMMEDIATE');
      const reader = openStore(file, { resolver, readonly: true });
      expect(reader.resolved).toBe(false);
      expect([...reader.documents({})]).toHaveLength(2);
      reader.close();
      other.exec('ROLLBACK');
      other.close();
      const writer = openStore(file, { resolver });
      expect(printAll(writer)).toBe(expected);
      writer.close();
    });
  });

  test('in the middle of a batch is nothing of that batch', () => {
    withStore([[PAGE]], (store) => {
      const broken = { ...OTHER, document: { ...OTHER.document, charset: undefined as unknown as string } };
      expect(() => store.replaceDocuments([input(sketchExtract('c.txt')), input(broken)])).toThrow();
      expect([...store.paths()]).toEqual(['a.txt']);
    });
  });
});

test('a database matched by another version of the resolver is matched anew', () => {
  withFolder((folder) => {
    const file = spoilt(folder, (db) => {
      db.exec("UPDATE property SET value = '0' WHERE name = 'resolver'");
      db.exec(
        "DELETE FROM part; UPDATE event SET name = 'stale'; INSERT INTO document_search (document_search) VALUES ('delete-all')",
      );
    });
    const store = openStore(file, { resolver });
    expect(printAll(store)).toBe(withStore([[PAGE]], printAll));
    store.close();
  });
});

test('a database in a folder that may not be written is read', () => {
  withFolder((folder) => {
    const file = spoilt(folder, (db) => db.pragma('wal_checkpoint(TRUNCATE)'));
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    copyFileSync(file, join(locked, 'kronika.db'));
    chmodSync(locked, 0o555);
    try {
      const store = openStore(join(locked, 'kronika.db'), { resolver, readonly: true });
      expect([...store.events({})]).toHaveLength(1);
      store.close();
    } finally {
      chmodSync(locked, 0o755);
      rmSync(locked, { recursive: true });
    }
  });
});
