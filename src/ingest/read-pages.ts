import { setImmediate } from 'node:timers/promises';
import type { KnownArchive, KnownFile } from '../store/index.ts';
import { type ArchiveEnd, type ArchiveItem, readArchive } from './archives/read-archive.ts';
import type { GivenPage } from './given-page.ts';
import { NO_SITES, type Sites } from './knowledge/with-site.ts';
import { type PageReaders, pageReaders } from './page-readers.ts';
import type { FileTask, ReadResult, ReadTask, UnchangedFile } from './read-page-file.ts';
import type { FoundArchive, FoundFile, RejectedFile, SkippedFile, Walked } from './walk-files.ts';

/** What became of a page, a file or, when all its pages were given, an archive. */
export type PageResult = ReadResult | ArchiveEnd;

export interface ReadOptions {
  /** What is known of a path from an earlier reading. */
  readonly knownFile?: (path: string) => KnownFile | null;
  readonly knownArchive?: (path: string) => KnownArchive | null;
  /** How many threads may read at a time. */
  readonly threads?: number;
  /** Once it aborts nothing more is begun; what is being read is still given. */
  readonly signal?: AbortSignal;
  /** What is known of the sites that pages are of. */
  readonly sites?: Sites;
}

/** Pages that a thread takes at a time. */
const BATCH = 16;
/** Batches that are given out before the first of them is waited for: enough for every thread to have its next, and for few pages to be told from many. */
const AHEAD = 5;
/** Bytes of archived or given pages that a batch gathers; with the last page it may have `MOST_BYTES` more. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** What there is to read: walked files, or pages that came whole. */
export type Source = Walked | GivenPage;

type Found = FoundFile | RejectedFile | SkippedFile | UnchangedFile | ArchiveItem | GivenPage;

/**
 * Reads and extracts what there is: one result for each file, and for an archive one for each page and then its end, in that order. A file whose
 * size and time, or else whose bytes, are as known is not extracted again. No page stops the others: whatever goes wrong with one makes it a rejected one.
 */
export async function* readPages(
  sources: Iterable<Source> | AsyncIterable<Source>,
  { knownFile = () => null, knownArchive = () => null, threads = 1, sites = NO_SITES, signal }: ReadOptions = {},
): AsyncGenerator<PageResult> {
  const readers = pageReaders(threads, sites);
  const underWay: Promise<readonly PageResult[]>[] = [];
  const next = async (): Promise<readonly PageResult[]> => {
    readers.demand();
    return (await underWay.shift()) ?? [];
  };
  try {
    for await (const batch of batchesOf(withArchives(sources, knownArchive))) {
      const results = readBatch(batch, knownFile, readers);
      // A failure is met when its turn comes, not before.
      results.catch(() => {});
      underWay.push(results);
      if (underWay.length > Math.max(threads * 3, AHEAD)) yield* await next();
      // Ctrl-C and a reader that went away are noticed here.
      await setImmediate();
      if (signal?.aborted) break;
    }
    while (underWay.length > 0) yield* await next();
  } finally {
    await readers.close();
  }
}

/** Archives give way to what they hold. */
async function* withArchives(
  sources: Iterable<Source> | AsyncIterable<Source>,
  knownArchive: (path: string) => KnownArchive | null,
): AsyncGenerator<Found> {
  for await (const found of sources) {
    if (found.kind !== 'archive') yield found;
    else yield* itemsOf(found, knownArchive(found.path));
  }
}

async function* itemsOf(archive: FoundArchive, known: KnownArchive | null): AsyncGenerator<Found> {
  if (known?.size === archive.size && known.mtime === archive.modified) {
    yield { kind: 'unchanged', path: archive.path, pages: known.pages };
  } else {
    yield* readArchive(archive);
  }
}

async function* batchesOf(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = [];
  let bytes = 0;
  for await (const item of found) {
    batch.push(item);
    if (item.kind === 'record' || item.kind === 'given') bytes += item.bytes.length;
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(
  batch: readonly Found[],
  knownFile: (path: string) => KnownFile | null,
  readers: PageReaders,
): Promise<readonly PageResult[]> {
  const settled = batch.map((found) => (found.kind === 'file' ? taskOf(found, knownFile(found.path)) : found));
  const tasks = settled.filter(isTask);
  const results = tasks.length > 0 ? await readers.read(tasks) : [];
  let next = 0;
  return settled.flatMap((item): readonly PageResult[] => (isTask(item) ? results.slice(next, ++next) : [item]));
}

function taskOf(file: FoundFile, known: KnownFile | null): FileTask | UnchangedFile {
  if (known?.size === file.size && known.mtime === file.modified) {
    return { kind: 'unchanged', path: file.path, pages: 1 };
  }
  return { kind: 'task', file, knownHash: known?.sha256 ?? null };
}

function isTask(item: ReadTask | PageResult): item is ReadTask {
  return item.kind === 'task' || item.kind === 'record' || item.kind === 'given';
}
