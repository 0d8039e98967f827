import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import { openStore } from '../../src/store/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withFolder } from '../support/with-store.ts';

const WORLD = [
  sketchExtract('a.txt', {
    document: { title: 'Zjazd', published: '2019-04-15' },
    events: [
      {
        name: 'III Zjazd Flisaków',
        edition: 3,
        series: { id: '', name: 'Zjazd Flisaków' },
        date: '2017-10-07',
        start_date: '2017-10-07',
      },
      {
        name: 'Regaty Bałtyckie',
        date: '2017-22',
        start_date: null,
        places: [{ name: 'Ustka', country: 'PL', teryt: null }],
      },
      { name: 'Wieczór Szantowy' },
    ],
    memberships: [
      { member: 'Ustka', organization: 'Związek Portów', acronym: 'ZP', start_date: '2011', as_of: '2017' },
      { member: 'Łeba', organization: 'Związek Portów', as_of: '2017' },
      { member: 'Mława', organization: 'Związek Portów', end_date: '2016' },
    ],
    organizations: [{ name: 'Związek Portów', founding_date: '1996' }],
    persons: [{ name: 'Jan Kowal', posts: [{ label: 'prezes', organization: 'ZP' }] }],
  }),
];

const LISTS = new Set([
  'series',
  'places',
  'participants',
  'conflicts',
  'sources',
  'other_names',
  'member_counts',
  'posts',
]);

type Row = Readonly<Record<string, unknown>>;

/** A view's rows, their JSON read. */
function rowsOf(db: Database.Database, view: string): Row[] {
  const rows = db.prepare<[], Row>(`SELECT * FROM ${view}`).all();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        LISTS.has(name) && value !== null ? JSON.parse(String(value)) : value,
      ]),
    ),
  );
}

const DETAILS = { other_names: ['Forum Flisaków'], topics: ['tratwy', 'wiosła'], languages: ['pl'], is_free: true };

function inWorld(
  work: (store: ReturnType<typeof openStore>, db: Database.Database) => void,
  world: typeof WORLD = WORLD,
): void {
  withFolder((folder) => {
    const file = join(folder, 'kronika.db');
    const store = openStore(file, { resolver, create: true });
    store.replaceDocuments(world.map((extract) => ({ extract, size: null, mtime: null })));
    store.resolve();
    const db = new Database(file, { readonly: true });
    work(store, db);
    db.close();
    store.close();
  });
}

describe('views answer what the commands answer', () => {
  test('events, organizations and documents, field by field in their order', () => {
    inWorld((store, db) => {
      expect(JSON.stringify(rowsOf(db, 'events'))).toBe(JSON.stringify([...store.events({})]));
      expect(JSON.stringify(rowsOf(db, 'organizations'))).toBe(JSON.stringify([...store.organizations({})]));
      expect(JSON.stringify(rowsOf(db, 'documents'))).toBe(JSON.stringify([...store.documents({})]));
    });
  });

  test('what few events have', () => {
    inWorld(
      (store, db) => {
        expect([...store.events({})].filter(({ is_free }) => is_free)).toMatchObject([
          { name: 'Noc Rzek', ...DETAILS },
        ]);
        const [row, ...others] = db.prepare<[], Row>('SELECT * FROM event_details').all();
        expect(others).toEqual([]);
        const lists = { other_names: '["Forum Flisaków"]', topics: '["tratwy","wiosła"]', languages: '["pl"]' };
        expect(row).toMatchObject({ name: 'Noc Rzek', ...lists, is_free: 1 });
      },
      [sketchExtract('b.txt', { events: [{ name: 'Noc Rzek', ...DETAILS }] })],
    );
  });

  test('memberships, their sides in columns', () => {
    inWorld((store, db) => {
      const flat = [...store.memberships({})].map(({ member, organization, ...rest }) => ({
        ...rest,
        ...{ member_id: member.id, member: member.name, member_classification: member.classification },
        ...{
          organization_id: organization.id,
          organization: organization.name,
          organization_acronym: organization.acronym,
        },
      }));
      expect(rowsOf(db, 'memberships')).toEqual(flat);
    });
  });

  test('timeline, entry by entry', () => {
    inWorld((store, db) => {
      const bare = (entry: object) => ({ ...entry, sources: null });
      const entries = [...store.timeline({})];
      expect(new Set(entries.map(({ type }) => type)).size).toBe(6);
      expect(rowsOf(db, 'timeline').map(bare)).toEqual(entries.map(bare));
    });
  });

  test('persons and diagnostics can be read', () => {
    inWorld((_, db) => {
      expect(rowsOf(db, 'persons').map(({ name }) => name)).toEqual(['Jan Kowal']);
      expect(rowsOf(db, 'diagnostics')).toEqual([]);
    });
  });

  test('the schema explains itself', () => {
    inWorld((_, db) => {
      const sql = db
        .prepare<[], string>("SELECT group_concat(sql) FROM sqlite_schema WHERE type = 'table'")
        .pluck()
        .get();
      expect(sql).toMatch(/-- One record as one page states it/);
    });
  });
});
