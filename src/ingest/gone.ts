import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileKind } from './file-kind.ts';
import { isBelow, normalPath } from './normal-path.ts';
import type { Walked } from './walk-files.ts';

/** What a walk met, to know afterwards what it no longer met. */
export class SeenFiles {
  readonly #folders: readonly string[];
  readonly #seen = new Set<string>();

  /** `given`: the paths that are walked. */
  constructor(given: readonly string[]) {
    this.#folders = given.map(normalPath).filter(isFolder);
  }

  /** Hands on what is walked, and keeps its path. */
  async *watch(walked: Iterable<Walked> | AsyncIterable<Walked>): AsyncGenerator<Walked> {
    for await (const found of walked) {
      this.#seen.add(found.path);
      yield found;
    }
  }

  /**
   * The stored pages of the walked folders that are on disk no longer. Of a folder that was missing, unreadable or altogether empty nothing is said:
   * it may be a disk that is not mounted.
   */
  gone(storedBelow: (folder: string) => Iterable<string>): string[] {
    const gone = new Set<string>();
    for (const folder of this.#folders.filter((each) => this.#isSound(each))) {
      for (const path of storedBelow(folder)) {
        const file = fileOfPage(path);
        if (!this.#seen.has(file) && isMissing(file)) gone.add(path);
      }
    }
    return [...gone];
  }

  #isSound(folder: string): boolean {
    if (this.#seen.has(folder)) return false;
    for (const path of this.#seen) if (isBelow(path, folder)) return true;
    return false;
  }
}

/** The file that holds a page: `a.warc.gz#http://x.pl/` is in `a.warc.gz`. A file may itself have a `#` in its name. */
function fileOfPage(path: string): string {
  for (let at = path.indexOf('#'); at >= 0; at = path.indexOf('#', at + 1)) {
    const file = path.slice(0, at);
    if (fileKind(basename(file)) === 'archive') return file;
  }
  return path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Only what the file system says is not there; what it refuses to show may be. */
function isMissing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
  }
}
