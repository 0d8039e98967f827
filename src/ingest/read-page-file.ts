import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Extract } from '../model/extract.ts';
import { extractPage } from './extract-page.ts';
import { type FoundFile, type RejectedFile, reasonOf } from './walk-files.ts';

/** A file to read, with the hash it had when it was last read, or null. */
export interface ReadTask {
  readonly file: FoundFile;
  readonly knownHash: string | null;
}

export type ReadResult =
  | { readonly kind: 'page'; readonly file: FoundFile; readonly extract: Extract }
  | { readonly kind: 'unchanged'; readonly file: FoundFile }
  | RejectedFile;

/** Reads and extracts one file, unless its bytes are as known. Never throws: whatever goes wrong makes it a rejected one. */
export function readPageFile({ file, knownHash }: ReadTask): ReadResult {
  const { path } = file;
  try {
    const bytes = readFileSync(path);
    if (knownHash !== null && createHash('sha256').update(bytes).digest('hex') === knownHash) {
      return { kind: 'unchanged', file };
    }
    const extract = extractPage(bytes, path);
    const fault = extract.diagnostics.find(({ severity }) => severity === 'error');
    return fault ? { kind: 'rejected', path, reason: fault.message } : { kind: 'page', file, extract };
  } catch (error) {
    return { kind: 'rejected', path, reason: reasonOf(error) };
  }
}
