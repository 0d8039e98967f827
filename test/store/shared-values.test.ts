import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import { openStore } from '../../src/store/index.ts';
import { surenessOf } from '../../src/store/resolution/shared-values.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withFolder } from '../support/with-store.ts';

/** Two events of one series in one place, with one organiser; the second page has one of its own beside. */
const PAGES = ['a.txt', 'b.txt'].map((path, at) => {
  const event = (year: number, place: string, name: string) => ({
    ...{
      name: `${year - 2000}. Zjazd Flisaków`,
      edition: year - 2000,
      date: `${year}-05-17`,
      start_date: `${year}-05-17`,
    },
    series: { id: 'series:00112233445566ff', name: 'Zjazd Flisaków' },
    places: [{ name: place, country: 'PL', teryt: null }],
    participants: [{ name, entity_type: 'organization', role: 'organizer' } as const],
  });
  const common = event(2010 + at, 'Ulanów', 'Bractwo Flisackie');
  return sketchExtract(path, { events: at === 0 ? [common] : [common, event(2015, 'Toruń', 'Cech Flisaków')] });
});

const TABLES = ['place', 'participant', 'series'];

const rowsOf = (db: Database.Database) =>
  TABLES.map((table) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()));

test('places, participants and series stand once, and go with the last event that has them', () => {
  withFolder((folder) => {
    const file = join(folder, 'kronika.db');
    const store = openStore(file, { resolver, create: true });
    store.replaceDocuments(PAGES.map((extract) => ({ extract, size: null, mtime: null })));
    store.resolve();
    const db = new Database(file, { readonly: true });
    expect(rowsOf(db)).toEqual([2, 2, 1]);
    store.removeDocuments(['b.txt']);
    store.resolve();
    expect(rowsOf(db)).toEqual([1, 1, 1]);
    store.removeDocuments(['a.txt']);
    store.resolve();
    expect(rowsOf(db)).toEqual([0, 0, 0]);
    for (const each of [db, store]) each.close();
  });
});

const READ = 'SELECT CASE WHEN @value >= 1 THEN @value / 1000 ELSE @value END';

test.each([0, 0.001, 0.65, 0.873, 0.9, 0.93, 0.999, 1, 0.123456, 1 / 3])('a confidence of %d comes back', (value) => {
  const db = new Database(':memory:');
  expect(
    db
      .prepare(READ)
      .pluck()
      .get({ value: surenessOf(value) }),
  ).toBe(value);
  db.close();
});

test('each of a thousand confidences comes back from a whole number', () => {
  for (let thousandths = 0; thousandths <= 1000; thousandths++) {
    expect(surenessOf(thousandths / 1000)).toBe(thousandths);
  }
});
