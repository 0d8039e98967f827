import type { Origin } from '../../page/origin.ts';
import { type FoundArchive, type RejectedFile, reasonOf } from '../walk-files.ts';
import { openWarcs, type Warc } from './open-warcs.ts';
import { readRecords } from './read-records.ts';

/** A page of an archive, still to be read. `path` is the archive's, `#` and the page's address. */
export interface ArchivedPage {
  readonly kind: 'record';
  readonly path: string;
  readonly archive: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
}

/** The end of an archive. */
export interface ArchiveEnd {
  readonly kind: 'archive';
  readonly file: FoundArchive;
  /** The paths of all its pages, unreadable ones included. */
  readonly paths: readonly string[];
  /** Responses that are no pages. */
  readonly skipped: number;
  /** It was read to its end without a fault of its own. */
  readonly whole: boolean;
}

export type ArchiveItem = ArchivedPage | ArchiveEnd | (RejectedFile & { readonly archive: string });

/** The pages of an archive in its order, one at a time, then its end. Never throws: a damaged archive is rejected from there on. */
export async function* readArchive(file: FoundArchive): AsyncGenerator<ArchiveItem> {
  const archive = file.path;
  const names = new Names(archive);
  let [skipped, whole] = [0, true];
  const rejected = (path: string, reason: string) => ({ kind: 'rejected', path, reason, archive }) as const;
  try {
    for await (const warc of openWarcs(archive)) {
      for await (const item of recordsOf(warc)) {
        if (item.kind === 'other') skipped++;
        else if (item.kind === 'page') yield { ...item, kind: 'record', path: names.of(item.url), archive };
        else if (item.kind === 'unreadable') yield rejected(names.of(item.url), item.reason);
        else {
          whole = false;
          yield rejected(warc.name === null ? archive : `${archive}#${warc.name}`, item.reason);
        }
      }
    }
  } catch (error) {
    whole = false;
    yield rejected(archive, reasonOf(error));
  }
  yield { kind: 'archive', file, paths: names.given, skipped, whole };
}

/** The records of one WARC file; one that is damaged does not stop the others of a WACZ. */
async function* recordsOf(warc: Warc) {
  try {
    yield* readRecords(warc.chunks());
  } catch (error) {
    yield { kind: 'damaged', reason: reasonOf(error) } as const;
  }
}

/** Names pages by their addresses; an address that was fetched before gets a number: `a.warc#http://x.pl/`, `a.warc#http://x.pl/#2`. */
class Names {
  readonly #archive: string;
  readonly #times = new Map<string, number>();

  constructor(archive: string) {
    this.#archive = archive;
  }

  of(url: string): string {
    const path = `${this.#archive}#${url}`;
    let times = (this.#times.get(path) ?? 0) + 1;
    this.#times.set(path, times);
    if (times === 1) return path;
    while (this.#times.has(`${path}#${times}`)) times++;
    this.#times.set(`${path}#${times}`, 1);
    return `${path}#${times}`;
  }

  get given(): readonly string[] {
    return [...this.#times.keys()];
  }
}
