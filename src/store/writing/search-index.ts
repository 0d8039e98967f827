import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { packedText } from '../pages/packed-page.ts';
import { pageKeys, STORED_PAGE, type StoredPage } from '../pages/page-keys.ts';

/** The full-text index, page by page. A page leaves it with the words that it came with, so the text has to be there still. */
export interface SearchIndex {
  add(id: number, title: string | null, text: string): void;
  remove(id: number): void;
  /** Indexes all pages anew. */
  rebuild(): void;
}

interface Indexed extends StoredPage {
  readonly title: string | null;
}

/** Written into words by authors and editors, seen by nobody: `wyda\u00ADrzenie`. */
const INVISIBLE = /[\u00AD\u200B-\u200D\uFEFF]/g;

export function searchIndex(db: Connection, resolver: Resolver, keys = pageKeys(db)): SearchIndex {
  const insert = db.prepare('INSERT INTO document_search (rowid, body, title) VALUES (?, ?, ?)');
  const leave = db.prepare(
    "INSERT INTO document_search (document_search, rowid, body, title) VALUES ('delete', ?, ?, ?)",
  );
  const find = db.prepare<[number], Indexed>(
    `SELECT d.title, ${STORED_PAGE} FROM document d JOIN content t ON t.document_id = d.id WHERE d.id = ?`,
  );
  const textOf = (page: StoredPage) => packedText(page.body, keys.of(page));
  const words = (text: string) => resolver.fold(text).replace(INVISIBLE, '');
  const add: SearchIndex['add'] = (id, title, text) => insert.run(id, words(text), words(title ?? ''));
  return {
    add,
    remove: (id) => {
      const page = find.get(id);
      if (page !== undefined) leave.run(id, words(textOf(page)), words(page.title ?? ''));
    },
    rebuild: () => {
      db.exec("INSERT INTO document_search (document_search) VALUES ('delete-all')");
      for (const id of db.prepare<[], number>('SELECT id FROM document ORDER BY id').pluck().all()) {
        const page = find.get(id);
        if (page !== undefined) add(id, page.title, textOf(page));
      }
    },
  };
}
