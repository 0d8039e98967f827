import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { resolver } from '../../src/resolve/index.ts';
import { packedSources } from '../../src/store/evidence/packed-sources.ts';
import { terms } from '../../src/store/evidence/terms.ts';
import { openStore, StoreError } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { packedClaims, packedText, packPage } from '../../src/store/pages/packed-page.ts';
import { type PageKeys, pageKeys, STORED_PAGE, type StoredPage } from '../../src/store/pages/page-keys.ts';
import { PARTICIPANTS, PLACES } from '../../src/store/rows/event-row.ts';
import { entityOf } from '../../src/store/rows/owner.ts';
import { idSql, storedSql } from '../../src/store/rows/record-id.ts';
import { MADE } from '../support/made-pages.ts';
import { printAll, withFolder, withStore } from '../support/with-store.ts';

/** Who takes part in each event of the made pages, the second under two roles. */
const PARTICIPANTS_OF_ALL = [
  { name: 'Związek Gmin Podhala', entity_type: 'organization', role: 'organizer' },
  { name: 'Jan Wrona', entity_type: 'person', role: 'speaker' },
  { name: 'Jan Wrona', entity_type: 'person', role: 'moderator' },
] as const;

const PAGES = MADE.map((extract) => ({
  ...extract,
  events: extract.events.map((event) => ({ ...event, participants: PARTICIPANTS_OF_ALL })),
}));

/** A database as the program that knew only the first `version` migrations left it, with the pages of the made world and one run. */
function databaseOf(version: number, folder: string): string {
  const [today, old] = [join(folder, 'today.db'), join(folder, 'kronika.db')];
  const store = openStore(today, { resolver, create: true });
  store.replaceDocuments(PAGES.map((extract) => ({ extract, size: 7, mtime: 8 })));
  store.resolve();
  store.close();
  const db = new Database(old);
  for (const { sql, convert } of MIGRATIONS.slice(0, version)) {
    db.exec(sql);
    convert?.(db);
  }
  db.prepare('ATTACH ? AS today').run(today);
  const tables = db
    .prepare(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'document_search%' AND name <> 'run'",
    )
    .pluck();
  db.pragma('foreign_keys = OFF');
  const evidence = spansOf(today);
  const pages = pagesOf(today, version < SHORT_LISTS ? evidence.read : (json) => json);
  db.function('spans_of', (json: unknown) => evidence.read(String(json)));
  for (const table of tables.all()) {
    const other = [...(version < SHARED_VALUES ? UNSHARED.keys() : []), ...(version < 11 ? IN_FULL.keys() : [])];
    const written = other.filter((name) => name.startsWith(`${table}.`));
    const columns = db
      .prepare<[object], string>(
        `SELECT o.name FROM pragma_table_info(@table, 'main') o
         WHERE o.name IN (SELECT name FROM pragma_table_xinfo(@table, 'today')) OR @table || '.' || o.name IN (SELECT value FROM json_each(@written))`,
      )
      .pluck()
      .all({ table, written: JSON.stringify(written) })
      .map((name) => `"${name}"`);
    if (table === 'event_series' && version < SHARED_VALUES) {
      db.exec(seriesNames(version < 11 ? 's.name' : "''"));
      continue;
    }
    if (columns.length === 0 || (table === 'claim' && version < 6)) continue;
    const values = columns.map((name) => {
      const column = `${table}.${name.replaceAll('"', '')}`;
      if (name === '"sources"' && version < SHORT_LISTS) return 'spans_of(sources)';
      if (column === 'part.entity' && version > 6 && version < SHORT_LISTS) return storedSql(`(${ENTITY})`);
      return (
        UNSHARED.get(column) ??
        (version < 11 ? IN_FULL.get(column) : null) ??
        (version < 7 ? LONG_IDS.get(column) : null) ??
        name
      );
    });
    db.exec(`INSERT OR REPLACE INTO main.${table} (${columns}) SELECT ${values} FROM today.${table}`);
  }
  if (version < SHORT_LISTS) {
    db.exec('INSERT INTO main.part_block (block, part_id) SELECT block, id FROM today.part WHERE block IS NOT NULL');
  }
  if (version < 6) writePagesOut(db, pages, version < 5 ? ['record'] : ['record', 'sources']);
  else if (version < SHORT_LISTS) packAlone(db, pages, version > 8 ? pageKeys(db) : null);
  if (version > 5 && version < 10) db.exec(`UPDATE main.claim SET position = ${POSITION}`);
  if (version < 5) writeQuotesOut(db);
  const index = db.prepare('INSERT INTO document_search (rowid, title, body) VALUES (?, ?, ?)');
  for (const { id, title, text } of pages) index.run(id, resolver.fold(title ?? ''), resolver.fold(text));
  db.exec(
    "INSERT INTO run (command, started, finished, inserted, updated, unchanged, rejected) VALUES ('ingest', '2026-01-01T10:00:00Z', '2026-01-01T10:01:00Z', 3, 0, 0, 0)",
  );
  db.pragma(`user_version = ${version}`);
  db.pragma('application_id = 0x6b726f6e');
  for (const each of [db, evidence]) each.close();
  return old;
}

/** The id of what a part went into. */
const ENTITY = entityOf('part').replaceAll(' FROM ', ' FROM today.');

/** Ids in full, as they were before they were stored in eight bytes. */
const LONG_IDS: ReadonlyMap<string, string> = new Map([
  ['part.entity', ENTITY],
  ['claim.uid', idSql('claim.uid', 'claim.kind')],
]);

const remark = (column: string) =>
  `(SELECT ${column} FROM today.remark r JOIN today.term c ON c.id = r.code WHERE r.id = remark)`;

/** Of the table `event` of today, which is not called `e`. */
function ofToday(subquery: string): string {
  return subquery
    .replaceAll('e.id', 'today.event.id')
    .replaceAll('e.series', 'today.event.series')
    .replace(/(FROM|JOIN) (?=event_|place|participant|series)/g, '$1 today.');
}

const ownSeries = (column: string) => ofToday(`(SELECT s.${column} FROM series s WHERE s.id = e.series)`);
const shared = (column: string, table: string, name: string) =>
  `(SELECT w.${column} FROM today.${name} w WHERE w.id = today.${table}.${name})`;

/** The version whose events share places, participants and series, and store only what is not usual. */
const SHARED_VALUES = 15;

/** Columns as they were before. */
const UNSHARED: ReadonlyMap<string, string> = new Map([
  ['event.participants', ofToday(PARTICIPANTS)],
  ['event.series_key', ownSeries('key')],
  ['event.series_uid', ownSeries('uid')],
  ['event.series_name', ownSeries('name')],
  ...['name', 'country', 'teryt'].map(
    (column) => [`event_place.${column}`, shared(column, 'event_place', 'place')] as const,
  ),
  ...['name', 'key', 'entity_type', 'role'].map(
    (column) => [`event_participant.${column}`, shared(column, 'event_participant', 'participant')] as const,
  ),
]);

/** Names of series, event by event; `own`: how an event's own was stored. */
const seriesNames = (own: string) => `
INSERT OR REPLACE INTO main.event_series (event_id, key, name)
SELECT e.id, s.name_key, ${own} FROM today.event e JOIN today.series s ON s.id = e.series WHERE s.name_key IS NOT NULL
UNION SELECT x.event_id, s.name_key, s.name FROM today.event_series x JOIN today.series s ON s.id = x.series`;

/** Columns as they were before records were stored short. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['document.digest', 'lower(hex(digest))'],
  ['event.places', ofToday(PLACES)],
  ['diagnostic.code', remark('c.text')],
  ['diagnostic.severity', remark('severity')],
  ['diagnostic.message', remark('message')],
]);

interface OpenPage {
  readonly id: number;
  readonly title: string | null;
  readonly quoted: string;
  readonly text: string;
  readonly claims: ReturnType<typeof packedClaims>;
}

/** The version that cites evidence page by page, and by which parts name records by their rows and have their block beside them. */
const SHORT_LISTS = 14;

/** Evidence as it was stored before: each span for itself. */
function spansOf(file: string): { readonly read: (json: string) => string; readonly close: () => void } {
  const db = new Database(file, { readonly: true });
  const { unpack } = packedSources(terms(db));
  return { read: (json) => JSON.stringify(unpack(json)), close: () => db.close() };
}

/** `sourcesOf`: the evidence of a claim as it was stored then. */
function pagesOf(file: string, sourcesOf: (json: string) => string): readonly OpenPage[] {
  const db = new Database(file, { readonly: true });
  const keys = pageKeys(db);
  const pages = db
    .prepare<[], Pick<OpenPage, 'id' | 'title'> & StoredPage>(
      `SELECT d.id, d.title, ${STORED_PAGE} FROM document d JOIN content t ON t.document_id = d.id`,
    )
    .all()
    .map(({ id, title, ...page }) => {
      const key = keys.of(page);
      const claims = packedClaims(page.body, key);
      const asThen = claims.map(({ record, sources }) => ({ record, sources: sourcesOf(sources) }));
      return { id, title, quoted: page.quoted, text: packedText(page.body, key), claims: asThen };
    });
  db.close();
  return pages;
}

/** Pages without a dictionary of their database, as they were before it had any, or as `keys` open them. */
function packAlone(db: Database.Database, pages: readonly OpenPage[], keys: PageKeys | null): void {
  const pack = db.prepare('UPDATE content SET body = ? WHERE document_id = ?');
  for (const { id, quoted, text, claims } of pages) {
    pack.run(packPage(text, claims, keys?.of({ dictionary: 0, quoted })), id);
  }
}

/** Texts and claims in columns of their own, as they were before pages were packed. */
function writePagesOut(db: Database.Database, pages: readonly OpenPage[], columns: readonly string[]): void {
  const insert = db.prepare('INSERT INTO document_text (document_id, text) VALUES (?, ?)');
  const claim = db.prepare(
    `INSERT OR REPLACE INTO main.claim (id, document_id, kind, uid, ${columns})
     SELECT id, document_id, kind, ${idSql('uid', 'kind')}, ${columns.map((name) => `@${name}`)} FROM today.claim WHERE document_id = @id AND ${POSITION} = @position`,
  );
  for (const { id, text, claims } of pages) {
    insert.run(id, text);
    for (const [position, packed] of claims.entries()) claim.run({ id, position, ...packed });
  }
}

/** Of a claim on its page. */
const POSITION = 'id - (SELECT first_claim FROM today.document t WHERE t.id = document_id)';

/** Claims and records with their evidence in full, as they were before it was stored as spans. */
function writeQuotesOut(db: Database.Database): void {
  const claim = db.prepare(
    'UPDATE claim SET record = ? WHERE kind = ? AND uid = ? AND document_id = (SELECT id FROM document WHERE path = ?)',
  );
  for (const { document, events, memberships, organizations, persons } of PAGES) {
    for (const [kind, records] of Object.entries({
      event: events,
      membership: memberships,
      organization: organizations,
      person: persons,
    })) {
      for (const record of records) claim.run(JSON.stringify(record), kind, record.id, document.path);
    }
  }
  for (const kind of ['event', 'membership', 'organization', 'person']) {
    db.exec(`UPDATE main.${kind} SET sources = (SELECT v.sources FROM today.${kind}s v WHERE v.id = uid)`);
  }
}

const VERSIONS = MIGRATIONS.map((_, index) => index + 1);

describe.each(VERSIONS)('a database of version %i', (version) => {
  test.each([true, false])('is brought up to date with all that it holds (opened for reading: %s)', (readonly) => {
    withFolder((folder) => {
      const file = databaseOf(version, folder);
      const store = openStore(file, { resolver, readonly });
      const lists = [store.events({}), store.memberships({}), store.organizations({}), store.documents({})];
      const expected = withStore([PAGES], (fresh) =>
        [fresh.events({}), fresh.memberships({}), fresh.organizations({}), fresh.documents({})].map((rows) => [
          ...rows,
        ]),
      );
      expect(lists.map((rows) => [...rows])).toEqual(expected);
      expect(store.history().runs).toMatchObject([{ id: 1, command: 'ingest', inserted: 3 }]);
      expect([...store.search('bartników', {})]).toHaveLength(1);
      store.close();
      const db = new Database(file, { readonly: true });
      expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      const schema = 'SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE ? ORDER BY name';
      const fresh = new Database(join(folder, 'today.db'), { readonly: true });
      expect(db.prepare(schema).all('sqlite_%')).toEqual(fresh.prepare(schema).all('sqlite_%'));
      for (const each of [db, fresh]) each.close();
    });
  });

  test('goes on to be filled', () => {
    withFolder((folder) => {
      const store = openStore(databaseOf(version, folder), { resolver });
      const [first] = PAGES;
      if (first === undefined) throw new Error('no page');
      expect(store.replaceDocuments(PAGES.map((extract) => ({ extract, size: 7, mtime: 8 })))).toMatchObject({
        unchanged: 3,
      });
      store.removeDocuments([first.document.path]);
      store.resolve();
      const left = withStore([PAGES.slice(1)], printAll);
      expect(printAll(store)).toBe(left);
      store.close();
    });
  });
});

test.skipIf(process.getuid?.() === 0)('an older one that may not be written is refused with what to do', () => {
  withFolder((folder) => {
    const file = databaseOf(1, folder);
    chmodSync(folder, 0o555);
    try {
      expect(() => openStore(file, { resolver, readonly: true })).toThrow(StoreError);
    } finally {
      chmodSync(folder, 0o755);
      rmSync(file);
    }
  });
});
