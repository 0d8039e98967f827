import type { Evidence } from '../../model/evidence.ts';
import type { Connection } from '../connection.ts';
import { type Quoted, quoteReader } from '../pages/quotes.ts';
import { packedSources } from './packed-sources.ts';
import { isSpan, type Span } from './span.ts';
import { type Terms, terms } from './terms.ts';

/** Reads stored evidence back as the pages have it; `page`: the row of the page whose claim it is of. */
export type EvidenceReader = (json: string, page?: number) => readonly Evidence[];

interface Page {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  quote(span: Span): string;
}

type PageRow = Omit<Page, 'quote'> & Quoted;

/** Characters of quotes that are kept: records that stand beside each other in a list often come from the same pages. */
const KEPT = 1_000_000;

/** For one who reads between writing: each reader that it makes knows only what is stored by then, and the statements are prepared once. */
export function evidenceReaders(db: Connection): () => EvidenceReader {
  const words = terms(db);
  const find = db.prepare<[number], PageRow>(
    'SELECT d.uid AS id, d.path, d.url, t.quoted, t.pieces FROM document d JOIN quote t ON t.document_id = d.id WHERE d.id = ?',
  );
  return () => {
    words.renew();
    return readerOf(words, (row) => find.get(row));
  };
}

export function evidenceReader(db: Connection): EvidenceReader {
  return evidenceReaders(db)();
}

function readerOf(words: Terms, find: (row: number) => PageRow | undefined): EvidenceReader {
  const packed = packedSources(words);
  const pages = new Map<number, Page>();
  let kept = 0;
  const pageOf = (row: number): Page => {
    const known = pages.get(row);
    if (known !== undefined) return known;
    const found = find(row);
    if (found === undefined) throw new RangeError(`evidence without its page: ${row}`);
    const { id, path, url, quoted } = found;
    const page = { id, path, url, quote: quoteReader(found) };
    kept += quoted.length;
    if (kept > KEPT) {
      pages.clear();
      kept = quoted.length;
    }
    pages.set(row, page);
    return page;
  };
  const read = (span: Span, own: number): Evidence => {
    const [row, start, end, field, rule] = span;
    const { id, path, url, quote } = pageOf(row || own);
    const text = quote(span);
    return {
      document_id: id,
      path,
      url,
      quote: text,
      start,
      end,
      field: words.textOf(field),
      rule: words.textOf(rule),
    };
  };
  return (json, page = 0) => packed.unpack(json).map((item) => (isSpan(item) ? read(item, page) : item));
}
