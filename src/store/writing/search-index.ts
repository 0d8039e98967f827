import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { packedText } from '../pages/packed-page.ts';

/** The full-text index, page by page. A page leaves it with the words that it came with, so the text has to be there still. */
export interface SearchIndex {
  add(id: number, title: string | null, text: string): void;
  remove(id: number): void;
  /** Indexes all pages anew. */
  rebuild(): void;
}

interface Indexed {
  readonly title: string | null;
  readonly body: Buffer;
}

/** Written into words by authors and editors, seen by nobody: `wyda\u00ADrzenie`. */
const INVISIBLE = /[\u00AD\u200B-\u200D\uFEFF]/g;

export function searchIndex(db: Connection, resolver: Resolver): SearchIndex {
  const insert = db.prepare('INSERT INTO document_search (rowid, title, body) VALUES (?, ?, ?)');
  const leave = db.prepare(
    "INSERT INTO document_search (document_search, rowid, title, body) VALUES ('delete', ?, ?, ?)",
  );
  const find = db.prepare<[number], Indexed>(
    'SELECT d.title, t.body FROM document d JOIN content t ON t.document_id = d.id WHERE d.id = ?',
  );
  const words = (text: string) => resolver.fold(text).replace(INVISIBLE, '');
  const add: SearchIndex['add'] = (id, title, text) => insert.run(id, words(title ?? ''), words(text));
  return {
    add,
    remove: (id) => {
      const page = find.get(id);
      if (page !== undefined) leave.run(id, words(page.title ?? ''), words(packedText(page.body)));
    },
    rebuild: () => {
      db.exec("INSERT INTO document_search (document_search) VALUES ('delete-all')");
      for (const id of db.prepare<[], number>('SELECT id FROM document ORDER BY id').pluck().all()) {
        const page = find.get(id);
        if (page !== undefined) add(id, page.title, packedText(page.body));
      }
    },
  };
}
