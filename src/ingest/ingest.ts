import type { Store } from '../store/index.ts';
import { Batches } from './batches.ts';
import { type PageResult, readPages } from './read-pages.ts';
import type { IngestReport, Listener } from './report.ts';
import type { Walked } from './walk-files.ts';

export interface IngestOptions {
  /** Extract also what is known unchanged. */
  readonly force: boolean;
  /** How many threads may read at a time. */
  readonly threads: number;
  /** Stop early; what was read by then is still written. */
  readonly signal: AbortSignal;
}

/**
 * Brings the database up to date with files; pages go in whole, in batches.
 * Running it again after any end whatsoever gives the database that an undisturbed run gives.
 */
export async function ingest(
  files: Iterable<Walked>,
  store: Store,
  listener: Listener,
  { force, threads, signal }: IngestOptions,
): Promise<IngestReport> {
  const batches = new Batches(store, 'replace');
  const tally = { page: 0, unchanged: 0, rejected: 0, skipped: 0 };
  const knownFile = force ? () => null : (path: string) => store.knownFile(path);
  for await (const result of readPages(files, { knownFile, threads })) {
    tally[result.kind]++;
    take(result, batches, listener);
    listener.done();
    if (signal.aborted) break;
  }
  batches.flush();
  store.resolve();
  const { inserted, updated, unchanged } = batches.counts;
  return {
    inserted,
    updated,
    unchanged: unchanged + tally.unchanged,
    rejected: tally.rejected,
    skipped: tally.skipped,
    interrupted: signal.aborted,
  };
}

function take(result: PageResult, batches: Batches, listener: Listener): void {
  if (result.kind === 'page') {
    const { extract, file } = result;
    batches.add({ extract, size: file.size, mtime: file.modified });
  } else if (result.kind === 'rejected') {
    listener.rejected(result.path, result.reason);
  }
}
