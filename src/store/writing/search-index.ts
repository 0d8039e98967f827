import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';

/** The full-text index, page by page. A page leaves it with the words that it came with, so the text has to be there still. */
export interface SearchIndex {
  add(id: number): void;
  remove(id: number): void;
  /** Indexes all pages anew. */
  rebuild(): void;
}

interface Indexed {
  readonly title: string | null;
  readonly text: string;
}

/** Written into words by authors and editors, seen by nobody: `wyda\u00ADrzenie`. */
const INVISIBLE = /[\u00AD\u200B-\u200D\uFEFF]/g;

export function searchIndex(db: Connection, resolver: Resolver): SearchIndex {
  const insert = db.prepare('INSERT INTO document_search (rowid, title, body) VALUES (?, ?, ?)');
  const leave = db.prepare(
    "INSERT INTO document_search (document_search, rowid, title, body) VALUES ('delete', ?, ?, ?)",
  );
  const find = db.prepare<[number], Indexed>(
    'SELECT d.title, t.text FROM document d JOIN document_text t ON t.document_id = d.id WHERE d.id = ?',
  );
  const words = (text: string) => resolver.fold(text).replace(INVISIBLE, '');
  const run = (statement: typeof insert, id: number) => {
    const page = find.get(id);
    if (page !== undefined) statement.run(id, words(page.title ?? ''), words(page.text));
  };
  return {
    add: (id) => run(insert, id),
    remove: (id) => run(leave, id),
    rebuild: () => {
      db.exec("INSERT INTO document_search (document_search) VALUES ('delete-all')");
      for (const id of db.prepare<[], number>('SELECT id FROM document ORDER BY id').pluck().all()) run(insert, id);
    },
  };
}
