import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Extract } from '../model/extract.ts';
import { NO_ORIGIN } from '../page/origin.ts';
import { MOST_BYTES } from '../page/unwrap/inflate.ts';
import type { ArchivedPage } from './archives/read-archive.ts';
import { extractPages, type Outcome, type RawPage } from './extract-pages.ts';
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

/** A task whose bytes are at hand. */
interface Opened {
  readonly task: ReadTask;
  readonly page: RawPage;
}

/** So many bytes are read before their pages are extracted; with the last page it may be `MOST_BYTES` more. */
const BYTES_TOGETHER = 4 * 1024 * 1024;

/** Reads and extracts pages, those whose bytes are not as known. Never throws: whatever goes wrong with one makes it a rejected one. */
export function readPageTasks(tasks: readonly ReadTask[], sites: Sites = NO_SITES): readonly ReadResult[] {
  return runsOf(tasks).flatMap((run) => {
    const opened = run.map(open);
    const extracts = extractPages(
      opened.filter(isOpened).map(({ page }) => page),
      sites,
    );
    let next = 0;
    return opened.map((one) => (isOpened(one) ? resultOf(one.task, extracts[next++] as Outcome<Extract>) : one));
  });
}

/** Tasks in their order, parted where they are many bytes. */
function runsOf(tasks: readonly ReadTask[]): readonly (readonly ReadTask[])[] {
  const runs: ReadTask[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const task of tasks) {
    if (bytes >= BYTES_TOGETHER) {
      runs.push([]);
      bytes = 0;
    }
    runs.at(-1)?.push(task);
    bytes += task.kind === 'task' ? task.file.size : task.bytes.length;
  }
  return runs;
}

function isOpened(one: Opened | ReadResult): one is Opened {
  return 'task' in one;
}

function open(task: ReadTask): Opened | ReadResult {
  try {
    return task.kind === 'task' ? openFile(task) : openBytes(task, task);
  } catch (error) {
    return rejected(task, reasonOf(error));
  }
}

function openFile(task: FileTask): Opened | ReadResult {
  const { path, size } = task.file;
  if (size > MOST_BYTES) return rejected(task, TOO_LARGE);
  const bytes = readFileSync(path);
  if (task.knownHash !== null && createHash('sha256').update(bytes).digest('hex') === task.knownHash) {
    return { kind: 'unchanged', path, pages: 1 };
  }
  return { task, page: { path, bytes, origin: NO_ORIGIN } };
}

function openBytes(task: ReadTask, page: RawPage): Opened | ReadResult {
  if (task.kind === 'given' && page.bytes.length > MOST_BYTES) return rejected(task, TOO_LARGE);
  return { task, page };
}

function resultOf(task: ReadTask, { value: extract, fault }: Outcome<Extract>): ReadResult {
  if (fault !== null) return rejected(task, reasonOf(fault.error));
  const error = extract.diagnostics.find(({ severity }) => severity === 'error');
  const file = task.kind === 'task' ? task.file : null;
  const from = task.kind === 'record' ? { archive: task.archive } : {};
  if (error === undefined) return { kind: 'page', file, ...from, extract };
  if (isNoPage(task, error.code)) return { kind: 'skipped', path: pathOf(task), ...from };
  return rejected(task, error.message);
}

/** `pobierz.php?id=7` may be a page or a picture; servers call pictures and empty answers HTML. */
function isNoPage(task: ReadTask, fault: string): boolean {
  if (task.kind === 'task') return task.file.perhaps && fault === 'binary-file';
  return task.kind === 'record' && (fault === 'binary-file' || fault === 'empty-file');
}

function rejected(task: ReadTask, reason: string): ReadResult {
  const result = { kind: 'rejected', path: pathOf(task), reason } as const;
  return task.kind === 'record' ? { ...result, archive: task.archive } : result;
}

function pathOf(task: ReadTask): string {
  return task.kind === 'task' ? task.file.path : task.path;
}
