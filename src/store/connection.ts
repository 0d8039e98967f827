import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { shrink } from './compact.ts';
import { explain, guarded } from './failures.ts';
import { keepStatements } from './keep-statements.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { StoreError } from './store-error.ts';

export type Connection = Database.Database;

/** `kron`, in the header of the file: tells our databases from other programs'. */
const APPLICATION_ID = 0x6b726f6e;

/** How long to wait for another process: a reader is not kept waiting, a writer waits for the other's resolution to end. */
const READER_TIMEOUT = 5_000;
const WRITER_TIMEOUT = 60_000;

/** Packed, most pages of the web take two kilobytes: of smaller pages of the file a third would be left empty. */
const PAGE_SIZE = 8_192;

/** KiB of the file that a connection keeps in memory: beyond that the system's own memory of files serves as well. */
const CACHE = 16_384;

export interface ConnectOptions {
  readonly readonly: boolean;
  readonly create: boolean;
}

/** Opens the file, checks that it is ours, and migrates it. A connection that cannot be used is closed again. */
export function connect(file: string, { readonly, create }: ConnectOptions): Connection {
  if (file !== ':memory:') checkFile(file, create && !readonly);
  const db = guarded(file, () => {
    return keepStatements(new Database(file, { readonly, timeout: readonly ? READER_TIMEOUT : WRITER_TIMEOUT }));
  });
  try {
    checkOwner(db, file);
    if (!readonly) {
      // Heeded only where there is nothing yet.
      db.pragma(`page_size = ${PAGE_SIZE}`);
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
    }
    db.pragma(`cache_size = -${CACHE}`);
    migrate(db, file, readonly);
    db.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    db.close();
    throw explain(error, file);
  }
}

function checkFile(file: string, create: boolean): void {
  if (!existsSync(file)) {
    if (create) return;
    throw new StoreError(
      `${file}: there is no such database`,
      'make it with `kronika ingest <path...>`, or name another with --db',
    );
  }
  if (!statSync(file).isFile()) throw new StoreError(`${file}: this is no file`, 'name a database file with --db');
}

function checkOwner(db: Connection, file: string): void {
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables !== 0)
    throw new StoreError(`${file}: this database was not made by kronika`, 'name another file with --db');
}

function migrate(db: Connection, file: string, readonly: boolean): void {
  const version = () => Number(db.pragma('user_version', { simple: true }));
  if (version() > MIGRATIONS.length) {
    throw new StoreError(
      `${file}: this database is of version ${version()}, and this kronika knows ${MIGRATIONS.length} at most`,
      'use a newer kronika, or another file with --db',
    );
  }
  if (version() === MIGRATIONS.length) return;
  if (readonly) {
    upgrade(file);
    return;
  }
  const older = version();
  // A table that is laid anew must not take along what refers to it.
  db.pragma('foreign_keys = OFF');
  MIGRATIONS.forEach(({ sql, convert }, index) => {
    // Another process may have been faster: the version is read again under the lock.
    db.transaction(() => {
      if (version() !== index) return;
      db.exec(sql);
      convert?.(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  });
  if (older > 0) shrink(db);
}

/** Brings an older database up to date for one who only reads it. */
function upgrade(file: string): void {
  try {
    connect(file, { readonly: false, create: false }).close();
  } catch (error) {
    throw new StoreError(
      `${file}: this database is older than this kronika, and cannot be brought up to date`,
      'copy it to a folder that may be written, and name the copy with --db',
      { cause: error },
    );
  }
}
