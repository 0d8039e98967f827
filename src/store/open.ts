import type { Resolver } from '../model/resolution.ts';
import { compact } from './compact.ts';
import { type Connection, connect } from './connection.ts';
import { guarded, guardedRows, isSqliteError } from './failures.ts';
import { queryDiff } from './history/diff.ts';
import { beginRun, finishRun, queryHistory } from './history/runs.ts';
import { anchorOf } from './judgements/anchor-of.ts';
import { informed } from './judgements/informed.ts';
import { judge, withdraw } from './judgements/judge.ts';
import { queryJudgements } from './judgements/read-judgements.ts';
import { queryConflicts } from './queries/conflicts.ts';
import { queryDocuments } from './queries/documents.ts';
import { queryEvents } from './queries/events.ts';
import { queryMemberships } from './queries/memberships.ts';
import { knowsName, suggestNames } from './queries/names.ts';
import { queryOrganizations } from './queries/organizations.ts';
import { queryPersons } from './queries/persons.ts';
import { type RecordById, recordById } from './queries/record-by-id.ts';
import { queryResembling } from './queries/resembling.ts';
import { querySearch } from './queries/search.ts';
import { queryShow } from './queries/show.ts';
import { queryStatus } from './queries/status.ts';
import { queryTimeline } from './queries/timeline.ts';
import { indexPages, isIndexed, isOfVersion, isResolved, markVersion, renewParts } from './resolution/renew.ts';
import { resolveWork } from './resolution/resolve-work.ts';
import type { KnownFile, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { knownArchive, lostFromArchive, markArchive } from './writing/archives.ts';
import { pathsBelow } from './writing/paths-below.ts';
import { removeDocuments } from './writing/remove-documents.ts';
import { type DocumentWriter, documentWriter } from './writing/write-documents.ts';

export interface OpenOptions {
  /** What turns claims into entities; the store itself knows no Polish. */
  readonly resolver: Resolver;
  readonly readonly?: boolean;
  /** Make the database where there is none. */
  readonly create?: boolean;
}

/**
 * Opens a database, bringing an older one up to date; refuses what is not kronika's, or newer than this program.
 * What a killed ingest left unresolved is resolved now; a reader leaves it to the writer where there is one at work.
 */
export function openStore(file: string, { resolver, readonly = false, create = false }: OpenOptions): Store {
  let db = connect(file, { readonly, create });
  if (needsWork(db, resolver)) {
    if (readonly) {
      db.close();
      finishQuietly(file, resolver);
      db = connect(file, { readonly, create });
    } else guarded(file, () => finish(db, resolver));
  }
  // Not spread: `resolved` is asked anew each time.
  return Object.assign(writingSide(db, file, resolver), readingSide(db, file, resolver), { close: () => db.close() });
}

function needsWork(db: Connection, resolver: Resolver): boolean {
  return !isIndexed(db) || !isOfVersion(db, resolver) || !isResolved(db);
}

function finish(db: Connection, resolver: Resolver): number {
  const own = informed(db, resolver);
  if (!isOfVersion(db, own)) renewParts(db, own);
  if (!isIndexed(db)) indexPages(db, own);
  return isResolved(db) ? 0 : resolveWork(db, own);
}

/** On a read-only medium, or while another process writes, what was resolved last is what there is to read. */
function finishQuietly(file: string, resolver: Resolver): void {
  try {
    const db = connect(file, { readonly: false, create: false });
    try {
      db.pragma('busy_timeout = 0');
      finish(db, resolver);
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError) && !isSqliteError(error)) throw error;
  }
}

type WritingSide = Pick<
  Store,
  | 'replaceDocuments'
  | 'removeDocuments'
  | 'lostFromArchive'
  | 'resolve'
  | 'resolved'
  | 'knownFile'
  | 'knownArchive'
  | 'markArchive'
  | 'paths'
  | 'judge'
  | 'withdraw'
  | 'beginRun'
  | 'finishRun'
>;

function writingSide(db: Connection, file: string, resolver: Resolver): WritingSide {
  let writer: DocumentWriter | null = null;
  const find = db.prepare<[string], KnownFile>(
    'SELECT size, mtime_ms AS mtime, sha256, url, publisher FROM document WHERE path = ?',
  );
  return {
    replaceDocuments: (batch, mode = 'replace') =>
      guarded(file, () => {
        if (writer === null) {
          writer = documentWriter(db, informed(db, resolver));
          markVersion(db, resolver);
        }
        return writer(batch, mode);
      }),
    removeDocuments: (gone) => guarded(file, () => removeDocuments(db, resolver, gone)),
    resolve: () => guarded(file, () => finish(db, resolver)),
    get resolved() {
      return guarded(file, () => isResolved(db));
    },
    knownFile: (path) => guarded(file, () => find.get(path) ?? null),
    knownArchive: (path) => guarded(file, () => knownArchive(db, path)),
    markArchive: (path, size, mtime) => guarded(file, () => markArchive(db, path, size, mtime)),
    lostFromArchive: (path, kept) => guarded(file, () => lostFromArchive(db, path, kept)),
    paths: (folder) => guardedRows(file, () => pathsBelow(db, folder)),
    judge: (judgements, strict) =>
      guarded(file, () => {
        writer = null;
        return judge(db, resolver, judgements, strict);
      }),
    withdraw: (ids) =>
      guarded(file, () => {
        writer = null;
        return withdraw(db, resolver, ids);
      }),
    beginRun: (command, started) => guarded(file, () => beginRun(db, command, started)),
    finishRun: (id, run) =>
      guarded(file, () => {
        finishRun(db, id, run);
        compact(db);
      }),
  };
}

/** Several reads of one state of the database, whatever is written meanwhile. */
function atOnce<T>(db: Connection, read: () => T): T {
  return db.inTransaction ? read() : db.transaction(read).deferred();
}

type ReadingSide = Omit<Store, keyof WritingSide | 'close'>;

function readingSide(db: Connection, file: string, resolver: Resolver): ReadingSide {
  let prepared: RecordById | null = null;
  const records = () => {
    prepared ??= recordById(db);
    return prepared;
  };
  return {
    events: (filter) => guardedRows(file, () => queryEvents(db, filter)),
    memberships: (filter) => guardedRows(file, () => queryMemberships(db, filter)),
    organizations: (filter) => guardedRows(file, () => queryOrganizations(db, filter)),
    persons: (filter) => guardedRows(file, () => queryPersons(db, filter)),
    documents: (filter) => guardedRows(file, () => queryDocuments(db, filter)),
    timeline: (filter) => guardedRows(file, () => queryTimeline(db, filter)),
    search: (words, filter) => guardedRows(file, () => querySearch(db, resolver, words, filter)),
    conflicts: (filter) => guardedRows(file, () => queryConflicts(db, filter)),
    anchorOf: (id) => guarded(file, () => anchorOf(db, id)),
    judgements: () => guarded(file, () => queryJudgements(db)),
    history: () => guarded(file, () => queryHistory(db)),
    diff: (since, kinds) => guarded(file, () => queryDiff(db, resolver, since, kinds)),
    show: (id) => guarded(file, () => atOnce(db, () => queryShow(db, id))),
    resembling: (typed) => guarded(file, () => queryResembling(db, typed, resolver.fold)),
    document: (id) => guarded(file, () => records().document(id)),
    event: (id) => guarded(file, () => records().event(id)),
    membership: (id) => guarded(file, () => records().membership(id)),
    organization: (id) => guarded(file, () => records().organization(id)),
    status: () => guarded(file, () => queryStatus(db)),
    knowsName: (key, kind) => guarded(file, () => knowsName(db, key, kind)),
    suggestNames: (text, kind) => guarded(file, () => suggestNames(db, text, kind, resolver.fold)),
  };
}
