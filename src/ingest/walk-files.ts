import { readdirSync, type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';

/** A file to read. `path` is as given, or under the folder as given; `modified` in milliseconds. */
export interface FoundFile {
  readonly kind: 'file';
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

export type Walked = FoundFile | RejectedFile | SkippedFile;

/** Saved beside pages by crawlers, and never pages themselves. A name without a known extension (`index.php,id=3`) is taken for a page. */
const NO_PAGES = new Set(
  (
    'png jpg jpeg jfif gif svg webp ico bmp tif tiff avif heic css js mjs cjs ts map wasm woff woff2 ttf otf eot pdf doc docx odt rtf xls xlsx ods ' +
    'ppt pptx odp zip rar 7z gz tgz bz2 xz tar mp3 mp4 avi mov mkv webm ogg wav flac exe dll iso bin db db-wal db-shm db-journal sqlite sqlite3 ' +
    'json jsonl ndjson csv tsv xml rss atom yml yaml toml sql log lock sig p7s xades asc ics vcf kml gpx dwg shp eml msg sh bat py md5 sha256'
  )
    .split(' ')
    .map((extension) => `.${extension}`),
);

/** Files about a folder, not of it: `README.md`, `LICENSE`. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|notice|changelog)(?:\.(?:md|txt|rst))?$/i;

/** Whether something in a folder is passed over by its name. A path given by itself is always read. */
function isNoPage(entry: Entry): boolean {
  if (entry.name.startsWith('.')) return true;
  // Folders are called like hosts (`bip.gmina.pl`, `www.osp.js`).
  if (entry.isDirectory()) return false;
  return NO_PAGES.has(extname(entry.name).toLowerCase()) || ABOUT_THE_FOLDER.test(entry.name);
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
    for (const walked of walkPath(path)) {
      if (seen.has(walked.path)) continue;
      seen.add(walked.path);
      yield walked;
    }
  }
}

function* walkPath(path: string): Generator<Walked> {
  const stats = statOf(path);
  if (typeof stats === 'string') yield { kind: 'rejected', path, reason: stats };
  else if (stats.isDirectory()) yield* walkFolder(path.replace(/(?<=.)[/\\]{1,9}$/, ''));
  else yield fileOf(path, stats);
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
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
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
      else yield fileOf(path, stats);
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

function fileOf(path: string, stats: Stats): FoundFile | RejectedFile {
  // Reading a pipe or a device may never end.
  if (!stats.isFile()) return { kind: 'rejected', path, reason: 'not a regular file' };
  return { kind: 'file', path, size: stats.size, modified: Math.trunc(stats.mtimeMs) };
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
