import { setImmediate } from 'node:timers/promises';
import type { KnownFile } from '../store/index.ts';
import { type PageReaders, pageReaders } from './page-readers.ts';
import type { ReadResult, ReadTask } from './read-page-file.ts';
import type { FoundFile, RejectedFile, SkippedFile, Walked } from './walk-files.ts';

export type PageResult = ReadResult | RejectedFile | SkippedFile;

export interface ReadOptions {
  /** What is known of a path from an earlier reading. */
  readonly knownFile?: (path: string) => KnownFile | null;
  /** How many threads may read at a time. */
  readonly threads?: number;
}

/** Files that a thread takes at a time. */
const BATCH = 32;

/**
 * Reads and extracts what was walked: one result for each, in that order. A file whose size and time, or else whose bytes, are as known is not
 * extracted again. No page stops the others: whatever goes wrong with one makes it a rejected one.
 */
export async function* readPages(
  walked: Iterable<Walked> | AsyncIterable<Walked>,
  { knownFile = () => null, threads = 1 }: ReadOptions = {},
): AsyncGenerator<PageResult> {
  const readers = pageReaders(threads);
  const underWay: Promise<readonly PageResult[]>[] = [];
  try {
    for await (const batch of batchesOf(walked)) {
      const results = readBatch(batch, knownFile, readers);
      // A failure is met when its turn comes, not before.
      results.catch(() => {});
      underWay.push(results);
      if (underWay.length > threads * 2) yield* (await underWay.shift()) ?? [];
      // Ctrl-C and a reader that went away are noticed here.
      await setImmediate();
    }
    while (underWay.length > 0) yield* (await underWay.shift()) ?? [];
  } finally {
    await readers.close();
  }
}

async function* batchesOf(walked: Iterable<Walked> | AsyncIterable<Walked>): AsyncGenerator<readonly Walked[]> {
  let batch: Walked[] = [];
  for await (const found of walked) {
    batch.push(found);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(
  batch: readonly Walked[],
  knownFile: (path: string) => KnownFile | null,
  readers: PageReaders,
): Promise<readonly PageResult[]> {
  const settled = batch.map((found) => (found.kind === 'file' ? taskOf(found, knownFile(found.path)) : found));
  const tasks = settled.filter((item): item is ReadTask => !('kind' in item));
  const results = tasks.length > 0 ? await readers.read(tasks) : [];
  let next = 0;
  return settled.flatMap((item) => ('kind' in item ? [item] : results.slice(next, ++next)));
}

function taskOf(file: FoundFile, known: KnownFile | null): ReadTask | PageResult {
  if (known?.size === file.size && known.mtime === file.modified) return { kind: 'unchanged', file };
  return { file, knownHash: known?.sha256 ?? null };
}
