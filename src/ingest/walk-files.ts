import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileKind, isOwnFolder } from './file-kind.ts';
import { normalPath } from './normal-path.ts';

/** A file to read. `path` is as given, or under the folder as given, in its normal form; `modified` in milliseconds. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  /** Only its content can tell that it is a page: neither its name nor the user says so. */
  readonly perhaps: boolean;
}

/** A web archive: one file, many pages. */
export interface FoundArchive {
  readonly kind: 'archive';
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** A file or folder that is there but cannot be read. */
export interface RejectedFile {
  readonly kind: 'rejected';
  readonly path: string;
  readonly reason: string;
}

/** A file in a folder that is no page: an image, a script, a PDF, or hidden. */
export interface SkippedFile {
  readonly kind: 'skipped';
  readonly path: string;
}

export type Walked = FoundFile | FoundArchive | RejectedFile | SkippedFile;

/** Whether something in a folder is passed over by its name. A path given by itself is always read. */
function isNoPage(entry: Entry): boolean {
  return entry.isDirectory() ? isOwnFolder(entry.name) : fileKind(entry.name) === 'other';
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/**
 * The files that `paths` name, folders with all below them: in the order of `paths`, within a folder by name (code units), each path once.
 * Links to files are followed, links to folders only where `paths` name them.
 */
export function* walkFiles(paths: Iterable<string>): Generator<Walked> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const walked of walkPath(normalPath(path))) {
      if (seen.has(walked.path)) continue;
      seen.add(walked.path);
      yield walked;
    }
  }
}

function* walkPath(path: string): Generator<Walked> {
  const stats = statOf(path);
  if (typeof stats === 'string') yield { kind: 'rejected', path, reason: stats };
  else if (stats.isDirectory()) yield* walkFolder(path);
  else yield fileOf(path, stats, true);
}

function* walkFolder(folder: string): Generator<Walked> {
  let entries: Entry[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'rejected', path: folder, reason: reasonOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const prefix = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
  for (const entry of entries) {
    const path = `${prefix}${entry.name}`;
    if (isNoPage(entry)) {
      yield { kind: 'skipped', path };
    } else if (entry.isDirectory()) {
      yield* walkFolder(path);
    } else {
      const stats = statOf(path);
      if (typeof stats === 'string') yield { kind: 'rejected', path, reason: stats };
      else if (entry.isSymbolicLink() && stats.isDirectory()) yield { kind: 'skipped', path };
      else yield fileOf(path, stats, false);
    }
  }
}

function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return reasonOf(error);
  }
}

function fileOf(path: string, stats: Stats, named: boolean): FoundFile | FoundArchive | RejectedFile {
  // Reading a pipe or a device may never end.
  if (!stats.isFile()) return { kind: 'rejected', path, reason: 'not a regular file' };
  const state = { path, size: stats.size, modified: Math.trunc(stats.mtimeMs) };
  const kind = fileKind(basename(path));
  return kind === 'archive'
    ? { kind: 'archive', ...state }
    : { kind: 'file', ...state, perhaps: !named && kind === 'perhaps' };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'too large',
  EISDIR: 'a folder, not a file',
};

/** Why the file system refused, in plain words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
}
