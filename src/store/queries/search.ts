import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import type { Filter } from '../filter.ts';
import { packedText } from '../pages/packed-page.ts';
import { pageKeys, STORED_PAGE, type StoredPage } from '../pages/page-keys.ts';
import type { SearchHit } from '../store.ts';
import { page } from './conditions.ts';
import { documentConditions } from './documents.ts';
import { snippetOf } from './snippet.ts';

interface Row extends StoredPage {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** A word in the title weighs as much as so many in the text. */
const TITLE_WEIGHT = 4;

/** More words than this are no search but a pasted page. */
const MOST_WORDS = 32;

/** Pages with all the words, best first, then by path. Nothing in `words` is syntax: quotes, stars and operators only part words. */
export function* querySearch(
  db: Connection,
  resolver: Resolver,
  words: string,
  filter: Filter,
): IterableIterator<SearchHit> {
  const wanted = wordsOf(words, resolver);
  if (wanted.length === 0) return;
  const conditions = documentConditions(filter).add('document_search MATCH ?', wanted.map(anyOf).join(' AND '));
  const limits = page({ ...filter, offset: filter.offset ?? 0 });
  // Of the many pages that match only those to be shown are opened.
  const sql = `
    SELECT d.uid AS id, d.path, d.url, d.title, d.published, ${STORED_PAGE}
    FROM (
      SELECT d.id, bm25(document_search, 1, ${TITLE_WEIGHT}) AS score
      FROM document_search JOIN document d ON d.id = document_search.rowid ${conditions.sql} ORDER BY score, d.path ${limits.sql}
    ) hit
    CROSS JOIN document d ON d.id = hit.id CROSS JOIN content t ON t.document_id = d.id ORDER BY hit.score, d.path`;
  const keys = pageKeys(db);
  for (const { dictionary, quoted, body, ...row } of db
    .prepare<unknown[], Row>(sql)
    .iterate(...conditions.values, ...limits.values)) {
    const text = packedText(body, keys.of({ dictionary, quoted }));
    yield { ...row, ...snippetOf(text, resolver.fold(text), wanted) };
  }
}

/** For each word what its forms begin with. Letters and digits only, so that no FTS syntax can come in. */
function wordsOf(words: string, { fold, beginnings }: Resolver): (readonly string[])[] {
  const found = fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(found.slice(0, MOST_WORDS))].map(beginnings);
}

/** `("ustk"* OR "ustc"*)` */
function anyOf(beginnings: readonly string[]): string {
  return `(${beginnings.map((beginning) => `"${beginning}"*`).join(' OR ')})`;
}
