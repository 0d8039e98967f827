import type { Evidence } from '../../model/evidence.ts';
import type { Connection } from '../connection.ts';
import { isSpan, type Span, type StoredSources } from './span.ts';
import { terms } from './terms.ts';

/** Reads stored evidence back as the pages have it; `page`: the row of the page whose claim it is of. */
export type EvidenceReader = (json: string, page?: number) => readonly Evidence[];

interface Page {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly text: string;
}

/** Characters of texts that are kept: records that stand beside each other in a list often come from the same pages. */
const KEPT = 4_000_000;

export function evidenceReader(db: Connection): EvidenceReader {
  const words = terms(db);
  const find = db.prepare<[number], Page>(
    'SELECT d.uid AS id, d.path, d.url, t.text FROM document d JOIN document_text t ON t.document_id = d.id WHERE d.id = ?',
  );
  const pages = new Map<number, Page>();
  let kept = 0;
  const pageOf = (row: number): Page => {
    const known = pages.get(row);
    if (known !== undefined) return known;
    const page = find.get(row);
    if (page === undefined) throw new RangeError(`evidence without its page: ${row}`);
    kept += page.text.length;
    if (kept > KEPT) {
      pages.clear();
      kept = page.text.length;
    }
    pages.set(row, page);
    return page;
  };
  const read = ([row, start, end, field, rule]: Span, own: number): Evidence => {
    const { id, path, url, text } = pageOf(row || own);
    const quote = text.slice(start, end);
    return { document_id: id, path, url, quote, start, end, field: words.textOf(field), rule: words.textOf(rule) };
  };
  return (json, page = 0) =>
    (JSON.parse(json) as StoredSources).map((item) => (isSpan(item) ? read(item, page) : item));
}
