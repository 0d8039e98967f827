import { inflateRawSync } from 'node:zlib';
import type { Statement } from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import { DICTIONARY } from './dictionary.ts';

/** A page as it is stored; `dictionary`: the number of the one that it was packed with, 0 where the database had none yet. */
export interface StoredPage {
  readonly dictionary: number;
  readonly quoted: string;
  readonly body: Buffer;
}

/** Columns of the view `content`, under the name `t`, that make a stored page. */
export const STORED_PAGE = 't.dictionary, t.quoted, t.body';

/** As far as the compressor looks back, in bytes. */
const WINDOW = 32_000;

/** What opens a page, and packs it: the words that all pages share, those of its dictionary, and what of it is quoted, which stands beside it anyway. */
export interface PageKeys {
  of(page: Pick<StoredPage, 'dictionary' | 'quoted'>): Buffer;
  /** Forgets what it read: what was rolled back since is no dictionary. */
  renew(): void;
}

export function pageKeys(db: Connection): PageKeys {
  const dictionaries = new Map<number, Buffer>();
  let find: Statement<[number], Buffer> | null = null;
  const read = (number: number): Buffer => {
    if (number === 0) return DICTIONARY;
    // Not before: an older database has no dictionaries. And once: a connection keeps every statement.
    find ??= db.prepare<[number], Buffer>('SELECT body FROM dictionary WHERE id = ?').pluck();
    const body = find.get(number);
    if (body === undefined) throw new RangeError(`a page without its dictionary: ${number}`);
    const words = Buffer.concat([inflateRawSync(body, { dictionary: DICTIONARY }), DICTIONARY]);
    dictionaries.set(number, words);
    return words;
  };
  return {
    of: ({ dictionary, quoted }) => {
      const key = Buffer.concat([dictionaries.get(dictionary) ?? read(dictionary), Buffer.from(quoted)]);
      return key.subarray(Math.max(0, key.length - WINDOW));
    },
    renew: () => dictionaries.clear(),
  };
}
