import type { KnownFile, Store } from '../store/index.ts';
import type { ArchiveEnd } from './archives/read-archive.ts';
import { Batches } from './batches.ts';
import { SeenFiles } from './gone.ts';
import { NO_SITES, publisherOf, type Sites } from './knowledge/with-site.ts';
import type { PageRead } from './read-page-file.ts';
import { type PageResult, readPages } from './read-pages.ts';
import type { IngestReport, Listener } from './report.ts';
import type { Walked } from './walk-files.ts';

export interface IngestOptions {
  /** Extract also what is known unchanged. */
  readonly force: boolean;
  /** The paths that `files` were walked from; stored pages that are no longer below them are gone. */
  readonly roots: readonly string[];
  /** Remove pages that are gone. */
  readonly prune: boolean;
  /** How many threads may read at a time. */
  readonly threads: number;
  /** Stop early; what was begun by then is still read and written. */
  readonly signal: AbortSignal;
  /** What is known of the sites that pages are of. */
  readonly sites?: Sites;
}

/**
 * Brings the database up to date with files; pages go in whole, in batches.
 * Running it again after any end whatsoever gives the database that an undisturbed run gives.
 */
export async function ingest(
  files: Iterable<Walked>,
  store: Store,
  listener: Listener,
  { force, roots, prune, threads, signal, sites = NO_SITES }: IngestOptions,
): Promise<IngestReport> {
  const filling = new Filling(store, listener, prune);
  const seen = new SeenFiles(roots);
  const known = force
    ? {}
    : {
        knownFile: (path: string) => asKnown(store.knownFile(path), sites),
        knownArchive: (path: string) => store.knownArchive(path),
      };
  for await (const result of readPages(seen.watch(files), { ...known, threads, sites, signal })) {
    filling.take(result);
  }
  const report = filling.finish();
  const deleted = signal.aborted ? [] : seen.gone((folder) => store.paths(folder));
  if (prune && deleted.length > 0) store.removeDocuments(deleted);
  const gone = [...filling.lost, ...deleted].sort();
  const removed = prune ? gone.length : 0;
  store.resolve();
  return { ...report, gone, removed, interrupted: signal.aborted };
}

/** A file that was read by one who knew less of its site is read again. */
function asKnown(known: KnownFile | null, sites: Sites): KnownFile | null {
  if (known === null) return null;
  const publisher = publisherOf(known.url, sites);
  return publisher === null || publisher === known.publisher ? known : null;
}

/** Puts results into the database and counts them. */
class Filling {
  readonly #store: Store;
  readonly #listener: Listener;
  readonly #prune: boolean;
  readonly #batches: Batches;
  readonly #tally = { unchanged: 0, rejected: 0, skipped: 0 };
  readonly #lost: string[] = [];
  /** The archive that a page was last rejected from. */
  #faulty: string | null = null;

  constructor(store: Store, listener: Listener, prune: boolean) {
    this.#store = store;
    this.#listener = listener;
    this.#prune = prune;
    this.#batches = new Batches(store, 'replace');
  }

  take(result: PageResult): void {
    switch (result.kind) {
      case 'page':
        this.#add(result);
        break;
      case 'unchanged':
        this.#tally.unchanged += result.pages;
        break;
      case 'skipped':
        this.#tally.skipped++;
        break;
      case 'rejected':
        this.#tally.rejected++;
        if (result.archive !== undefined) this.#faulty = result.archive;
        this.#listener.rejected(result.path, result.reason);
        break;
      case 'archive':
        this.#endArchive(result);
        break;
    }
    if (result.kind === 'archive' || result.archive === undefined) this.#listener.done();
  }

  /** A page of an archive has no size and time until the archive is through. */
  #add({ extract, file }: PageRead): void {
    this.#batches.add({ extract, size: file?.size ?? null, mtime: file?.modified ?? null });
  }

  /**
   * An archive without a fault is known from now on; one with faults, or with stored pages that it has no longer, is read again next time,
   * so that they are told again.
   */
  #endArchive({ file, paths, skipped, whole }: ArchiveEnd): void {
    this.#tally.skipped += skipped;
    this.#batches.flush();
    if (!whole) return;
    const lost = this.#store.lostFromArchive(file.path, paths);
    for (const path of lost) this.#lost.push(path);
    if (this.#prune && lost.length > 0) this.#store.removeDocuments(lost);
    if (this.#faulty === file.path || (lost.length > 0 && !this.#prune)) return;
    this.#store.markArchive(file.path, file.size, file.modified);
  }

  /** Stored pages that their archive no longer has. */
  get lost(): readonly string[] {
    return this.#lost;
  }

  finish(): Omit<IngestReport, 'gone' | 'removed' | 'interrupted'> {
    this.#batches.flush();
    const { inserted, updated, unchanged } = this.#batches.counts;
    return { ...this.#tally, inserted, updated, unchanged: unchanged + this.#tally.unchanged };
  }
}
