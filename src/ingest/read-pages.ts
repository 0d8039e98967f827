import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Extract } from '../model/extract.ts';
import type { KnownFile } from '../store/index.ts';
import { extractPage } from './extract-page.ts';
import { type FoundFile, type RejectedFile, reasonOf, type SkippedFile, type Walked } from './walk-files.ts';

export type PageResult =
  | { readonly kind: 'page'; readonly file: FoundFile; readonly extract: Extract }
  | { readonly kind: 'unchanged'; readonly file: FoundFile }
  | RejectedFile
  | SkippedFile;

/** How many files are read between two looks at the outside world (Ctrl-C, a reader that went away). */
const BREATH = 16;

/**
 * Reads and extracts what was walked, in that order, one result for each. A file whose size and time, or else whose bytes, are as known is not
 * extracted again. No page stops the others: whatever goes wrong with one makes it a rejected one.
 */
export async function* readPages(
  walked: Iterable<Walked> | AsyncIterable<Walked>,
  knownFile: (path: string) => KnownFile | null = () => null,
): AsyncGenerator<PageResult> {
  let count = 0;
  for await (const found of walked) {
    yield found.kind === 'file' ? readFile(found, knownFile(found.path)) : found;
    if (++count % BREATH === 0) await setImmediate();
  }
}

function readFile(file: FoundFile, known: KnownFile | null): PageResult {
  const { path } = file;
  if (known?.size === file.size && known.mtime === file.modified) return { kind: 'unchanged', file };
  try {
    const bytes = readFileSync(path);
    if (known && createHash('sha256').update(bytes).digest('hex') === known.sha256) {
      return { kind: 'unchanged', file };
    }
    const extract = extractPage(bytes, path);
    const fault = extract.diagnostics.find(({ severity }) => severity === 'error');
    return fault ? { kind: 'rejected', path, reason: fault.message } : { kind: 'page', file, extract };
  } catch (error) {
    return { kind: 'rejected', path, reason: reasonOf(error) };
  }
}
