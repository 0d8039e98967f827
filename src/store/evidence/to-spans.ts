import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Span, SpanEvidence, type StoredSources } from './span.ts';
import type { Terms } from './terms.ts';

/** Half of a letter beyond U+FFFF, and the whole of one. */
const HALF = /\p{Surrogate}/u;
const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** What an evidence has; one that brings more is kept whole. */
const FIELDS = 8;

/** Writes evidence of one page as spans of its text; `page`: the number of its row, or 0 in its own claims. */
export function toSpans(
  page: number,
  document: Pick<Document, 'id' | 'path' | 'url'>,
  text: string,
  terms: Terms,
): (sources: readonly Evidence[]) => StoredSources {
  // SQLite ends a text at U+0000 and keeps no half letters.
  const isPlain = !text.includes('\0') && !HALF.test(text);
  const pairs = isPlain && countPairs(text) > 0;
  return (sources) =>
    sources.map((evidence): Span | Evidence => {
      const { document_id, path, url, quote, start, end, field, rule } = evidence;
      const isOfPage = document_id === document.id && path === document.path && url === document.url;
      if (!isPlain || !isOfPage || start >= end || Object.keys(evidence).length !== FIELDS) return evidence;
      if (text.slice(start, end) !== quote) return evidence;
      const span: Span = [page, start, end, terms.numberOf(field), terms.numberOf(rule)];
      if (!pairs) return span;
      const [before, within] = [countPairs(text.slice(0, start)), countPairs(quote)];
      return HALF.test(quote) ? evidence : before + within === 0 ? span : [...span, before, within];
    });
}

function countPairs(text: string): number {
  return text.match(PAIR)?.length ?? 0;
}

/** As it is stored with an entity: what was read back as spans stays so. */
export function asStored(sources: readonly Evidence[]): StoredSources {
  return sources.map((evidence) => (evidence instanceof SpanEvidence ? evidence.span : evidence));
}
