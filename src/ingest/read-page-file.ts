import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Extract } from '../model/extract.ts';
import { NO_ORIGIN } from '../page/origin.ts';
import { MOST_BYTES } from '../page/unwrap/inflate.ts';
import type { ArchivedPage } from './archives/read-archive.ts';
import { extractPage } from './extract-page.ts';
import type { GivenPage } from './given-page.ts';
import { NO_SITES, type Sites } from './knowledge/with-site.ts';
import { type FoundFile, type RejectedFile, reasonOf, type SkippedFile } from './walk-files.ts';

const TOO_LARGE = `larger than ${MOST_BYTES / 1024 / 1024} MiB`;

/** A file to read, with the hash it had when it was last read, or null. */
export interface FileTask {
  readonly kind: 'task';
  readonly file: FoundFile;
  readonly knownHash: string | null;
}

export type ReadTask = FileTask | ArchivedPage | GivenPage;

/** A page that was read; its file, or null for one of an archive or a stream. */
export interface PageRead {
  readonly kind: 'page';
  readonly extract: Extract;
  readonly file: FoundFile | null;
  readonly archive?: string;
}

/** A file that is as it was, with so many pages. */
export interface UnchangedFile {
  readonly kind: 'unchanged';
  readonly path: string;
  readonly pages: number;
  readonly archive?: undefined;
}

/** What became of a page; `archive` is the path of the archive that holds it. */
export type ReadResult = PageRead | UnchangedFile | ((RejectedFile | SkippedFile) & { readonly archive?: string });

/** Reads and extracts one page, unless its bytes are as known. Never throws: whatever goes wrong makes it a rejected one. */
export function readPageTask(task: ReadTask, sites: Sites = NO_SITES): ReadResult {
  const path = task.kind === 'task' ? task.file.path : task.path;
  try {
    return read(task, sites);
  } catch (error) {
    const rejected = { kind: 'rejected', path, reason: reasonOf(error) } as const;
    return task.kind === 'record' ? { ...rejected, archive: task.archive } : rejected;
  }
}

function read(task: ReadTask, sites: Sites): ReadResult {
  switch (task.kind) {
    case 'task':
      return readFile(task, sites);
    case 'record':
      return readRecord(task, sites);
    case 'given':
      return readGiven(task, sites);
  }
}

function readFile({ file, knownHash }: FileTask, sites: Sites): ReadResult {
  const { path } = file;
  if (file.size > MOST_BYTES) return { kind: 'rejected', path, reason: TOO_LARGE };
  const bytes = readFileSync(path);
  if (knownHash !== null && createHash('sha256').update(bytes).digest('hex') === knownHash) {
    return { kind: 'unchanged', path, pages: 1 };
  }
  const extract = extractPage(bytes, path, NO_ORIGIN, sites);
  const fault = faultOf(extract);
  if (fault === undefined) return { kind: 'page', file, extract };
  // `pobierz.php?id=7` may be a page or a picture.
  if (file.perhaps && fault.code === 'binary-file') return { kind: 'skipped', path };
  return { kind: 'rejected', path, reason: fault.message };
}

function readGiven({ path, bytes, origin }: GivenPage, sites: Sites): ReadResult {
  if (bytes.length > MOST_BYTES) return { kind: 'rejected', path, reason: TOO_LARGE };
  const extract = extractPage(bytes, path, origin, sites);
  const fault = faultOf(extract);
  return fault === undefined
    ? { kind: 'page', file: null, extract }
    : { kind: 'rejected', path, reason: fault.message };
}

function readRecord({ path, bytes, origin, archive }: ArchivedPage, sites: Sites): ReadResult {
  const extract = extractPage(bytes, path, origin, sites);
  const fault = faultOf(extract);
  if (fault === undefined) return { kind: 'page', file: null, archive, extract };
  // Servers call pictures and empty answers HTML.
  if (fault.code === 'binary-file' || fault.code === 'empty-file') return { kind: 'skipped', path, archive };
  return { kind: 'rejected', path, reason: fault.message, archive };
}

function faultOf({ diagnostics }: Extract) {
  return diagnostics.find(({ severity }) => severity === 'error');
}
